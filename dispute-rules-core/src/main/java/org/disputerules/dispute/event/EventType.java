package org.disputerules.dispute.event;

/** The type of an event, as it stands in a case file. */
public enum EventType {
    /** The buyer wrote to the seller. */
    SELLER_CONTACTED(SellerContacted.class),
    /** The seller answered a message. */
    SELLER_REPLIED(SellerReplied.class),
    /** Somebody made an offer. */
    OFFER_MADE(OfferMade.class),
    /** The buyer accepted the offer on the table. */
    OFFER_ACCEPTED(OfferAccepted.class),
    /** The buyer refused the offer on the table. */
    OFFER_REFUSED(OfferRefused.class),
    /** The buyer asked to cancel the order. */
    CANCELLATION_REQUESTED(CancellationRequested.class),
    /** The seller answered the cancellation request. */
    CANCELLATION_ANSWERED(CancellationAnswered.class),
    /** The buyer asked the carrier. */
    CARRIER_CONTACTED(CarrierContacted.class),
    /** Customs released the parcel. */
    CUSTOMS_CLEARED(CustomsCleared.class),
    /** The buyer opened a dispute on the platform. */
    DISPUTE_OPENED(DisputeOpened.class),
    /** The buyer changed the open dispute. */
    DISPUTE_EDITED(DisputeEdited.class),
    /** The buyer cancelled the dispute. */
    DISPUTE_CANCELLED(DisputeCancelled.class),
    /** The platform closed the dispute by itself. */
    DISPUTE_CLOSED(DisputeClosed.class),
    /** The platform took the case over. */
    PLATFORM_STEPPED_IN(PlatformSteppedIn.class),
    /** Somebody asked for evidence. */
    EVIDENCE_REQUESTED(EvidenceRequested.class),
    /** The buyer sent evidence. */
    EVIDENCE_SENT(EvidenceSent.class),
    /** The platform decided the dispute. */
    DISPUTE_DECIDED(DisputeDecided.class),
    /** The buyer appealed the platform's decision. */
    DECISION_APPEALED(DecisionAppealed.class),
    /** The platform decided the appeal. */
    APPEAL_DECIDED(AppealDecided.class),
    /** The buyer wrote to the platform's customer service. */
    SUPPORT_CONTACTED(SupportContacted.class),
    /** The buyer reported the seller to the platform. */
    SELLER_REPORTED(SellerReported.class),
    /** The seller answered the request to extend the protection. */
    PROTECTION_EXTENSION_ANSWERED(ProtectionExtensionAnswered.class),
    /** The case or the seller told the buyer to send the item back. */
    RETURN_AGREED(ReturnAgreed.class),
    /** The buyer offered in writing to send the item back. */
    RETURN_OFFERED(ReturnOffered.class),
    /** The buyer sent the item back. */
    RETURN_SHIPPED(ReturnShipped.class),
    /** The seller or warehouse received the item. */
    RETURN_RECEIVED(ReturnReceived.class),
    /** The seller refused the returned item. */
    RETURN_REFUSED(ReturnRefused.class),
    /** The buyer tried to return the item and could not. */
    RETURN_ATTEMPTED(ReturnAttempted.class),
    /** A refund was announced. */
    REFUND_ANNOUNCED(RefundAnnounced.class),
    /** A refund was ordered. */
    REFUND_EXECUTED(RefundExecuted.class),
    /** A refund arrived. */
    REFUND_RECEIVED(RefundReceived.class),
    /** A refund was denied. */
    REFUND_DENIED(RefundDenied.class),
    /** The buyer gave a refund back. */
    REFUND_RETURNED(RefundReturned.class),
    /** The buyer told the card issuer in writing, without filing. */
    BANK_NOTIFIED(BankNotified.class),
    /** The card was blocked. */
    CARD_BLOCKED(CardBlocked.class),
    /** The buyer told the bank of a payment that he did not make. */
    UNAUTHORISED_PAYMENT_REPORTED(UnauthorisedPaymentReported.class),
    /** The buyer asked the card issuer for a chargeback. */
    CHARGEBACK_REQUESTED(ChargebackRequested.class),
    /** The merchant answered the chargeback. */
    CHARGEBACK_ANSWERED(ChargebackAnswered.class),
    /** The bank told the result of the chargeback. */
    CHARGEBACK_DECIDED(ChargebackDecided.class),
    /** The buyer withdrew the chargeback. */
    CHARGEBACK_WITHDRAWN(ChargebackWithdrawn.class),
    /** The buyer claimed against the liable card provider. */
    CARD_PROVIDER_CLAIM_MADE(CardProviderClaimMade.class),
    /** The card provider answered the claim. */
    CARD_PROVIDER_CLAIM_ANSWERED(CardProviderClaimAnswered.class),
    /** The buyer asked the bank to refund a direct debit. */
    DIRECT_DEBIT_REFUND_REQUESTED(DirectDebitRefundRequested.class),
    /** The bank answered the request to refund a direct debit. */
    DIRECT_DEBIT_REFUND_ANSWERED(DirectDebitRefundAnswered.class),
    /** The buyer asked the bank to recall a transfer. */
    TRANSFER_RECALL_REQUESTED(TransferRecallRequested.class),
    /** The buyer opened a dispute with the pay-later provider. */
    BNPL_DISPUTE_OPENED(BnplDisputeOpened.class),
    /** The pay-later provider decided the dispute. */
    BNPL_DISPUTE_DECIDED(BnplDisputeDecided.class),
    /** The buyer opened a PayPal dispute. */
    PAYPAL_DISPUTE_OPENED(PaypalDisputeOpened.class),
    /** The buyer turned the PayPal dispute into a claim. */
    PAYPAL_DISPUTE_ESCALATED(PaypalDisputeEscalated.class),
    /** The PayPal dispute was closed. */
    PAYPAL_DISPUTE_CLOSED(PaypalDisputeClosed.class),
    /** PayPal decided the claim. */
    PAYPAL_DECIDED(PaypalDecided.class),
    /** The buyer asked PayPal to look again. */
    PAYPAL_APPEALED(PaypalAppealed.class),
    /** PayPal looked again. */
    PAYPAL_APPEAL_DECIDED(PaypalAppealDecided.class),
    /** The buyer complained to the bank in writing. */
    BANK_COMPLAINT_MADE(BankComplaintMade.class),
    /** The bank gave its final answer to a complaint. */
    BANK_FINAL_ANSWER(BankFinalAnswer.class),
    /** The buyer withdrew from the contract. */
    WITHDRAWAL_NOTIFIED(WithdrawalNotified.class),
    /** The buyer sent the seller a formal notice. */
    FORMAL_NOTICE_SENT(FormalNoticeSent.class),
    /** The item was repaired. */
    ITEM_REPAIRED(ItemRepaired.class),
    /** The item was replaced by another. */
    ITEM_REPLACED(ItemReplaced.class),
    /** The buyer ended the contract for non-delivery. */
    CONTRACT_TERMINATED(ContractTerminated.class),
    /** The buyer reported to a body. */
    REPORTED(Reported.class),
    /** The buyer asked a body for help. */
    HELP_ASKED(HelpAsked.class),
    /** The buyer notified the platform of an illegal product. */
    ILLEGAL_PRODUCT_NOTIFIED(IllegalProductNotified.class),
    /** The platform decided on that notice. */
    NOTICE_DECIDED(NoticeDecided.class),
    /** The buyer made a police complaint. */
    POLICE_COMPLAINT_FILED(PoliceComplaintFiled.class),
    /** Mediation began. */
    MEDIATION_BEGUN(MediationBegun.class),
    /** Mediation ended. */
    MEDIATION_ENDED(MediationEnded.class),
    /** A step before a court was taken. */
    COURT_STEP(CourtStep.class),
    /** The buyer declared the claim in the seller's insolvency. */
    INSOLVENCY_CLAIM_DECLARED(InsolvencyClaimDeclared.class),
    /** A demand for payment reached the buyer. */
    DEMAND_RECEIVED(DemandReceived.class),
    /** The buyer did an action that has no event of its own. */
    ACTION_DONE(ActionDone.class),
    /** The buyer will not or cannot do an action. */
    ACTION_DECLINED(ActionDeclined.class);

    private final Class<? extends Event> record;

    EventType(Class<? extends Event> record) {
        this.record = record;
    }

    /**
     * The record that holds events of this type.
     *
     * @return its class
     */
    public Class<? extends Event> record() {
        return record;
    }

    private static final java.util.Map<Class<?>, EventType> BY_RECORD = java.util.Arrays.stream(values())
            .collect(java.util.stream.Collectors.toUnmodifiableMap(EventType::record, type -> type));

    static EventType of(Class<? extends Event> record) {
        return java.util.Objects.requireNonNull(BY_RECORD.get(record), record::getName);
    }
}
