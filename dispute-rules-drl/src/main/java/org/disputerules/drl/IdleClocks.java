package org.disputerules.drl;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Clock;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.Standing;
import org.disputerules.drl.table.LegRow;
import org.disputerules.recommendation.ClockBasis;
import org.disputerules.recommendation.ClockSource;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that nothing has started. They are the same in every case, and most clocks of a case are among them, so
 * they are made once; they name no payment.
 */
final class IdleClocks {
    private final Map<ClockKind, Clock> unknown = new EnumMap<>(ClockKind.class);
    private final Map<ClockKind, Clock> absent = new EnumMap<>(ClockKind.class);
    private final Map<ClockKind, Clock> ofOrder = new EnumMap<>(ClockKind.class);
    private final Map<ClockKind, Clock> ofPayment = new EnumMap<>(ClockKind.class);
    private final List<LegRow> owners;

    /** Makes the clocks of the legs that own some; a clock without an owner can be one of the order or of a payment. */
    IdleClocks(List<LegRow> legs, Map<ClockKind, LegRow> owners) {
        this.owners = legs.stream().filter(row -> !row.clocks().isEmpty()).toList();
        for (ClockKind kind : ClockKind.values()) {
            unknown.put(kind, clock(kind, ClockStatus.UNKNOWN, List.of()));
            absent.put(
                    kind,
                    clock(kind, ClockStatus.CLOSED, List.of(Reasons.step(Step.ABSENT, Map.of("clock", kind.name())))));
            Clock elsewhere = clock(kind, ClockStatus.CLOSED, List.of());
            @Nullable LegRow owner = owners.get(kind);
            boolean perPayment = owner != null && owner.leg().perPayment();
            ofOrder.put(kind, perPayment ? elsewhere : unknown(kind));
            ofPayment.put(kind, owner == null || perPayment ? unknown(kind) : elsewhere);
        }
    }

    private static Clock clock(ClockKind kind, ClockStatus status, List<Reason> because) {
        ClockBasis basis = new ClockBasis(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ClockSource.DEFAULT,
                Grade.OURS,
                Optional.empty());
        return new Clock(kind, "", status, null, null, null, null, null, null, false, 0, basis, because);
    }

    /** A clock that never began and that a page did not offer. */
    static Clock closed(ClockKind kind, Reason because) {
        return clock(kind, ClockStatus.CLOSED, List.of(because));
    }

    /** The clock of which nothing is known. */
    Clock unknown(ClockKind kind) {
        return Objects.requireNonNull(unknown.get(kind));
    }

    /**
     * Every clock of the order (empty payment) or of a payment before anything started it: UNKNOWN, or CLOSED where
     * there can be none. The caller may change the map.
     */
    Map<ClockKind, Clock> of(String payment, Map<Leg, Standing> legs) {
        Map<ClockKind, Clock> clocks = new EnumMap<>(payment.isEmpty() ? ofOrder : ofPayment);
        for (LegRow row : owners) {
            @Nullable Standing standing = legs.get(row.leg());
            if (row.leg().perPayment() != payment.isEmpty()
                    && standing != null
                    && standing.state() == LegState.ABSENT) {
                for (ClockKind kind : row.clocks()) {
                    clocks.put(kind, Objects.requireNonNull(absent.get(kind)));
                }
            }
        }
        return clocks;
    }
}
