package org.disputerules.drl.drlfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of rules.
 *
 * @param name its name
 * @param text its text as it stands
 * @param head what stands before the first rule, without comments
 * @param rules its rules
 * @param between what stands between and after the rules, without comments; it should be nothing
 */
public record DrlFile(String name, String text, String head, List<RuleText> rules, String between) {
    private static final Pattern RULE = Pattern.compile(
            "^rule\\s+\"([^\"]*)\"(.*?)^when\\b(.*?)^then\\b(.*?)^end\\b", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern METADATA = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");
    private static final Pattern COMMENT = Pattern.compile("(\"[^\"\\n]*\")|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /**
     * A rule.
     *
     * @param name its name
     * @param header what stands between its name and {@code when}, without its metadata
     * @param metadata its metadata
     * @param when its conditions
     * @param then its consequence
     */
    public record RuleText(String name, String header, Map<String, String> metadata, String when, String then) {
        /** Its id: the name up to the first blank. */
        public String id() {
            return name.split(" ", 2)[0];
        }

        /** Conditions and consequence. */
        public String body() {
            return when + "\n" + then;
        }
    }

    /** Every file of a folder, by name. */
    public static List<DrlFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(DrlFile::read)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static DrlFile read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A file of a text. */
    public static DrlFile of(String name, String text) {
        String bare = COMMENT.matcher(text)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
        List<RuleText> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(bare);
        StringBuilder between = new StringBuilder();
        String head = bare;
        int last = 0;
        while (matcher.find()) {
            if (rules.isEmpty()) {
                head = bare.substring(0, matcher.start());
            } else {
                between.append(bare.substring(last, matcher.start()));
            }
            rules.add(rule(matcher));
            last = matcher.end();
        }
        between.append(rules.isEmpty() ? "" : bare.substring(last));
        return new DrlFile(name, text, head, rules, between.toString().strip());
    }

    private static RuleText rule(Matcher matcher) {
        Map<String, String> metadata = new LinkedHashMap<>();
        Matcher found = METADATA.matcher(matcher.group(2));
        while (found.find()) {
            metadata.put(found.group(1), found.group(2));
        }
        return new RuleText(
                matcher.group(1),
                METADATA.matcher(matcher.group(2)).replaceAll("").strip(),
                metadata,
                matcher.group(3),
                matcher.group(4));
    }
}
