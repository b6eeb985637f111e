package org.disputerules.quickstart;

import java.time.LocalDate;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
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
                .build();

        Recommendation answer = DisputeAdvisor.standard().recommend(parcel);

        System.out.println("Next: " + answer.nextAction());
        answer.next().lastDay().ifPresent(day -> System.out.println("Last day: " + day));
        System.out.print(answer.explain(Language.EN));
    }
}
