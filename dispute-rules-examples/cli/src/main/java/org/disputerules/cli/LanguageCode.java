package org.disputerules.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.disputerules.recommendation.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language by its code, such as "en". */
final class LanguageCode implements ITypeConverter<Language> {
    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Language convert(String given) {
        return Arrays.stream(Language.values())
                .filter(language -> code(language).equals(given.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.say(
                        "bad.language",
                        Map.of(
                                "given",
                                given,
                                "known",
                                Arrays.stream(Language.values())
                                        .map(LanguageCode::code)
                                        .collect(Collectors.joining(", "))))));
    }
}
