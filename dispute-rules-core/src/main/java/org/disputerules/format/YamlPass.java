package org.disputerules.format;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 with the core schema. Anchors, aliases, tags and merge keys are refused: a case has no use for them, and each
 * makes a short text mean something long or something else. Jackson lets all of them pass: an alias as a text, the others
 * in silence.
 */
final class YamlPass extends TokenPass {
    private static final Pattern OTHER_VERSION = Pattern.compile("%YAML\\s+(?!1\\.2\\b).*");
    private static final Pattern ALIAS_AS_NAME = Pattern.compile("got this instead: =ALI (\\*.*)");
    private static final Pattern NO_NAME = Pattern.compile("^Expected a property name .*");
    private static final Pattern MARK = Pattern.compile("^ in \\S+, line ([0-9]+), column [0-9]+:?$");

    private final String text;
    private final int[] points;

    YamlPass(String text, Findings findings) {
        super(Mappers.YAML.createParser(text), findings);
        this.text = text;
        // The parser counts code points.
        this.points = text.codePoints().toArray();
    }

    @Override
    Document read() throws UnreadableException {
        checkVersion();
        return super.read();
    }

    /** Refuses another version of YAML, of which the parser does not tell. */
    private void checkVersion() throws UnreadableException {
        int line = 1;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); line++) {
            String directive = lines.next();
            if (OTHER_VERSION.matcher(directive).matches()) {
                throw new UnreadableException(
                        line, "The file asks for another version of YAML than 1.2.", "Remove the line '%YAML'.");
            }
            if (!directive.isBlank() && "%#".indexOf(directive.strip().charAt(0)) < 0) {
                return;
            }
        }
    }

    @Override
    void checkName() {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentName().equals("<<")) {
            findings.add(path(), line, "Merge keys are not allowed.", "Write the fields out.");
        }
        String start = start();
        if (start.startsWith("&")) {
            refuseAnchor(start, line);
        } else if (start.startsWith("!")) {
            refuseTag(start, line);
        }
    }

    @Override
    boolean checkValue() {
        YAMLParser yaml = (YAMLParser) parser;
        int line = yaml.currentTokenLocation().getLineNr();
        if (yaml.isCurrentAlias()) {
            findings.add(
                    path(),
                    line,
                    "Aliases are not allowed: " + Quote.of("*" + yaml.getString()) + ".",
                    "Write the value out again.");
            return false;
        }
        if (yaml.getObjectId() != null) {
            refuseAnchor("&" + yaml.getObjectId(), line);
        } else if (yaml.currentToken().isScalarValue() && start().startsWith("&")) {
            refuseAnchor(start(), line);
        }
        String tag = yaml.getRawTag();
        if (tag != null) {
            refuseTag(tag, line);
        }
        return tag == null;
    }

    /**
     * The first word of a name or a single value, with the anchor or tag before it: of the anchor of a single value, and of
     * the tag of the first name in a group of fields, the parser does not tell.
     */
    private String start() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        int end = start;
        if (start < points.length && (points[start] == '&' || points[start] == '!')) {
            while (end < points.length && " \t\r\n,[]{}".indexOf(points[end]) < 0) {
                end++;
            }
        }
        return new String(points, start, end - start);
    }

    private void refuseAnchor(String anchor, int line) {
        findings.add(path(), line, "Anchors are not allowed: " + Quote.of(anchor) + ".", "Remove it.");
    }

    private void refuseTag(String tag, int line) {
        findings.add(
                path(), line, "Tags are not allowed: " + Quote.of(tag) + ".", "Remove it, or put the text in quotes.");
    }

    @Override
    UnreadableException secondDocument(int line) {
        // The parser tells of what is in the document, not of the line that begins it.
        List<String> before = text.lines().limit(line).toList();
        int start = before.size();
        while (start > 1 && !before.get(start - 1).startsWith("---")) {
            start--;
        }
        return new UnreadableException(
                start > 1 ? start : line,
                "A second document begins here.",
                "Keep one document in a file; remove the line '---'.");
    }

    @Override
    UnreadableException invalid(JacksonException failure, String path, int line) {
        String message = failure.getOriginalMessage();
        Matcher alias = ALIAS_AS_NAME.matcher(message);
        if (alias.find()) {
            return new UnreadableException(
                    path,
                    line,
                    "Aliases are not allowed: " + Quote.of(alias.group(1)) + ".",
                    "Write the name of the field out.");
        }
        if (NO_NAME.matcher(message).lookingAt()) {
            return new UnreadableException(
                    path,
                    line,
                    "The name of a field is missing: a list or a group of fields stands in its place.",
                    "Maybe a text with brackets or braces must be put in quotes.");
        }
        return invalid(message.lines().toList(), path, line);
    }

    /** The location of the failure is where the parser last was well; the last mark in its message is where it is not. */
    private static UnreadableException invalid(List<String> message, String path, int line) {
        for (int i = message.size() - 1; i > 0; i--) {
            Matcher mark = MARK.matcher(message.get(i));
            if (mark.matches()) {
                return invalid(message.get(i - 1), path, Integer.parseInt(mark.group(1)));
            }
        }
        return invalid(message.isEmpty() ? "" : message.get(0), path, line);
    }

    private static UnreadableException invalid(String problem, String path, int line) {
        String reason = problem.strip();
        String hint =
                "Maybe the indentation is wrong, or a text with ':', '#', quotes or brackets must be put in quotes.";
        if (problem.contains("\\t(TAB)")) {
            reason = "a tab stands where spaces must stand";
            hint = "Indent with spaces.";
        }
        return new UnreadableException(path, line, "This is no valid YAML: " + Quote.plain(reason) + ".", hint);
    }
}
