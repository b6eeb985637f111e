package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Signal;
import org.disputerules.drl.fact.Service;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * Where a body is competent, and for what. An empty list means any; a list that is not empty is not met by an unknown
 * value.
 *
 * @param body the body
 * @param action what a buyer does there, or would
 * @param serves what it does there for a buyer, or does not do
 * @param buyers the buyer's countries
 * @param regions the parts of a country in which alone it is competent
 * @param exceptRegions the parts of a country in which it is not; an unknown one is none of them
 * @param sellers the seller's countries
 * @param crossBorder whether the seller must be known to sit in another country than the buyer
 * @param problems the problems
 * @param signals the signals, one of which must be there
 * @param claim the sums; absent for any
 * @param tells the parameters that are told with it, each where it has a value on the day
 * @param professional whether the seller must be known to be a professional, or to be none; absent for either
 * @param minor whether the buyer must be a minor, or not be known to be one; absent for either
 * @param consumersOnly whether who is known to have bought as a trader is outside its reach
 */
public record CompetenceRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        String body,
        Action action,
        List<Service> serves,
        List<String> buyers,
        List<String> regions,
        List<String> exceptRegions,
        List<String> sellers,
        boolean crossBorder,
        List<ProblemType> problems,
        List<Signal> signals,
        Optional<ClaimRange> claim,
        List<String> tells,
        Optional<Boolean> professional,
        Optional<Boolean> minor,
        boolean consumersOnly)
        implements Row {}
