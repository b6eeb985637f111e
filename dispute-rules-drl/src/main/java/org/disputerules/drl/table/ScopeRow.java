package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.ProblemType;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * What this edition serves to the end. Only there is "nothing is left" an honest answer.
 *
 * @param problems the problems
 * @param methods the means of payment
 * @param networks the networks of card payments
 */
public record ScopeRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        List<ProblemType> problems,
        List<PaymentMethod> methods,
        List<CardNetwork> networks)
        implements Row {}
