package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disputerules.drl.table.BodyRow;

/** The page of countries: which lists of bodies a buyer gets, with the countries that give one list in one row. */
final class CountriesPage {
    /** More countries than this are called the others. */
    private static final int MANY = 100;

    private final StringBuilder page = new StringBuilder();
    private final Set<String> named = new TreeSet<>();

    CountriesPage(int buyers) {
        page.append("""
                # Which bodies an answer names, country by country

                Drawn by deciding each case below on %s for the country of a seller, every one of ISO 3166 and none, and of a buyer, %s and none.
                The bodies stand in the order of the answer: next, alongside, alternatives. "None" means that no body is named; the platform, the
                bank and the seller may still be.
                """.formatted(CountrySituation.DAY, buyers));
    }

    /** One situation: for each buyer the list of bodies for each seller. */
    void add(CountrySituation situation, Map<String, Map<String, List<String>>> lists) {
        page.append(heading(situation)).append("| buyer in | seller in | bodies |\n|---|---|---|\n");
        Map<Map<String, String>, List<String>> alike = new LinkedHashMap<>();
        lists.forEach((buyer, bySeller) -> alike.computeIfAbsent(rows(buyer, bySeller), rows -> new ArrayList<>())
                .add(buyer));
        alike.forEach((rows, buyers) -> rows.forEach((sellers, bodies) ->
                page.append("| %s | %s | %s |\n".formatted(countries(buyers, "", "the states"), sellers, bodies))));
    }

    static String heading(CountrySituation situation) {
        return "\n## " + situation.title() + "\n\n";
    }

    static String cell(List<String> bodies) {
        return bodies.isEmpty()
                ? "none"
                : bodies.stream().map(body -> "`" + body + "`").collect(Collectors.joining(", "));
    }

    String drawn() {
        return page
                + TestPolicy.POLICY.tables().bodies().stream()
                        .filter(row -> named.contains(row.body()))
                        .map(CountriesPage::named)
                        .collect(Collectors.joining("", "\n## What they are called\n\n", ""));
    }

    private static String named(BodyRow row) {
        return "- `%s`: %s\n".formatted(row.body(), row.name());
    }

    private Map<String, String> rows(String buyer, Map<String, List<String>> bySeller) {
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        bySeller.forEach((seller, bodies) ->
                alike.computeIfAbsent(bodies, list -> new ArrayList<>()).add(seller));
        Map<String, String> rows = new LinkedHashMap<>();
        alike.forEach((bodies, sellers) -> {
            named.addAll(bodies);
            rows.put(alike.size() == 1 ? "any, or unknown" : sellers(sellers, buyer), cell(bodies));
        });
        return rows;
    }

    private static String sellers(List<String> sellers, String buyer) {
        return sellers.size() > MANY
                ? "the other " + sellers.size() + (sellers.contains("") ? ", or unknown" : "")
                : countries(sellers, buyer, CountryReach.EU.contains(buyer) ? "the other states" : "the states");
    }

    private static String countries(Collection<String> some, String buyer, String states) {
        Set<String> left = new TreeSet<>(some);
        List<String> words = new ArrayList<>();
        if (!buyer.isEmpty() && left.remove(buyer)) {
            words.add("the same country");
        }
        together(CountryReach.EU, states + " of the EU", buyer, left, words);
        together(CountryReach.OVERSEAS, "overseas France", buyer, left, words);
        left.forEach(country -> words.add(country.isEmpty() ? "unknown" : country));
        return String.join(", ", words);
    }

    /** Names a group of which most are there, and takes them out. */
    private static void together(Set<String> group, String name, String buyer, Set<String> left, List<String> words) {
        Set<String> missing = new TreeSet<>(group);
        missing.removeAll(left);
        missing.remove(buyer);
        if (missing.size() * 2 < group.size()) {
            words.add(missing.isEmpty() ? name : name + " without " + String.join(" and ", missing));
            left.removeAll(group);
        }
    }
}
