package org.disputerules.dispute.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The buyer made a police complaint.
 *
 * @param on the day; absent means unknown
 * @param to the body's id
 */
public record PoliceComplaintFiled(Optional<LocalDate> on, Optional<String> to) implements Event {
    /**
     * The event with nothing but its day.
     *
     * @param on the day
     * @return the event
     */
    public static PoliceComplaintFiled on(LocalDate on) {
        return new PoliceComplaintFiled(Optional.of(on), Optional.empty());
    }
}
