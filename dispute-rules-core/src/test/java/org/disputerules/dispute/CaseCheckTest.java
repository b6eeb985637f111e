package org.disputerules.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.format.DisputeFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseCheckTest {
    private static final String DAY = "asOf: 2026-03-10\n";
    private static final String DAMAGED = DAY + "problem: { type: DAMAGED }\n";

    private static List<String> problems(String text) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> DisputeFormat.readCase(text));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(InputProblem::path).collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contract: 2                                                                | contract
            buyer: { country: UK }                                                     | buyer.country
            buyer: { country: France }                                                 | buyer.country
            buyer: { country: FR, countryGroup: OTHER }                                | buyer.countryGroup
            buyer: { country: NO, countryGroup: EU }                                   | buyer.countryGroup
            buyer: { region: Scotland }                                                | buyer.region
            buyer: { country: FR, region: GB-SCT }                                     | buyer.region
            seller: { country: ZZ }                                                    | seller.country
            elsewhere: { disputedOfLastTenOrders: 11 }                                 | elsewhere.disputedOfLastTenOrders
            elsewhere: { disputesSameSellerSameCard30Days: -1 }                        | elsewhere.disputesSameSellerSameCard30Days
            order: { marketplace: AliExpress }                                         | order.marketplace
            order: { shipsFrom: China }                                                | order.shipsFrom
            order: { placedOn: 2026-03-11 }                                            | order.placedOn
            order: { placedOn: 0206-03-01 }                                            | order.placedOn
            order: { shippedOn: 2026-03-11 }                                           | order.shippedOn
            order: { deliveryScanOn: 2026-03-11 }                                      | order.deliveryScanOn
            order: { receivedOn: 2026-03-11 }                                          | order.receivedOn
            order: { receiptConfirmedOn: 2026-03-11 }                                  | order.receiptConfirmedOn
            order: { completedOn: 2026-03-11 }                                         | order.completedOn
            order: { lastScanOn: 2026-03-11 }                                          | order.lastScanOn
            order: { placedOn: 2026-03-02, shippedOn: 2026-03-01 }                     | order.shippedOn
            order: { placedOn: 2026-03-02, estimatedDeliveryOn: 2026-03-01 }           | order.estimatedDeliveryOn
            order: { placedOn: 2026-03-02, deliveryScanOn: 2026-03-01 }                | order.deliveryScanOn
            order: { placedOn: 2026-03-02, receivedOn: 2026-03-01 }                    | order.receivedOn
            order: { placedOn: 2026-03-02, receiptConfirmedOn: 2026-03-01 }            | order.receiptConfirmedOn
            order: { placedOn: 2026-03-02, completedOn: 2026-03-01 }                   | order.completedOn
            order: { placedOn: 2026-03-02, protectionEndsOn: 2026-03-01 }              | order.protectionEndsOn
            order: { placedOn: 2026-03-02, lastScanOn: 2026-03-01 }                    | order.lastScanOn
            order: { shippedOn: 2026-03-02, receivedOn: 2026-03-01 }                   | order.receivedOn
            order: { shippedOn: 2026-03-02, deliveryScanOn: 2026-03-01 }               | order.deliveryScanOn
            order: { deliveryScanOn: 2026-03-02, lastScanOn: 2026-03-01 }              | order.lastScanOn
            order: { tracking: NONE, lastScanOn: 2026-03-01 }                          | order.tracking
            order: { tracking: LABEL_ONLY, deliveryScanOn: 2026-03-01 }                | order.tracking
            order: { total: { amount: -1, currency: EUR } }                            | order.total.amount
            order: { total: { amount: 1, currency: XXX } }                             | order.total.currency
            order: { item: { quantity: 0 } }                                           | order.item.quantity
            order: { item: { price: { amount: -1, currency: EUR } } }                  | order.item.price.amount
            payments: [ { method: CARD }, { method: CARD } ]                           | payments[1].id
            payments: [ { id: ' ', method: CARD } ]                                    | payments[0].id
            payments: [ { method: PAYPAL, network: VISA } ]                            | payments[0].network
            payments: [ { method: CASH, funding: DEBIT } ]                             | payments[0].funding
            payments: [ { method: CARD, friendsAndFamily: true } ]                     | payments[0].friendsAndFamily
            payments: [ { method: CARD, backedBy: { method: PAYPAL } } ]               | payments[0].backedBy
            payments: [ { method: PAYPAL, backedBy: { method: PAYPAL } } ]             | payments[0].backedBy
            payments: [ { method: PAYPAL, backedBy: { method: CASH, network: CB } } ]  | payments[0].backedBy.network
            payments: [ { method: CARD, amount: { amount: -1, currency: EUR } } ]      | payments[0].amount.amount
            payments: [ { method: CARD, paidOn: 2026-03-11 } ]                         | payments[0].paidOn
            payments: [ { method: CARD, processedOn: 2026-03-11 } ]                    | payments[0].processedOn
            payments: [ { method: CARD, paidOn: 2026-03-02, processedOn: 2026-03-01 } ] | payments[0].processedOn
            payments: [ { method: CARD, paidOn: 2026-03-02, statementOn: 2026-03-01 } ] | payments[0].statementOn
            evidence: [ { kind: PHOTO, madeOn: 2026-03-11 } ]                          | evidence[0].madeOn
            clocks: [ { clock: CHARGEBACK, readOn: 2026-03-11, lastDay: 2026-04-01 } ] | clocks[0].readOn
            clocks: [ { clock: CHARGEBACK, readOn: 2026-03-01 } ]                      | clocks[0]
            clocks: [ { clock: CHARGEBACK, readOn: 2026-03-01, startsOn: 2026-03-02, lastDay: 2026-03-01 } ] | clocks[0].lastDay
            clocks: [ { clock: CHARGEBACK, readOn: 2026-03-01, lastDay: 2026-04-01, payment: card } ] | clocks[0].payment
            events: [ { type: CARD_BLOCKED, on: 2026-03-11 } ]                         | events[0].on
            events: [ { type: CARD_BLOCKED, payment: card } ]                          | events[0].payment
            events: [ { type: OFFER_MADE, amount: { amount: -1, currency: EUR } } ]    | events[0].amount.amount
            events: [ { type: APPEAL_DECIDED, outcome: REFUSED, amount: { amount: 1, currency: EUR } } ] | events[0].amount
            events: [ { type: OFFER_MADE, by: BUYER } ]                                | events[0].by
            events: [ { type: EVIDENCE_SENT, to: BUYER } ]                             | events[0].to
            events: [ { type: DISPUTE_OPENED, ground: NONE_YET } ]                     | events[0].ground
            events: [ { type: REPORTED, to: dgccrf } ]                                 | events[0].to
            events: [ { type: HELP_ASKED, from: a b } ]                                | events[0].from
            events: [ { type: ACTION_DONE, action: REPORT, target: dgccrf } ]          | events[0].target
            events: [ { type: RETURN_AGREED, on: 2026-03-02, lastDay: 2026-03-01 } ]   | events[0].lastDay
            events: [ { type: COURT_STEP, on: 2026-03-02, nextDay: 2026-03-01 } ]      | events[0].nextDay
            """)
    void isRefusedWithDamagedGoods(String mistake, String path) {
        assertThat(problems(DAMAGED + mistake)).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            problem: { type: DAMAGED, also: [DAMAGED] }                                | problem.also[0]
            problem: { type: DAMAGED, also: [NONE_YET] }                               | problem.also[0]
            problem: { type: DAMAGED, also: [OTHER, OTHER] }                           | problem.also[1]
            problem: { type: NONE_YET, also: [DAMAGED] }                               | problem.also
            problem: { type: DAMAGED, root: DAMAGED }                                  | problem.root
            problem: { type: DAMAGED, root: NONE_YET }                                 | problem.root
            problem: { type: DAMAGED, noticedOn: 2026-03-11 }                          | problem.noticedOn
            problem: { type: DAMAGED, extent: PART }                                   | problem.disputedAmount
            problem: { type: DAMAGED, returnCost: { amount: -1, currency: EUR } }      | problem.returnCost.amount
            { problem: { type: DAMAGED, disputedAmount: { amount: 2, currency: EUR } }, order: { total: { amount: 1, currency: EUR } } } | problem.disputedAmount
            { problem: { type: DAMAGED, extent: WHOLE, disputedAmount: { amount: 1, currency: EUR } }, order: { total: { amount: 2, currency: EUR } } } | problem.extent
            { problem: { type: DAMAGED, noticedOn: 2026-03-01 }, order: { placedOn: 2026-03-02 } } | problem.noticedOn
            { problem: { type: NOT_RECEIVED }, order: { receivedOn: 2026-03-01 } }     | order.receivedOn
            { problem: { type: NOT_SHIPPED }, order: { receivedOn: 2026-03-01 } }      | order.receivedOn
            { problem: { type: DELIVERED_BUT_NOT_RECEIVED }, order: { receivedOn: 2026-03-01 } } | order.receivedOn
            { problem: { type: RETURNED_TO_SENDER }, order: { receivedOn: 2026-03-01 } } | order.receivedOn
            { problem: { type: HELD_BY_CUSTOMS }, order: { receivedOn: 2026-03-01 } }  | order.receivedOn
            { problem: { type: NOT_SHIPPED }, order: { shippedOn: 2026-03-01 } }       | order.shippedOn
            { problem: { type: NOT_SHIPPED }, order: { deliveryScanOn: 2026-03-01 } }  | order.deliveryScanOn
            { problem: { type: NOT_RECEIVED }, order: { item: { state: USED } } }      | order.item.state
            { problem: { type: UNAUTHORISED_PAYMENT }, payments: [ { method: CARD, authorisedByBuyer: true } ] } | problem.type
            { problem: { type: OTHER }, order: { placedOn: 2026-03-02 }, events: [ { type: SELLER_CONTACTED, on: 2026-03-01 } ] } | events[0].on
            { problem: { type: OTHER }, events: [ { type: SELLER_CONTACTED, on: 2026-03-02 }, { type: SELLER_REPLIED }, { type: DISPUTE_OPENED, on: 2026-03-01 } ] } | events[2].on
            { problem: { type: OTHER }, payments: [ { method: CASH } ], events: [ { type: CHARGEBACK_REQUESTED, payment: cash } ] } | events[0].payment
            { problem: { type: OTHER }, payments: [ { method: CARD } ], events: [ { type: PAYPAL_DISPUTE_OPENED, payment: card } ] } | events[0].payment
            { problem: { type: OTHER }, clocks: [ { clock: CHARGEBACK, readOn: 2026-03-01, lastDay: 2026-04-01 }, { clock: CHARGEBACK, readOn: 2026-03-01, lastDay: 2026-04-02 } ] } | clocks[1]
            """)
    void isRefusedForItsProblem(String mistake, String path) {
        String text = mistake.startsWith("{") ? "{ asOf: 2026-03-10, " + mistake.substring(1) : DAY + mistake;
        assertThat(problems(text)).containsExactly(path);
    }

    static Stream<String> whatIsUnusualAndPossible() {
        return Stream.of(
                "order: { estimatedDeliveryOn: 2026-04-30, protectionEndsOn: 2026-05-15 }",
                "order: { receiptConfirmedOn: 2026-03-01, completedOn: 2026-02-28, receivedOn: 2026-03-02 }",
                "order: { placedOn: 2026-03-02, tracking: INVALID, deliveryScanOn: 2026-02-01, lastScanOn: 2026-01-01 }",
                "order: { placedOn: 2026-03-02, shippedOn: 2026-03-02, receivedOn: 2026-03-02 }",
                "buyer: { country: GB, countryGroup: OTHER, region: GB-SCT }",
                "buyer: { country: FR, countryGroup: EU }",
                "payments: [ { method: CARD, paidOn: 2026-03-01, statementOn: 2026-03-31 } ]",
                "payments: [ { method: PAYPAL, funding: CREDIT, backedBy: { method: CARD, network: VISA } } ]",
                "payments: [ { method: PAYPAL, friendsAndFamily: true }, { method: CARD, friendsAndFamily: false } ]",
                "{ payments: [ { method: PAYPAL } ], events: [ { type: CHARGEBACK_REQUESTED, payment: paypal } ] }",
                "{ payments: [ { method: CARD }, { method: PAYPAL } ], events: [ { type: CARD_BLOCKED } ] }",
                "{ payments: [ { method: CARD } ], events: [ { type: ACTION_DONE, action: WAIT, target: card } ] }",
                "events: [ { type: ACTION_DECLINED, action: ASK_FOR_HELP, target: 60_MILLIONS } ]",
                "events: [ { type: DEMAND_RECEIVED, on: 2026-03-02, lastDay: 2026-03-01 } ]",
                "events: [ { type: APPEAL_DECIDED, outcome: REFUSED } ]",
                "clocks: [ { clock: CHARGEBACK, readOn: 2026-03-01, startsOn: 2026-04-01 } ]");
    }

    @ParameterizedTest
    @MethodSource("whatIsUnusualAndPossible")
    void isTaken(String unusual) {
        String text = unusual.startsWith("{")
                ? "{ asOf: 2026-03-10, problem: { type: DAMAGED }, " + unusual.substring(1)
                : DAMAGED + unusual;
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void nothingWrongYetGoesWithAnOldDispute() {
        assertThat(problems(
                        DAY + "problem: { type: NONE_YET }\nevents: [ { type: DISPUTE_OPENED, on: 2026-03-01 } ]\n"))
                .isEmpty();
        assertThat(problems(DAY + "problem: { type: UNAUTHORISED_PAYMENT }\npayments:\n"
                        + "  - { id: a, method: CARD, authorisedByBuyer: true }\n  - { id: b, method: CARD }\n"))
                .isEmpty();
        assertThat(problems(DAY + "problem: { type: DAMAGED, also: [NOT_RECEIVED] }\n"
                        + "order: { receivedOn: 2026-03-01, item: { state: USED } }\n"))
                .isEmpty();
    }

    @Test
    void saysWhatIsWrongAndHowToMendIt() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> DisputeFormat.readCase(DAMAGED + "order: { placedOn: 2026-03-02, receivedOn: 2026-03-01 }"
                        + "\npayments: [ { method: PAYPAL, network: VISA } ]\nbuyer: { country: uk }\n"));
        assertThat(refused).hasMessage("""
                        line 3, order.receivedOn: 2026-03-01 lies before order.placedOn, 2026-03-02. \
                        Correct one of the two days, or leave out the one that is unknown.
                        line 4, payments[0].network: VISA is a network of cards, but the method is PAYPAL. \
                        Maybe it belongs to backedBy, for the card behind it?
                        line 5, buyer.country: 'uk' is no country. Maybe GB?""");
    }
}
