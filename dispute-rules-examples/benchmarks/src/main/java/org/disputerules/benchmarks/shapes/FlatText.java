package org.disputerules.benchmarks.shapes;

import java.util.List;
import java.util.stream.Stream;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Picture;
import org.disputerules.recommendation.Route;
import org.jspecify.annotations.Nullable;

/** As {@link Flat}, with texts that rules compare with literals. */
public final class FlatText {
    private FlatText() {}

    static List<Object> of(Picture picture, List<Means> means) {
        return Stream.<Object>concat(
                        Stream.of(FlatPicture.of(picture)), means.stream().map(FlatMeans::of))
                .toList();
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /** The picture, and each value of it that a rule asks for. */
    public record FlatPicture(
            Picture picture,
            String problem,
            String tracking,
            String wants,
            String refunded,
            String professional,
            String platformProof,
            String cardProof,
            String orderLeg,
            String sellerLeg,
            String platformLeg,
            String returnLeg,
            String refundLeg,
            String lawLeg,
            String mediationLeg,
            String courtLeg,
            String platformDisputeOpening,
            String platformDisputeEarliest,
            String platformDeliveryPromise,
            String sellerReply,
            String platformSellerResponse,
            String platformStepsIn,
            String platformOfferAnswer,
            String platformEvidence,
            String platformAppeal,
            String returnShipping,
            String refundOverdue,
            String withdrawal,
            String legalDelivery,
            String formalNoticeAnswer,
            String conformityGuarantee,
            String mediation) {
        static FlatPicture of(Picture picture) {
            return new FlatPicture(
                    picture,
                    name(picture.problem()),
                    name(picture.tracking()),
                    name(picture.wants()),
                    name(picture.refunded()),
                    name(picture.professional()),
                    name(picture.proof(Route.PLATFORM)),
                    name(picture.proof(Route.CARD)),
                    name(picture.leg(Leg.ORDER)),
                    name(picture.leg(Leg.SELLER)),
                    name(picture.leg(Leg.PLATFORM)),
                    name(picture.leg(Leg.RETURN)),
                    name(picture.leg(Leg.REFUND)),
                    name(picture.leg(Leg.LAW)),
                    name(picture.leg(Leg.MEDIATION)),
                    name(picture.leg(Leg.COURT)),
                    name(picture.status(ClockKind.PLATFORM_DISPUTE_OPENING)),
                    name(picture.status(ClockKind.PLATFORM_DISPUTE_EARLIEST)),
                    name(picture.status(ClockKind.PLATFORM_DELIVERY_PROMISE)),
                    name(picture.status(ClockKind.SELLER_REPLY)),
                    name(picture.status(ClockKind.PLATFORM_SELLER_RESPONSE)),
                    name(picture.status(ClockKind.PLATFORM_STEPS_IN)),
                    name(picture.status(ClockKind.PLATFORM_OFFER_ANSWER)),
                    name(picture.status(ClockKind.PLATFORM_EVIDENCE)),
                    name(picture.status(ClockKind.PLATFORM_APPEAL)),
                    name(picture.status(ClockKind.RETURN_SHIPPING)),
                    name(picture.status(ClockKind.REFUND_OVERDUE)),
                    name(picture.status(ClockKind.WITHDRAWAL)),
                    name(picture.status(ClockKind.LEGAL_DELIVERY)),
                    name(picture.status(ClockKind.FORMAL_NOTICE_ANSWER)),
                    name(picture.status(ClockKind.CONFORMITY_GUARANTEE)),
                    name(picture.status(ClockKind.MEDIATION)));
        }
    }

    /** A payment, and each value of it that a rule asks for. */
    public record FlatMeans(
            Means means,
            String method,
            String reasonCode,
            String cardLeg,
            String paypalLeg,
            String bnplLeg,
            String directDebitLeg,
            String bankLeg,
            String chargeback,
            String chargebackEarliest,
            String paypalDisputeOpening,
            String paypalEscalation,
            String directDebitRefund,
            String bankComplaintAnswer) {
        static FlatMeans of(Means means) {
            return new FlatMeans(
                    means,
                    name(means.method()),
                    means.reasonCode(),
                    name(means.leg(Leg.CARD)),
                    name(means.leg(Leg.PAYPAL)),
                    name(means.leg(Leg.BNPL)),
                    name(means.leg(Leg.DIRECT_DEBIT)),
                    name(means.leg(Leg.BANK)),
                    name(means.status(ClockKind.CHARGEBACK)),
                    name(means.status(ClockKind.CHARGEBACK_EARLIEST)),
                    name(means.status(ClockKind.PAYPAL_DISPUTE_OPENING)),
                    name(means.status(ClockKind.PAYPAL_ESCALATION)),
                    name(means.status(ClockKind.DIRECT_DEBIT_REFUND)),
                    name(means.status(ClockKind.BANK_COMPLAINT_ANSWER)));
        }
    }
}
