package org.disputerules.drl;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disputerules.PolicyLayer;
import org.disputerules.dispute.InputProblem;
import org.disputerules.dispute.InvalidInputException;
import org.disputerules.drl.table.HouseRow;
import org.disputerules.drl.table.LayerRow;
import org.disputerules.drl.table.SourceRow;
import org.disputerules.format.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * Lays layers over a policy, the later over the earlier: a row with the id of a row below takes its place, every other is added.
 * What is wrong with any layer, and with the whole that they make, is reported at once.
 */
final class Layering {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String BETWEEN = "+";
    private static final RecordForm FORM = RecordForm.of(Tables.class);

    private final Set<String> names = new HashSet<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, String> layers;
    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<InputProblem> unread = new ArrayList<>();
    private Tables tables;
    private Texts texts;

    /** A layer as it was read, with what is wrong with it. */
    private record Document(PolicyLayer layer, LayerRow row, List<InputProblem> problems) {
        void say(String path, String what, String hint) {
            problems.add(InputProblem.at(path, what, hint));
        }
    }

    /** Where in a layer a row stands. */
    private record Spot(Document document, String path) {}

    /** What the layers make of a policy. */
    record Laid(Policy policy, Texts texts) {}

    private Layering(Policy policy, Rules rules, Texts texts) {
        this.tables = policy.tables();
        this.layers = new HashMap<>(policy.layers());
        this.texts = texts;
        names.add(Reasons.BASE);
        Arrays.stream(tables.edition().split(Pattern.quote(BETWEEN), -1))
                .skip(1)
                .forEach(names::add);
        tableNames().forEach(table -> rows(tables, table).forEach(row -> homes.put(id(row), table)));
        rules.cards().forEach(card -> homes.put(card.id(), "the built-in rules"));
        Arrays.stream(Step.values()).forEach(step -> homes.put(step.id(), "the built-in steps"));
    }

    /**
     * Lays layers.
     *
     * @throws InvalidInputException with everything that is wrong
     */
    static Laid over(Policy policy, Rules rules, Texts texts, List<PolicyLayer> layers) {
        return new Layering(policy, rules, texts).laid(layers);
    }

    private Laid laid(List<PolicyLayer> given) {
        given.forEach(this::read);
        documents.forEach(this::lay);
        documents.forEach(this::houseRules);
        List<InputProblem> problems = new ArrayList<>(unread);
        List<InputProblem> unplaced = new ArrayList<>();
        if (unread.isEmpty()) {
            TablesCheck.problems(tables).forEach(problem -> whole(problem, unplaced));
        }
        documents.forEach(document -> problems.addAll(located(document)));
        problems.addAll(unplaced);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Laid(new Policy(tables, layers), texts);
    }

    private void read(PolicyLayer layer) {
        try {
            documents.add(new Document(layer, StrictReader.read(layer.text(), LayerRow.class), new ArrayList<>()));
        } catch (InvalidInputException invalid) {
            invalid.problems().forEach(problem -> unread.add(of(layer, problem)));
        }
    }

    /** A problem of the whole belongs to the layer whose row shows it; what no row of a layer shows, to all of them. */
    private void whole(InputProblem problem, List<InputProblem> unplaced) {
        @Nullable Spot spot = spots.get(problem.path());
        if (spot == null) {
            String all = String.join(
                    " and ", documents.stream().map(one -> one.layer().origin()).toList());
            unplaced.add(InputProblem.at(
                    "the policy under " + all + ", " + problem.path(), problem.message(), problem.hint()));
        } else {
            spot.document().say(spot.path(), problem.path() + ": " + problem.message(), problem.hint());
        }
    }

    private static List<InputProblem> located(Document document) {
        return document.problems().isEmpty()
                ? List.of()
                : StrictReader.located(document.layer().text(), document.problems()).stream()
                        .map(problem -> of(document.layer(), problem))
                        .toList();
    }

    private static InputProblem of(PolicyLayer layer, InputProblem problem) {
        String path = problem.path().isEmpty() ? layer.origin() : layer.origin() + ", " + problem.path();
        return new InputProblem(path, problem.line(), problem.message(), problem.hint());
    }

    private void lay(Document document) {
        String name = document.row().layer();
        if (!NAME.matcher(name).matches()) {
            document.say("layer", "'" + name + "' is no name.", "Maybe use letters, digits and hyphens.");
        } else if (!names.add(name)) {
            document.say("layer", "The name " + name + " is taken.", "Maybe name this layer otherwise.");
        }
        Set<String> own = new HashSet<>();
        tableNames().forEach(table -> {
            List<?> more = rows(document.row(), table);
            for (int index = 0; index < more.size(); index++) {
                lay(document, table, index, (Record) more.get(index), own);
            }
        });
        put("edition", tables.edition() + BETWEEN + name);
        words(document, own);
    }

    private void lay(Document document, String table, int index, Record row, Set<String> own) {
        String id = id(row);
        String path = table + "[" + index + "]";
        String home = homes.getOrDefault(id, table);
        if (!home.equals(table)) {
            document.say(path + ".id", "The id " + id + " belongs to " + home + ".", "Maybe choose another id.");
        } else if (!own.add(id)) {
            document.say(path + ".id", "The id " + id + " is used twice.", "Maybe give each row an id of its own.");
        } else {
            List<Object> rows = new ArrayList<>(rows(tables, table));
            int below = rows.stream().map(Layering::id).toList().indexOf(id);
            if (below < 0) {
                rows.add(row);
            } else {
                rows.set(below, row);
            }
            put(table, List.copyOf(rows));
            homes.put(id, table);
            layers.put(id, document.row().layer());
            spots.put(id, new Spot(document, path));
        }
    }

    /** Every row of a layer needs words, and every word a row; a source is called by its title. */
    private void words(Document document, Set<String> own) {
        LayerRow row = document.row();
        LayerRow.Wording given = row.texts().orElse(LayerRow.Wording.NONE);
        Map<String, String> english = new HashMap<>();
        row.sources().forEach(source -> english.put(sourceKey(source), source.title()));
        english.putAll(given.en());
        Set<String> known = texts.possible(tables);
        texts = texts.under(english, given.fr());
        known.addAll(own);
        Stream.of("en", "fr")
                .forEach(language -> (language.equals("en") ? given.en() : given.fr())
                        .keySet().stream()
                                .filter(key -> !known.contains(key))
                                .forEach(key -> document.say(
                                        "texts." + language + "." + key,
                                        "Nothing has the key '" + key + "'.",
                                        StrictReader.hint(key, known))));
        Set<String> sources = new HashSet<>();
        row.sources().forEach(source -> sources.add(source.id()));
        own.stream()
                .filter(id -> !sources.contains(id) && !texts.knows(id))
                .sorted()
                .forEach(id -> {
                    Spot spot = Objects.requireNonNull(spots.get(id), id);
                    document.say(spot.path() + ".id", id + " has no words in English.", "Maybe add it to texts.en.");
                });
        for (int index = 0; index < row.actions().size(); index++) {
            for (String step : row.actions().get(index).steps()) {
                if (!texts.knows(step)) {
                    document.say(
                            "actions[" + index + "].steps",
                            "The step " + step + " has no words in English.",
                            "Maybe add it to texts.en.");
                }
            }
        }
    }

    static String sourceKey(SourceRow source) {
        return "source." + source.id();
    }

    private void houseRules(Document document) {
        List<HouseRow> rules = document.row().rules();
        for (int index = 0; index < rules.size(); index++) {
            document.problems().addAll(HouseCheck.problems(rules.get(index), tables, "rules[" + index + "]"));
        }
    }

    /** The names of the tables, which are those of a layer too. */
    private static Stream<String> tableNames() {
        return FORM.components().stream()
                .filter(component -> component.getType() == List.class)
                .map(RecordComponent::getName);
    }

    private static List<?> rows(Record holder, String table) {
        RecordForm form = RecordForm.of(holder.getClass());
        return (List<?>) Objects.requireNonNull(form.value(holder, form.place(table)));
    }

    private void put(String component, Object value) {
        tables = (Tables) FORM.with(tables, FORM.place(component), value);
    }

    private static String id(Object row) {
        RecordForm form = RecordForm.of(row.getClass());
        return Optional.ofNullable(form.value(row, form.place("id")))
                .map(Object::toString)
                .orElseThrow();
    }
}
