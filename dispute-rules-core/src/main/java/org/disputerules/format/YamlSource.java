package org.disputerules.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.disputerules.format.Node.Kind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into a tree, with the core schema: only {@code true} and {@code false} are booleans, so the country
 * {@code NO} stays a text. Anchors, aliases, tags and merge keys are refused: a case has no use for them, and each makes a
 * short text mean something long or something else.
 */
final class YamlSource {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(InputText.LIMIT).build();

    private static final Pattern NOTHING = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final Findings findings;
    private final TreeBuilder tree;

    private YamlSource(Findings findings) {
        this.findings = findings;
        this.tree = new TreeBuilder(findings);
    }

    static @Nullable Node read(String text, Findings findings) throws UnreadableException {
        YamlSource source = new YamlSource(findings);
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                source.put(event);
            }
        } catch (MarkedYamlEngineException failure) {
            throw source.unreadable(line(failure.getProblemMark()), failure.getProblem());
        } catch (YamlEngineException failure) {
            throw source.unreadable(1, String.valueOf(failure.getMessage()));
        }
        return source.tree.root();
    }

    /** What a plain text means in the core schema. */
    static Kind kindOf(String plain) {
        if (NOTHING.matcher(plain).matches()) {
            return Kind.NOTHING;
        }
        if (BOOLEAN.matcher(plain).matches()) {
            return Kind.BOOLEAN;
        }
        return NUMBER.matcher(plain).matches() ? Kind.NUMBER : Kind.TEXT;
    }

    private void put(Event event) throws UnreadableException {
        int line = line(event.getStartMark());
        switch (event.getEventId()) {
            case DocumentStart -> document(line, (DocumentStartEvent) event);
            case MappingStart, SequenceStart -> collection(line, (CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> tree.end();
            case Scalar -> scalar(line, (ScalarEvent) event);
            case Alias -> alias(line, (AliasEvent) event);
            default -> {
                // Begin and end of the stream, end of a document, comments: nothing to build.
            }
        }
    }

    private void document(int line, DocumentStartEvent event) throws UnreadableException {
        if (tree.isComplete()) {
            throw new UnreadableException(
                    line, "A second document begins here.", "Keep one document in a file; remove the line '---'.");
        }
        if (event.getSpecVersion().filter(version -> version.getMinor() != 2).isPresent()) {
            throw new UnreadableException(
                    line, "The file asks for another version of YAML than 1.2.", "Remove the line '%YAML'.");
        }
    }

    private void collection(int line, CollectionStartEvent event) throws UnreadableException {
        if (tree.wantsKey()) {
            throw new UnreadableException(
                    FieldPath.shortened(tree.path()),
                    line,
                    "The name of a field is missing: a list or a group of fields stands in its place.",
                    "Maybe a text with brackets or braces must be put in quotes.");
        }
        refuseAnchor(line, event);
        event.getTag().ifPresent(tag -> refuseTag(line, tag));
        if (event.getEventId() == Event.ID.MappingStart) {
            tree.startMapping(line);
        } else {
            tree.startListing(line);
        }
    }

    private void scalar(int line, ScalarEvent event) {
        if (tree.wantsKey()) {
            tree.key(line, event.getValue());
            if (event.getValue().equals("<<")) {
                findings.add(tree.path(), line, "Merge keys are not allowed.", "Write the fields out.");
            }
            refuseAnchor(line, event);
            event.getTag().ifPresent(tag -> refuseTag(line, tag));
            return;
        }
        refuseAnchor(line, event);
        Optional<String> tag = event.getTag();
        tag.ifPresent(present -> refuseTag(line, present));
        Kind kind = event.isPlain() ? kindOf(event.getValue()) : Kind.TEXT;
        tree.scalar(line, tag.isPresent() ? Kind.REFUSED : kind, event.getValue());
    }

    private void alias(int line, AliasEvent event) throws UnreadableException {
        String alias = "*" + event.getAlias().getValue();
        if (tree.wantsKey()) {
            throw new UnreadableException(
                    FieldPath.shortened(tree.path()),
                    line,
                    "Aliases are not allowed: " + Quote.of(alias) + ".",
                    "Write the name of the field out.");
        }
        findings.add(
                tree.path(), line, "Aliases are not allowed: " + Quote.of(alias) + ".", "Write the value out again.");
        tree.scalar(line, Kind.REFUSED, alias);
    }

    private void refuseAnchor(int line, NodeEvent event) {
        event.getAnchor()
                .ifPresent(anchor -> findings.add(
                        tree.path(),
                        line,
                        "Anchors are not allowed: " + Quote.of("&" + anchor.getValue()) + ".",
                        "Remove it."));
    }

    private void refuseTag(int line, String tag) {
        findings.add(
                tree.path(),
                line,
                "Tags are not allowed: " + Quote.of(tag) + ".",
                "Remove it, or put the text in quotes.");
    }

    private UnreadableException unreadable(int line, String problem) {
        String reason = problem.lines().findFirst().orElse("").strip();
        String hint =
                "Maybe the indentation is wrong, or a text with ':', '#', quotes or brackets must be put in quotes.";
        if (problem.contains("\\t(TAB)")) {
            reason = "a tab stands where spaces must stand";
            hint = "Indent with spaces.";
        }
        return new UnreadableException(
                FieldPath.shortened(tree.path()), line, "This is no valid YAML: " + Quote.plain(reason) + ".", hint);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(known -> known.getLine() + 1).orElse(1);
    }
}
