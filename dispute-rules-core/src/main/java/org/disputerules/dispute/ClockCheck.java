package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the clocks that the buyer read off a page or a letter. */
final class ClockCheck {
    private ClockCheck() {}

    /** What two statements of the same reading have in common. */
    private record Reading(
            @Nullable ClockKind clock,
            Optional<String> payment,
            @Nullable LocalDate readOn) {}

    static void check(List<StatedClock> clocks, PaymentsById payments, CaseFindings findings) {
        Map<Reading, StatedClock> read = new HashMap<>();
        for (int i = 0; i < clocks.size(); i++) {
            StatedClock clock = clocks.get(i);
            String path = "clocks[" + i + "]";
            findings.required(path + ".clock", clock.clock());
            findings.required(path + ".readOn", clock.readOn());
            findings.pastDay(path + ".readOn", Optional.ofNullable(clock.readOn()));
            findings.day(path + ".startsOn", clock.startsOn());
            findings.day(path + ".lastDay", clock.lastDay());
            findings.inOrder(path + ".startsOn", clock.startsOn(), path + ".lastDay", clock.lastDay());
            clock.payment().ifPresent(id -> payments.check(path + ".payment", id, findings));
            if (clock.startsOn().isEmpty() && clock.lastDay().isEmpty()) {
                findings.add(path, "Neither startsOn nor lastDay is stated.", "State what the page says.");
            }
            StatedClock other = read.putIfAbsent(new Reading(clock.clock(), clock.payment(), clock.readOn()), clock);
            if (other != null && !other.equals(clock) && clock.clock() != null && clock.readOn() != null) {
                findings.add(
                        path,
                        clock.clock() + " is stated twice for " + clock.readOn() + ", with different days.",
                        "Keep the one that the page says.");
            }
        }
    }
}
