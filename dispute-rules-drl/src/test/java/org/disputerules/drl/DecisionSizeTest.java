package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.format.DisputeFormat;
import org.junit.jupiter.api.Test;

/**
 * The size of a decision, on which its cost hangs: {@code docs/shape-of-facts.md}. The bounds are where the engine was
 * measured, not where it breaks: a policy that grows past one of them is measured again, and then the bound is moved.
 */
class DecisionSizeTest {
    private static final int RULES = 500;
    private static final int FACTS_IN = 30;
    private static final int FACTS_OUT = 50;

    /** A tenth above the round figure, so that the rule that reaches it is not the one that must stop for it. */
    private static final double SLACK = 1.1;

    private static final String LATE_PARCEL = """
            contract: 1
            id: late-parcel
            asOf: 2026-03-10
            asker: BUYER
            buyer: { country: FR, consumer: true, minor: false }
            order:
              marketplace: ALIEXPRESS
              placedOn: 2026-01-12
              shippedOn: 2026-01-15
              shipsFrom: CN
              estimatedDeliveryOn: 2026-02-28
              tracking: NOT_MOVING
              lastScanOn: 2026-01-29
              total: { amount: 34.90, currency: EUR }
              item: { category: ELECTRONICS, quantity: 1, secondHand: false, choice: true, freeReturns: false }
            seller: { country: CN, professional: true, reachable: true, insolvency: NONE, suspended: false }
            payments:
              - id: card
                method: CARD
                network: VISA
                funding: DEBIT
                paidOn: 2026-01-12
                processedOn: 2026-01-13
                authorisedByBuyer: true
            problem: { type: NOT_RECEIVED, noticedOn: 2026-03-01, certainty: CONFIRMED, extent: WHOLE, wants: REFUND }
            evidence:
              - { kind: TRACKING_SCREENSHOT, madeOn: 2026-03-09, shows: TRACKING }
            events:
              - { type: SELLER_CONTACTED, on: 2026-03-02, channel: PLATFORM_MESSAGES, problemExplained: true }
              - { type: SELLER_REPLIED, on: 2026-03-04, answer: ASKS_TO_WAIT }
            """;

    @Test
    void a_decision_keeps_the_size_at_which_it_was_measured() {
        DisputeCase disputeCase = DisputeFormat.readCase(LATE_PARCEL);
        Rules rules = Rules.load();
        Statement statement = new Statement(PolicyLoader.load(), rules, disputeCase);
        List<Object> in = new ArrayList<>(statement.first());
        List<Said> out = new RuleRun(rules.base(), "test").run(statement.first(), said -> {
            List<Object> second = statement.second(said);
            in.addAll(second);
            return second;
        });

        System.out.printf(
                "Late parcel: %d rules, %d facts in, %d facts out%n",
                rules.cards().size(), in.size(), out.size());

        assertThat(rules.cards().size()).as("rules").isLessThanOrEqualTo((int) (RULES * SLACK));
        assertThat(in).as("facts in").hasSizeLessThanOrEqualTo((int) (FACTS_IN * SLACK));
        assertThat(out).as("facts out").hasSizeLessThanOrEqualTo((int) (FACTS_OUT * SLACK));
    }
}
