package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.Optional;

/** Checks the order and its item: codes, amounts, and days that cannot follow one another. */
final class OrderCheck {
    private OrderCheck() {}

    static void check(Order order, CaseFindings findings) {
        findings.name("order.marketplace", order.marketplace());
        findings.pastDay("order.placedOn", order.placedOn());
        findings.pastDay("order.shippedOn", order.shippedOn());
        findings.country("order.shipsFrom", order.shipsFrom());
        findings.day("order.estimatedDeliveryOn", order.estimatedDeliveryOn());
        findings.pastDay("order.deliveryScanOn", order.deliveryScanOn());
        findings.pastDay("order.receivedOn", order.receivedOn());
        findings.pastDay("order.receiptConfirmedOn", order.receiptConfirmedOn());
        findings.pastDay("order.completedOn", order.completedOn());
        findings.day("order.protectionEndsOn", order.protectionEndsOn());
        findings.pastDay("order.lastScanOn", order.lastScanOn());
        findings.money("order.total", order.total());
        afterTheOrder(order, findings);
        findings.inOrder(
                "order.shippedOn", findings.credible(order.shippedOn()), "order.receivedOn", order.receivedOn());
        tracking(order, findings);
        item(order.item(), findings);
    }

    private static void afterTheOrder(Order order, CaseFindings findings) {
        String from = "order.placedOn";
        Optional<LocalDate> placedOn = findings.credible(order.placedOn());
        findings.inOrder(from, placedOn, "order.shippedOn", order.shippedOn());
        findings.inOrder(from, placedOn, "order.estimatedDeliveryOn", order.estimatedDeliveryOn());
        findings.inOrder(from, placedOn, "order.receivedOn", order.receivedOn());
        findings.inOrder(from, placedOn, "order.receiptConfirmedOn", order.receiptConfirmedOn());
        findings.inOrder(from, placedOn, "order.completedOn", order.completedOn());
        findings.inOrder(from, placedOn, "order.protectionEndsOn", order.protectionEndsOn());
    }

    private static void tracking(Order order, CaseFindings findings) {
        Optional<Tracking> tracking = order.tracking();
        Optional<LocalDate> placedOn = findings.credible(order.placedOn());
        Optional<LocalDate> shippedOn = findings.credible(order.shippedOn());
        // A number that belongs to another parcel shows the other parcel's days, and those can be any.
        if (tracking.filter(Tracking.INVALID::equals).isEmpty()) {
            findings.inOrder("order.placedOn", placedOn, "order.deliveryScanOn", order.deliveryScanOn());
            findings.inOrder("order.placedOn", placedOn, "order.lastScanOn", order.lastScanOn());
            findings.inOrder("order.shippedOn", shippedOn, "order.deliveryScanOn", order.deliveryScanOn());
            findings.inOrder("order.deliveryScanOn", order.deliveryScanOn(), "order.lastScanOn", order.lastScanOn());
        }
        boolean isNone = tracking.filter(Tracking.NONE::equals).isPresent();
        boolean isLabelOnly = tracking.filter(Tracking.LABEL_ONLY::equals).isPresent();
        if ((isNone || isLabelOnly) && order.deliveryScanOn().isPresent()) {
            findings.add(
                    "order.tracking",
                    tracking.get() + " and a deliveryScanOn contradict each other.",
                    "Correct the tracking, or leave out the scan.");
        }
        if (isNone && order.lastScanOn().isPresent()) {
            findings.add(
                    "order.tracking",
                    "NONE and a lastScanOn contradict each other.",
                    "Correct the tracking, or leave out the scan.");
        }
    }

    private static void item(Item item, CaseFindings findings) {
        findings.money("order.item.price", item.price());
        item.quantity()
                .filter(quantity -> quantity < 1)
                .ifPresent(quantity -> findings.add(
                        "order.item.quantity", quantity + " is less than one.", "Write the number of units bought."));
    }
}
