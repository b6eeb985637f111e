package org.disputerules.suite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.event.Event;
import org.disputerules.format.FieldName;

/**
 * A story as it stands in its file.
 *
 * @param why what the story pins down, in a sentence
 * @param firstCase the case of the first day
 * @param steps the days on which the policy is asked, in order
 */
record StoryFile(String why, @FieldName("case") DisputeCase firstCase, List<Step> steps) {
    StoryFile {
        steps = List.copyOf(steps);
    }

    /**
     * One day on which the policy is asked.
     *
     * @param asOf the day
     * @param events what happened since the step before
     * @param facts what else became known since
     * @param expect the answer that must come
     */
    record Step(LocalDate asOf, List<Event> events, Optional<Facts> facts, Optional<Expectation> expect) {
        Step {
            events = List.copyOf(events);
        }
    }
}
