package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.dispute.ProblemType;
import org.disputerules.drl.fact.Family;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * Which problems belong to a family.
 *
 * @param family the family
 * @param problems its problems; each problem belongs to one family
 */
public record ProblemRow(
        String id, List<String> facts, List<SourceRef> sources, Grade grade, Family family, List<ProblemType> problems)
        implements Row {}
