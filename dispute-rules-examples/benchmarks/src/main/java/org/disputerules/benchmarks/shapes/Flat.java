package org.disputerules.benchmarks.shapes;

import java.util.List;
import java.util.stream.Stream;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.PaymentMethod;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.Tracking;
import org.disputerules.dispute.Wish;
import org.disputerules.drl.fact.Known;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.LegState;
import org.disputerules.drl.fact.Means;
import org.disputerules.drl.fact.Picture;
import org.disputerules.drl.fact.Refunded;
import org.disputerules.recommendation.ClockStatus;
import org.disputerules.recommendation.EvidenceStatus;
import org.disputerules.recommendation.Route;
import org.jspecify.annotations.Nullable;

/** The picture and the payments with one component a leg and clock. */
public final class Flat {
    private Flat() {}

    static List<Object> of(Picture picture, List<Means> means) {
        return Stream.<Object>concat(
                        Stream.of(FlatPicture.of(picture)), means.stream().map(FlatMeans::of))
                .toList();
    }

    /** The picture, and each value of it that a rule asks for. */
    public record FlatPicture(
            Picture picture,
            ProblemType problem,
            @Nullable Tracking tracking,
            @Nullable Wish wants,
            Refunded refunded,
            Known professional,
            EvidenceStatus platformProof,
            EvidenceStatus cardProof,
            LegState orderLeg,
            LegState sellerLeg,
            LegState platformLeg,
            LegState returnLeg,
            LegState refundLeg,
            LegState lawLeg,
            LegState mediationLeg,
            LegState courtLeg,
            ClockStatus platformDisputeOpening,
            ClockStatus platformDisputeEarliest,
            ClockStatus platformDeliveryPromise,
            ClockStatus sellerReply,
            ClockStatus platformSellerResponse,
            ClockStatus platformStepsIn,
            ClockStatus platformOfferAnswer,
            ClockStatus platformEvidence,
            ClockStatus platformAppeal,
            ClockStatus returnShipping,
            ClockStatus refundOverdue,
            ClockStatus withdrawal,
            ClockStatus legalDelivery,
            ClockStatus formalNoticeAnswer,
            ClockStatus conformityGuarantee,
            ClockStatus mediation) {
        static FlatPicture of(Picture picture) {
            return new FlatPicture(
                    picture,
                    picture.problem(),
                    picture.tracking(),
                    picture.wants(),
                    picture.refunded(),
                    picture.professional(),
                    picture.proof(Route.PLATFORM),
                    picture.proof(Route.CARD),
                    picture.leg(Leg.ORDER),
                    picture.leg(Leg.SELLER),
                    picture.leg(Leg.PLATFORM),
                    picture.leg(Leg.RETURN),
                    picture.leg(Leg.REFUND),
                    picture.leg(Leg.LAW),
                    picture.leg(Leg.MEDIATION),
                    picture.leg(Leg.COURT),
                    picture.status(ClockKind.PLATFORM_DISPUTE_OPENING),
                    picture.status(ClockKind.PLATFORM_DISPUTE_EARLIEST),
                    picture.status(ClockKind.PLATFORM_DELIVERY_PROMISE),
                    picture.status(ClockKind.SELLER_REPLY),
                    picture.status(ClockKind.PLATFORM_SELLER_RESPONSE),
                    picture.status(ClockKind.PLATFORM_STEPS_IN),
                    picture.status(ClockKind.PLATFORM_OFFER_ANSWER),
                    picture.status(ClockKind.PLATFORM_EVIDENCE),
                    picture.status(ClockKind.PLATFORM_APPEAL),
                    picture.status(ClockKind.RETURN_SHIPPING),
                    picture.status(ClockKind.REFUND_OVERDUE),
                    picture.status(ClockKind.WITHDRAWAL),
                    picture.status(ClockKind.LEGAL_DELIVERY),
                    picture.status(ClockKind.FORMAL_NOTICE_ANSWER),
                    picture.status(ClockKind.CONFORMITY_GUARANTEE),
                    picture.status(ClockKind.MEDIATION));
        }
    }

    /** A payment, and each value of it that a rule asks for. */
    public record FlatMeans(
            Means means,
            PaymentMethod method,
            String reasonCode,
            LegState cardLeg,
            LegState paypalLeg,
            LegState bnplLeg,
            LegState directDebitLeg,
            LegState bankLeg,
            ClockStatus chargeback,
            ClockStatus chargebackEarliest,
            ClockStatus paypalDisputeOpening,
            ClockStatus paypalEscalation,
            ClockStatus directDebitRefund,
            ClockStatus bankComplaintAnswer) {
        static FlatMeans of(Means means) {
            return new FlatMeans(
                    means,
                    means.method(),
                    means.reasonCode(),
                    means.leg(Leg.CARD),
                    means.leg(Leg.PAYPAL),
                    means.leg(Leg.BNPL),
                    means.leg(Leg.DIRECT_DEBIT),
                    means.leg(Leg.BANK),
                    means.status(ClockKind.CHARGEBACK),
                    means.status(ClockKind.CHARGEBACK_EARLIEST),
                    means.status(ClockKind.PAYPAL_DISPUTE_OPENING),
                    means.status(ClockKind.PAYPAL_ESCALATION),
                    means.status(ClockKind.DIRECT_DEBIT_REFUND),
                    means.status(ClockKind.BANK_COMPLAINT_ANSWER));
        }
    }
}
