package org.disputerules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disputerules.format.Node.Kind;
import org.disputerules.format.Node.Listing;
import org.disputerules.format.Node.Mapping;
import org.disputerules.format.Node.Scalar;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes a tree as YAML 1.2, in block style, with quotes where another reader could take a text for something else. */
final class YamlText {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setBestLineBreak("\n")
            .setSplitLines(false)
            .setUseUnicodeEncoding(true)
            .build();

    private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}_. -]*[\\p{L}\\p{N}_.-])?");
    /** Booleans of YAML 1.1, one of which is Norway. As a key, "on" is left alone. */
    private static final Pattern BOOLEAN_ONCE = Pattern.compile("(?i)y|n|yes|no|on|off");

    private final List<Event> events = new ArrayList<>();

    private YamlText() {}

    static String of(Node node) {
        YamlText text = new YamlText();
        text.events.add(new StreamStartEvent());
        text.events.add(new DocumentStartEvent(false, Optional.empty(), java.util.Map.of()));
        text.add(node);
        text.events.add(new DocumentEndEvent(false));
        text.events.add(new StreamEndEvent());
        return new Present(SETTINGS).emitToString(text.events.iterator());
    }

    private void add(Node node) {
        if (node instanceof Mapping mapping) {
            FlowStyle style = mapping.entries().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
            events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
            mapping.entries().forEach((name, entry) -> {
                scalar(name, isText(name));
                add(entry.value());
            });
            events.add(new MappingEndEvent());
        } else if (node instanceof Listing listing) {
            FlowStyle style = listing.items().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
            listing.items().forEach(this::add);
            events.add(new SequenceEndEvent());
        } else if (node instanceof Scalar scalar) {
            scalar(scalar.text(), scalar.kind() != Kind.TEXT || isPlain(scalar.text()));
        }
    }

    private static boolean isPlain(String text) {
        return isText(text) && !BOOLEAN_ONCE.matcher(text).matches();
    }

    private static boolean isText(String text) {
        return PLAIN.matcher(text).matches() && YamlSource.kindOf(text) == Kind.TEXT;
    }

    private void scalar(String text, boolean plain) {
        ScalarStyle style = plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), NO_TAG, text, style));
    }
}
