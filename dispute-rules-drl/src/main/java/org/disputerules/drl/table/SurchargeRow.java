package org.disputerules.drl.table;

import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.ClockKind;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/**
 * What the law adds to a sum that is paid back late, by how late it is.
 *
 * @param clock the clock after whose end the sum is late
 * @param buyers the buyer's countries, or names of places; empty for any
 * @param above the parameter of the time that must have passed since that end; absent for none
 * @param upTo the parameter of the time that must not have passed; absent where it goes on
 * @param adds the parameters of what is added, in hundredths of the sum; empty where that is no share of it
 */
public record SurchargeRow(
        String id,
        List<String> facts,
        List<SourceRef> sources,
        Grade grade,
        ClockKind clock,
        List<String> buyers,
        Optional<String> above,
        Optional<String> upTo,
        List<String> adds)
        implements Row {}
