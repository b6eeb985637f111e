package org.disputerules.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.drl.table.ActionRow;
import org.disputerules.drl.table.BodyRow;
import org.disputerules.drl.table.ClockKindRow;
import org.disputerules.drl.table.ClockRow;
import org.disputerules.drl.table.CompetenceRow;
import org.disputerules.drl.table.EditionRow;
import org.disputerules.drl.table.HolidayRow;
import org.disputerules.drl.table.LegRow;
import org.disputerules.drl.table.OfferKindRow;
import org.disputerules.drl.table.OfferRow;
import org.disputerules.drl.table.PackRow;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.PlaceRow;
import org.disputerules.drl.table.PriorityRow;
import org.disputerules.drl.table.ProblemRow;
import org.disputerules.drl.table.ProofRow;
import org.disputerules.drl.table.ReasonRow;
import org.disputerules.drl.table.RightRow;
import org.disputerules.drl.table.ScopeRow;
import org.disputerules.drl.table.SourceRow;
import org.disputerules.drl.table.SurchargeRow;
import org.disputerules.drl.table.TipRow;
import org.disputerules.drl.table.TransitionRow;
import org.disputerules.drl.table.TrapRow;
import org.disputerules.format.StrictReader;
import org.disputerules.spi.PolicyFailureException;

/**
 * Reads the tables by the list in {@code edition.yaml} (a jar's folders cannot be listed) and checks them as a whole.
 * All problems of all files are reported at once.
 */
final class PolicyLoader {
    private final Function<String, Optional<InputStream>> files;
    private final List<String> problems = new ArrayList<>();

    private PolicyLoader(Function<String, Optional<InputStream>> files) {
        this.files = files;
    }

    /** The policy of this jar. */
    static Policy load() {
        return load(file -> Optional.ofNullable(PolicyLoader.class.getResourceAsStream(file)));
    }

    /** A policy from elsewhere, as a test makes it: by the name of a file its content, or empty where there is none. */
    static Policy load(Function<String, Optional<InputStream>> files) {
        return new PolicyLoader(files).read();
    }

    private Policy read() {
        EditionRow edition = one("edition.yaml");
        Tables tables = new Tables(
                edition.edition(),
                edition.nearness(),
                edition.recheck(),
                rows(edition.sources(), SourceRow.class),
                rows(edition.parameters(), ParameterRow.class),
                rows(edition.legs(), LegRow.class),
                rows(edition.transitions(), TransitionRow.class),
                rows(edition.problems(), ProblemRow.class),
                rows(edition.clockKinds(), ClockKindRow.class),
                rows(edition.clocks(), ClockRow.class),
                rows(edition.proofs(), ProofRow.class),
                rows(edition.reasons(), ReasonRow.class),
                rows(edition.offers(), OfferRow.class),
                rows(edition.offerKinds(), OfferKindRow.class),
                rows(edition.places(), PlaceRow.class),
                rows(edition.rights(), RightRow.class),
                rows(edition.surcharges(), SurchargeRow.class),
                rows(edition.bodies(), BodyRow.class),
                rows(edition.competences(), CompetenceRow.class),
                rows(edition.traps(), TrapRow.class),
                rows(edition.actions(), ActionRow.class),
                rows(edition.packs(), PackRow.class),
                rows(edition.scopes(), ScopeRow.class),
                rows(edition.tips(), TipRow.class),
                rows(edition.priorities(), PriorityRow.class),
                new Holidays(rows(edition.holidays(), HolidayRow.class)),
                List.of());
        if (problems.isEmpty()) {
            TablesCheck.problems(tables).forEach(problem -> problems.add(problem.toString()));
        }
        if (!problems.isEmpty()) {
            throw new PolicyFailureException(
                    "The tables of the policy cannot be used:\n" + String.join("\n", problems));
        }
        return new Policy(tables);
    }

    private EditionRow one(String file) {
        try {
            return StrictReader.read(
                    text(file).orElseThrow(() -> new PolicyFailureException(missing(file))), EditionRow.class);
        } catch (InvalidInputException invalid) {
            throw new PolicyFailureException(file + ": " + invalid.getMessage(), invalid);
        }
    }

    private <T> List<T> rows(List<String> files, Class<T> type) {
        List<T> rows = new ArrayList<>();
        for (String file : files) {
            Optional<String> text = text(file);
            if (text.isEmpty()) {
                problems.add(missing(file));
                continue;
            }
            try {
                rows.addAll(StrictReader.readList(text.get(), type));
            } catch (InvalidInputException invalid) {
                for (InputProblem problem : invalid.problems()) {
                    problems.add(file + ": " + problem);
                }
            }
        }
        return List.copyOf(rows);
    }

    private static String missing(String file) {
        return "The policy's file " + file + " is missing. Maybe it is misspelt in edition.yaml.";
    }

    private Optional<String> text(String file) {
        return files.apply(file).map(PolicyLoader::read);
    }

    private static String read(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
