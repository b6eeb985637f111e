package org.disputerules.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as it stands in a case. */
final class IsoDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Messages.say("bad.day", Map.of("given", given)));
        }
    }
}
