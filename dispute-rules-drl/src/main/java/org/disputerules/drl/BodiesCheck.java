package org.disputerules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.InputProblem;
import org.disputerules.drl.table.BodyRow;
import org.disputerules.drl.table.CompetenceRow;
import org.disputerules.drl.table.SourceRow;
import org.disputerules.format.StrictReader;
import org.disputerules.recommendation.Ability;

/** Finds what is wrong with the rows of the bodies, and between them and the rows that say where they are competent. */
final class BodiesCheck {
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-z0-9-]+)*");
    private static final Pattern PHONE = Pattern.compile("\\d[\\d ]*\\d");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<String, Optional<LocalDate>> checked;

    private BodiesCheck(Tables tables) {
        this.checked = tables.sources().stream()
                .collect(Collectors.toMap(SourceRow::id, SourceRow::checkedOn, (first, second) -> first));
    }

    static List<InputProblem> problems(Tables tables) {
        BodiesCheck check = new BodiesCheck(tables);
        Set<String> bodies = tables.bodies().stream().map(BodyRow::body).collect(Collectors.toSet());
        tables.competences().forEach(row -> check.competence(row, bodies));
        tables.bodies().forEach(check::body);
        return check.problems;
    }

    private void say(String id, String what, String hint) {
        problems.add(InputProblem.at(id, what, hint));
    }

    private void competence(CompetenceRow row, Set<String> bodies) {
        if (!bodies.contains(row.body())) {
            say(row.id(), "There is no body " + row.body() + ".", StrictReader.hint(row.body(), bodies));
        }
        if (row.serves().isEmpty()) {
            say(row.id(), "It says nothing that the body does.", "Maybe name it under serves.");
        }
    }

    private void body(BodyRow row) {
        row.site().ifPresent(site -> form(row, "site", site, DOMAIN, "a domain such as signal.conso.gouv.fr"));
        row.phone().ifPresent(phone -> form(row, "phone", phone, PHONE, "digits and spaces"));
        row.languages().forEach(code -> form(row, "languages", code, LANGUAGE, "an ISO 639 code such as fr"));
        if (row.can().contains(Ability.REACH_TRADER)) {
            say(
                    row.id(),
                    "Whether it tells the trader depends on where the trader is.",
                    "Maybe name that under reaches.");
        }
        List<LocalDate> days = Stream.of(row.opened(), row.doubtful(), row.closed())
                .flatMap(Optional::stream)
                .toList();
        if (!days.equals(days.stream().sorted().distinct().toList())) {
            say(
                    row.id(),
                    "Its days are out of order: " + days + ".",
                    "Maybe opened, doubtful and closed were mixed up.");
        }
        Set<Optional<LocalDate>> stated = row.sources().stream()
                .flatMap(ref -> Stream.ofNullable(checked.get(ref.source())))
                .collect(Collectors.toSet());
        if (row.checkedOn().isPresent() && !stated.contains(row.checkedOn())) {
            say(
                    row.id(),
                    "checkedOn " + row.checkedOn().get() + " is the day of none of its sources.",
                    "Maybe take the day of the source that was read.");
        }
    }

    private void form(BodyRow row, String column, String value, Pattern form, String example) {
        if (!form.matcher(value).matches()) {
            say(row.id(), column + " '" + value + "' has not the form that it needs.", "Maybe write " + example + ".");
        }
    }
}
