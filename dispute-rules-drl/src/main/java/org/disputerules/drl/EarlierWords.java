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
            String text = EventDetails.text(events.get(earlier - 1), name);
            if (!text.equals(EventDetails.UNKNOWN)) {
                return text;
            }
        }
        RecordForm form = RecordForm.of(Problem.class);
        return form.components().stream()
                        .anyMatch(component -> component.getName().equals(name))
                ? EventDetails.text(form.value(problem, form.place(name)))
                : EventDetails.UNKNOWN;
    }
}
