package org.disputerules.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.format.TokenPass.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.InvalidDefinitionException;

/**
 * Reads a YAML or JSON text into records and reports all that is wrong with it at once.
 *
 * <p>For the policy engine, its tables and its example stories; an application reads its cases with
 * {@link DisputeFormat}.
 *
 * <p>A record's components are its fields. They may be texts, whole numbers, decimal numbers, true or false, days, currencies,
 * enum constants, records, and {@code Optional}, {@code List}, {@code Set} and {@code Map} of these. A sealed interface of
 * records is read by its field {@code type}, the record's name in capitals. An absent optional is empty and so is an absent
 * collection; a component whose record type has a constant {@code UNKNOWN} gets that, and a component gets the constant
 * of the record that has its name in capitals, or a boolean, which is then false; all others are required. A null counts as
 * absent. {@link FieldName} gives a component another name in the text.
 */
public final class StrictReader {
    private StrictReader() {}

    /**
     * Reads one record.
     *
     * @param text the text, YAML or JSON
     * @param type the record type, or a sealed interface of records
     * @param <T> the record type
     * @return the record
     * @throws InvalidInputException with every problem, each with its path and line
     */
    public static <T> T read(String text, Class<T> type) {
        return type.cast(bind(text, Mappers.READER.constructType(type)));
    }

    /**
     * Reads one record from a file.
     *
     * @param file the file, YAML or JSON in UTF-8
     * @param type the record type, or a sealed interface of records
     * @param <T> the record type
     * @return the record
     * @throws InvalidInputException with every problem, each with its path and line
     * @throws IOException when the file cannot be read
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        return read(InputText.read(file), type);
    }

    /**
     * Reads a list of records.
     *
     * @param text the text, YAML or JSON, a list at its top
     * @param element the type of the elements, a record or whatever a record's component can be
     * @param <T> the type of the elements
     * @return the records, in the order of the text; unmodifiable
     * @throws InvalidInputException with every problem, each with its path and line
     */
    public static <T> List<T> readList(String text, Class<T> element) {
        Object bound = bind(text, Mappers.READER.getTypeFactory().constructCollectionType(List.class, element));
        return ((List<?>) bound).stream().<T>map(element::cast).toList();
    }

    /**
     * Reads the text of a file, for reading it as a record later.
     *
     * @param file the file, in UTF-8
     * @return the text
     * @throws InvalidInputException when it is too large or no text in UTF-8
     * @throws IOException when the file cannot be read
     */
    public static String text(Path file) throws IOException {
        return InputText.read(file);
    }

    /**
     * Gives problems that were found in what was read the lines of their paths.
     *
     * @param text the text that was read
     * @param problems problems with paths in it
     * @return the same problems in the order of their lines
     * @throws InvalidInputException when the text cannot be read at all
     */
    public static List<InputProblem> located(String text, List<InputProblem> problems) {
        Findings findings = new Findings();
        Document document = parse(InputText.checked(text), findings);
        problems.forEach(findings::add);
        return findings.asException(document.root()::line).problems();
    }

    /**
     * A hint for a name that is not known: the known names that are nearest to it, else all where they are few.
     *
     * @param wanted the name
     * @param known the known names
     * @return a sentence
     */
    public static String hint(String wanted, Collection<String> known) {
        return Nearest.hint(wanted, known);
    }

    private static Object bind(String text, JavaType type) {
        String checked = InputText.checked(text);
        Findings findings = new Findings();
        Document document = parse(checked, findings);
        Object bound = bind(document, type, findings);
        if (findings.count() > 0) {
            throw findings.asException(document.root()::line);
        }
        return Objects.requireNonNull(bound, "nothing was bound and nothing was found wrong");
    }

    private static Document parse(String text, Findings findings) {
        try {
            TokenPass pass = isJson(text) ? new JsonPass(text, findings) : new YamlPass(text, findings);
            return pass.read();
        } catch (UnreadableException failure) {
            findings.add(failure.problem());
            throw findings.asException(path -> 1);
        }
    }

    private static @Nullable Object bind(Document document, JavaType type, Findings findings) {
        if (document.root().is(JsonToken.NOT_AVAILABLE)) {
            return null;
        }
        ObjectReader reader =
                Mappers.READER.readerFor(type).withAttribute(Reading.class, new Reading(document.root(), findings));
        try (JsonParser tokens = document.tokens().asParser(ObjectReadContext.empty())) {
            return reader.readValue(tokens);
        } catch (InvalidDefinitionException unknown) {
            throw new IllegalArgumentException(unknown.getOriginalMessage(), unknown);
        }
    }

    /** YAML may begin with a bracket too, but then hardly with a quote or the closing bracket behind it. */
    private static boolean isJson(String text) {
        int at = skip(text, 0, "");
        int afterLists = skip(text, at, "[");
        if (afterLists < text.length() && text.charAt(afterLists) == '{') {
            int inside = skip(text, afterLists + 1, "");
            return inside < text.length() && "\"}".indexOf(text.charAt(inside)) >= 0;
        }
        return afterLists > at && (afterLists == text.length() || "\"]".indexOf(text.charAt(afterLists)) >= 0);
    }

    private static int skip(String text, int from, String more) {
        int at = from;
        while (at < text.length() && (" \t\r\n" + more).indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
