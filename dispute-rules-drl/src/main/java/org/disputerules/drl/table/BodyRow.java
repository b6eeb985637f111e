package org.disputerules.drl.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.recommendation.Ability;
import org.disputerules.recommendation.Cost;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Route;
import org.disputerules.recommendation.SourceRef;

/**
 * A body that a buyer can turn to. Where it is competent, and for what, are rows of their own.
 *
 * @param body its id, the target of what is proposed for it
 * @param name the name under which it is known
 * @param site the domain of its official site
 * @param phone its number
 * @param route the way on which a step to it goes
 * @param can what it can do wherever the seller is
 * @param reaches the seller's countries in which it tells the trader; empty for none
 * @param cost what it asks for its service
 * @param languages the languages in which it can be addressed, as ISO 639 codes
 * @param opened the first day on which it is there; absent where that never matters
 * @param closed the first day on which it is closed
 * @param doubtful the first day on which nobody could say whether it still answers
 * @param steps how to turn to it, and what it asks for first
 * @param checkedOn the state date of what was read about it: that of one of its sources, absent where none bears one
 */
public record BodyRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        String body,
        String name,
        Optional<String> site,
        Optional<String> phone,
        Route route,
        List<Ability> can,
        List<String> reaches,
        Cost cost,
        List<String> languages,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Optional<LocalDate> doubtful,
        List<BodyStep> steps,
        Optional<LocalDate> checkedOn)
        implements Row {}
