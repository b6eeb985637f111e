package org.disputerules.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.SellerContacted;
import org.disputerules.recommendation.Language;
import org.disputerules.recommendation.Recommendation;

public final class QuickStart {
    private QuickStart() {}

    public static void main(String[] args) {
        DisputeCase parcel = DisputeCase.builder()
                .asOf(LocalDate.of(2026, 3, 10))
                .problem(Problem.of(ProblemType.NOT_RECEIVED))
                .order(OrderBuilder.builder()
                        .marketplace("ALIEXPRESS")
                        .placedOn(LocalDate.of(2026, 1, 12))
                        .estimatedDeliveryOn(LocalDate.of(2026, 2, 28))
                        .build())
                .events(List.of(SellerContacted.on(LocalDate.of(2026, 3, 2))))
                .build();

        Recommendation answer = DisputeAdvisor.standard().recommend(parcel);

        System.out.println("Next: " + answer.nextAction());
        answer.next().lastDay().ifPresent(day -> System.out.println("Last day: " + day));
        // The whole text goes on: how to do it, the evidence, what else to do, what not to do, the sources.
        answer.explain(Language.EN)
                .lines()
                .takeWhile(line -> !line.startsWith("How"))
                .forEach(System.out::println);
    }
}
