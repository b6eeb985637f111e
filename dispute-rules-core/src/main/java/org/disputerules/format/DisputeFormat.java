package org.disputerules.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.recommendation.Recommendation;

/**
 * Reads and writes cases and recommendations as YAML and JSON.
 *
 * <p>Whether a text is YAML or JSON is seen from its content. Files are UTF-8. The reader is strict: unknown fields, impossible
 * values and impossible histories are refused, all at once, each with its path, its line and a hint. An input is at most
 * 1 MiB large.
 */
public final class DisputeFormat {
    private DisputeFormat() {}

    /**
     * Reads a case from a file.
     *
     * @param file the file, YAML or JSON in UTF-8
     * @return the case
     * @throws InvalidInputException with everything that is wrong with it
     * @throws IOException when the file cannot be read
     */
    public static DisputeCase readCase(Path file) throws IOException {
        return readCase(InputText.read(file));
    }

    /**
     * Reads a case from a stream. At most 1 MiB is read; the stream stays open.
     *
     * @param in the stream, YAML or JSON in UTF-8
     * @return the case
     * @throws InvalidInputException with everything that is wrong with it
     * @throws IOException when the stream cannot be read
     */
    public static DisputeCase readCase(InputStream in) throws IOException {
        return readCase(InputText.read(in));
    }

    /**
     * Reads a case from a text.
     *
     * @param text the text, YAML or JSON
     * @return the case
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static DisputeCase readCase(String text) {
        return StrictReader.read(text, DisputeCase.class);
    }

    /**
     * Reads a recommendation that {@link #toJson(Recommendation)} or {@link #toJsonLine(Recommendation)} wrote.
     *
     * @param text the text
     * @return the recommendation
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static Recommendation readRecommendation(String text) {
        Recommendation recommendation = StrictReader.read(text, Recommendation.class);
        if (recommendation.contract() != DisputeCase.CONTRACT) {
            throw new InvalidInputException(List.of(InputProblem.at(
                    "contract",
                    "The contract " + recommendation.contract() + " is not known.",
                    "This library reads contract " + DisputeCase.CONTRACT + ".")));
        }
        return recommendation;
    }

    /**
     * A case as YAML. What is unknown is left out.
     *
     * @param disputeCase the case
     * @return several lines, each ended by a line feed; {@link #readCase(String)} makes an equal case of them
     */
    public static String toYaml(DisputeCase disputeCase) {
        return Mappers.YAML.writeValueAsString(disputeCase);
    }

    /**
     * A case as JSON. What is unknown is left out.
     *
     * @param disputeCase the case
     * @return several lines, each ended by a line feed; {@link #readCase(String)} makes an equal case of them
     */
    public static String toJson(DisputeCase disputeCase) {
        return Mappers.CASE_JSON.writer().with(Mappers.INDENTED).writeValueAsString(disputeCase) + "\n";
    }

    /**
     * A case as JSON on one line, for JSON Lines. What is unknown is left out.
     *
     * @param disputeCase the case
     * @return one line without its end
     */
    public static String toJsonLine(DisputeCase disputeCase) {
        return Mappers.CASE_JSON.writeValueAsString(disputeCase);
    }

    /**
     * A recommendation as JSON. What is unknown is left out; empty lists are not.
     *
     * @param recommendation the recommendation
     * @return several lines, each ended by a line feed
     */
    public static String toJson(Recommendation recommendation) {
        return Mappers.RECOMMENDATION_JSON.writer().with(Mappers.INDENTED).writeValueAsString(recommendation) + "\n";
    }

    /**
     * A recommendation as JSON on one line, for JSON Lines. What is unknown is left out; empty lists are not.
     *
     * @param recommendation the recommendation
     * @return one line without its end
     */
    public static String toJsonLine(Recommendation recommendation) {
        return Mappers.RECOMMENDATION_JSON.writeValueAsString(recommendation);
    }

    /**
     * The JSON Schema of a case.
     *
     * @return the schema, as published
     */
    public static String caseSchema() {
        return resource("dispute-case.schema.json");
    }

    /**
     * The JSON Schema of a recommendation.
     *
     * @return the schema, as published
     */
    public static String recommendationSchema() {
        return resource("recommendation.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DisputeFormat.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
