package org.disputerules.drl;

import java.util.stream.Stream;
import org.disputerules.DisputeAdvisor;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.suite.CaseSuite;
import org.disputerules.suite.Story;

/** The cases that the stories tell, each on each of its days: they reach what a space of combinations would not. */
final class ToldCases {
    private ToldCases() {}

    static Stream<DisputeCase> all() {
        return CaseSuite.of(StoriesTest.STORIES, DisputeAdvisor.with(TestPolicy.ENGINE)).stories().stream()
                .map(Story::cases)
                .flatMap(cases -> cases.stream());
    }
}
