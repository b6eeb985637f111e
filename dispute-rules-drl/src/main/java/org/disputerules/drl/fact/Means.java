package org.disputerules.drl.fact;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.disputerules.dispute.CardFunding;
import org.disputerules.dispute.CardNetwork;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DecisionReason;
import org.disputerules.dispute.Holder;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.EvidenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * One payment: its means, network, legs, clocks and proof. Its id is the target of what is proposed, blocked or lifted
 * for it. {@code reasonCode} is the card scheme's reason, or "NONE" where the scheme has none for the problem or the
 * payment is no card; {@code reason} says what it is about, {@code statement} whether so many disputes make the scheme ask
 * for a signed statement. {@code inHand} is whether its holder still has the card. {@code platformDone} is the last day of what is
 * awaited from the platform. {@code fresh} is whether the buyer holds evidence that PayPal has not seen, {@code decidedFor} the
 * reason of PayPal's last decision about this payment.
 */
public record Means(
        String id,
        PaymentMethod method,
        @Nullable CardNetwork network,
        @Nullable CardFunding funding,
        @Nullable Holder holder,
        Known authorised,
        Known strongAuthentication,
        Known inHand,
        Known friendsAndFamily,
        Known outside,
        String reasonCode,
        @Nullable ReasonKind reason,
        Known statement,
        EvidenceStatus proof,
        @Nullable LocalDate platformDone,
        Known fresh,
        @Nullable DecisionReason decidedFor,
        Map<Leg, Standing> legs,
        Clocks clocks) {
    /** The code of a payment for which no reason fits. */
    public static final String NO_REASON = "NONE";

    public Means {
        legs = new EnumMap<>(legs);
    }

    public LegState leg(Leg leg) {
        return standing(leg).state();
    }

    /** Whether some reason of a card scheme about the goods fits. */
    public Known aboutGoods() {
        return Known.of(reason != null && reason.aboutGoods());
    }

    public ClockStatus status(ClockKind kind) {
        return clocks.status(kind);
    }

    public Known nearing(ClockKind kind) {
        return Known.of(clocks.nearing(kind));
    }

    /** How the day on which the platform is done lies to the time for something that comes after it. */
    public Reach reach(ClockKind kind) {
        return clocks.of(kind).reach(platformDone);
    }

    public Comparison versus(ClockKind first, ClockKind second) {
        return clocks.versus(first, second);
    }

    /** The first day after a clock, for a block until that day; null makes the block one for good. */
    public @Nullable Until after(ClockKind kind) {
        return clocks.after(kind);
    }

    /** The first day on which the safe day of a clock is near, for a block until that day. */
    public @Nullable Until near(ClockKind kind) {
        return clocks.near(kind);
    }

    /** The first day on which the safe day of a clock is near, or a day of the order if that is earlier. */
    public @Nullable Until nearOrAfter(ClockKind near, @Nullable Until after) {
        return Until.earlier(near(near), after);
    }

    /** The place in the history at which a leg came into its state: the occasion of a proposal. */
    public Occasion since(Leg leg) {
        return standing(leg).occasion();
    }

    private Standing standing(Leg leg) {
        return Objects.requireNonNull(legs.get(leg), leg::name);
    }
}
