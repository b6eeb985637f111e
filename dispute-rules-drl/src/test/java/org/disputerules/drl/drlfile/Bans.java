package org.disputerules.drl.drlfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disputerules.drl.drlfile.DrlFile.RuleText;

/**
 * What the language has and the rules must not use.
 *
 * <p>A text or number has one place only: a code of a card scheme, as the right side of {@code reasonCode}. It is no
 * text to read and no amount, but a name that others gave, and each must be the code of a row, or NONE.
 */
public final class Bans {
    private static final int LINES = 200;
    private static final String PACKAGE = "org.disputerules.drl.policy";
    private static final Pattern HEAD_LINE =
            Pattern.compile("package " + Pattern.quote(PACKAGE) + ";|import [\\w.]+;|\\s*");
    private static final Pattern NAME = Pattern.compile("[A-Z]{3}-\\d{3} [^\"]*[^\"\\s.]");
    private static final Pattern REASON_CODE =
            Pattern.compile("reasonCode\\s*(?:==\\s*(\"[^\"]*\")|in\\s*\\(([^)]*)\\))");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern INSERT = Pattern.compile("insert\\((?:[^;\"]|\"[^\"]*\")*\\)\\s*;", Pattern.DOTALL);
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("a number", "(?<![\\w.$])\\d"),
            Map.entry("a test of inequality", "!="),
            Map.entry("eval", "\\beval\\b"),
            Map.entry("from", "\\bfrom\\b(?!\\()"),
            Map.entry("accumulate", "\\b(accumulate|acc|collect|groupby)\\b"),
            Map.entry("a change of a fact", "\\b(modify|update|delete|retract)\\b"),
            Map.entry("a setter", "\\.set[A-Z]\\w*\\("),
            Map.entry("insertLogical", "\\binsertLogical\\b"),
            Map.entry("the machine's clock", "\\b(now|currentTimeMillis|today)\\s*\\(|\\bnew Date\\b"),
            Map.entry("a query or a path", "\\?\\w+\\(|/\\w+\\["),
            Map.entry("all of", "\\bforall\\b"),
            Map.entry("a group of not or exists", "\\b(not|exists)\\s*\\("),
            Map.entry("not or exists within another", "\\b(not|exists)\\s+(not|exists)\\b"),
            Map.entry("a named consequence", "\\b(do|break)\\s*\\["),
            Map.entry("a pattern of the engine's", "\\b(kcontext|drools)\\b"));
    private static final Set<String> METADATA = Set.of("since", "facts", "sources", "grade");

    private final Set<String> reasonCodes;
    private final Set<String> marketplaces;

    /**
     * The bans.
     *
     * @param reasonCodes the codes of the card schemes that rows know, and NONE
     * @param marketplaces the ids of the marketplaces
     */
    public Bans(Set<String> reasonCodes, Set<String> marketplaces) {
        this.reasonCodes = Set.copyOf(reasonCodes);
        this.marketplaces = Set.copyOf(marketplaces);
    }

    /** Everything that is wrong with a file. */
    public List<String> broken(DrlFile file) {
        List<String> broken = new ArrayList<>();
        if (file.text().lines().count() >= LINES) {
            broken.add(file.name() + ": " + LINES + " lines or more");
        }
        if (!file.head().contains("package " + PACKAGE + ";")) {
            broken.add(file.name() + ": not in the package " + PACKAGE);
        }
        file.head()
                .lines()
                .filter(line -> !HEAD_LINE.matcher(line).matches())
                .forEach(line -> broken.add(file.name() + ": neither package nor import: " + line));
        if (!file.between().isEmpty()) {
            broken.add(file.name() + ": between the rules: " + file.between());
        }
        named(file.text()).forEach(id -> broken.add(file.name() + ": names the marketplace " + id));
        file.rules().forEach(rule -> broken(rule, broken));
        return broken;
    }

    /** Whether a text names a marketplace. */
    public boolean namesAMarketplace(String text) {
        return named(text).findAny().isPresent();
    }

    private Stream<String> named(String text) {
        return marketplaces.stream()
                .filter(id -> Pattern.compile("(?i)\\b" + id.replace("_", "[_ ]?") + "\\b")
                        .matcher(text)
                        .find());
    }

    private void broken(RuleText rule, List<String> broken) {
        if (!NAME.matcher(rule.name()).matches()) {
            broken.add(rule.name() + ": not an id and a sentence");
        }
        if (!rule.header().isEmpty()) {
            broken.add(rule.name() + ": an attribute: " + rule.header());
        }
        if (!rule.metadata().keySet().equals(METADATA)) {
            broken.add(rule.name() + ": its metadata are " + rule.metadata().keySet() + ", not " + METADATA);
        }
        if (!INSERT.matcher(rule.then().strip()).matches()) {
            broken.add(rule.name() + ": its consequence is not one insert");
        }
        String rest = withoutReasonCodes(rule, broken);
        TEXT.matcher(rest).results().forEach(text -> broken.add(rule.name() + ": the text " + text.group()));
        WORDS.forEach((what, word) -> {
            Matcher found = Pattern.compile(word).matcher(TEXT.matcher(rest).replaceAll(""));
            if (found.find()) {
                broken.add(rule.name() + ": " + what + ": " + found.group());
            }
        });
    }

    private String withoutReasonCodes(RuleText rule, List<String> broken) {
        return REASON_CODE.matcher(rule.body()).replaceAll(found -> {
            TEXT.matcher(found.group())
                    .results()
                    .map(text -> text.group(1))
                    .filter(code -> !reasonCodes.contains(code))
                    .forEach(code -> broken.add(rule.name() + ": no row has the reason code " + code));
            return "";
        });
    }
}
