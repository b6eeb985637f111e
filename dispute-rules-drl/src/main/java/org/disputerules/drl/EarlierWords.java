package org.disputerules.drl;

import java.util.List;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.event.Event;

/** Reads what was said last before a place of the history; what no event said, the problem may say. */
record EarlierWords(List<Event> events, Problem problem) {
    EarlierWords(History history) {
        this(history.events(), history.disputeCase().problem());
    }

    /** A detail as rows write it, or UNKNOWN. */
    String before(int position, String name) {
        for (int earlier = position - 1; earlier > 0; earlier--) {
            Event event = events.get(earlier - 1);
            if (EventDetails.names(event.type()).contains(name)) {
                String text = EventDetails.text(event, name);
                return text.equals(EventDetails.UNKNOWN) ? problem(name) : text;
            }
        }
        return problem(name);
    }

    private String problem(String name) {
        RecordForm form = RecordForm.of(Problem.class);
        return form.components().stream()
                        .anyMatch(component -> component.getName().equals(name))
                ? EventDetails.text(form.value(problem, form.place(name)))
                : EventDetails.UNKNOWN;
    }
}
