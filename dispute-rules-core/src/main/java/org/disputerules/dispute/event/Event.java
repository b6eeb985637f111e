package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that somebody took in a dispute.
 *
 * <p>The order of the list of events is their order in time; a missing day makes the clocks that it would start
 * unknown.
 */
public sealed interface Event
        permits SellerContacted,
                SellerReplied,
                OfferMade,
                OfferAccepted,
                OfferRefused,
                CancellationRequested,
                CancellationAnswered,
                CarrierContacted,
                CustomsCleared,
                DisputeOpened,
                DisputeEdited,
                DisputeCancelled,
                DisputeClosed,
                PlatformSteppedIn,
                EvidenceRequested,
                EvidenceSent,
                DisputeDecided,
                DecisionAppealed,
                AppealDecided,
                SupportContacted,
                SellerReported,
                ProtectionExtensionAnswered,
                ReturnAgreed,
                ReturnOffered,
                ReturnShipped,
                ReturnReceived,
                ReturnRefused,
                ReturnAttempted,
                RefundAnnounced,
                RefundExecuted,
                RefundReceived,
                RefundDenied,
                RefundReturned,
                BankNotified,
                CardBlocked,
                UnauthorisedPaymentReported,
                ChargebackRequested,
                ChargebackAnswered,
                ChargebackDecided,
                ChargebackWithdrawn,
                CardProviderClaimMade,
                CardProviderClaimAnswered,
                DirectDebitRefundRequested,
                DirectDebitRefundAnswered,
                TransferRecallRequested,
                BnplDisputeOpened,
                BnplDisputeDecided,
                PaypalDisputeOpened,
                PaypalDisputeEscalated,
                PaypalDisputeClosed,
                PaypalDecided,
                PaypalAppealed,
                PaypalAppealDecided,
                BankComplaintMade,
                BankFinalAnswer,
                WithdrawalNotified,
                FormalNoticeSent,
                ItemRepaired,
                ItemReplaced,
                ContractTerminated,
                Reported,
                HelpAsked,
                IllegalProductNotified,
                NoticeDecided,
                PoliceComplaintFiled,
                MediationBegun,
                MediationEnded,
                CourtStep,
                InsolvencyClaimDeclared,
                DemandReceived,
                ActionDone,
                ActionDeclined {

    /**
     * The day of the event, in the buyer's zone.
     *
     * @return the day, or empty where it is unknown
     */
    Optional<LocalDate> on();

    /**
     * The type of the event.
     *
     * @return the type, as it stands in a case file
     */
    default EventType type() {
        return EventType.of(getClass());
    }
}
