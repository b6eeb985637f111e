package org.disputerules.drl.table;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source of the register.
 *
 * @param id its id
 * @param title what it is
 * @param publisher who published it
 * @param address where it was read
 * @param stated the date that it bears, in words
 * @param checkedOn the day of the state that was read; absent where the source bears none
 * @param pack the marketplace of which alone it speaks; absent for all
 */
public record SourceRow(
        String id,
        String title,
        String publisher,
        Optional<String> address,
        String stated,
        Optional<LocalDate> checkedOn,
        Optional<String> pack) {}
