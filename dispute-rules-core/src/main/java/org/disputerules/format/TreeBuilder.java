package org.disputerules.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disputerules.format.Node.Entry;
import org.disputerules.format.Node.Kind;
import org.disputerules.format.Node.Listing;
import org.disputerules.format.Node.Mapping;
import org.disputerules.format.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Builds the tree from what a parser reports. Without recursion, so that no input can exhaust the stack. */
final class TreeBuilder {
    private static final int DEEPEST = 64;

    private final Findings findings;
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable Node root;

    TreeBuilder(Findings findings) {
        this.findings = findings;
    }

    /** A mapping or a list that has begun and not ended; in a mapping, the key whose value comes next. */
    private static final class Frame {
        final Node node;
        final String path;

        @Nullable
        String key;

        int keyLine;

        Frame(Node node, String path) {
            this.node = node;
            this.path = path;
        }

        @Nullable
        List<Node> items() {
            return node instanceof Listing listing ? listing.items() : null;
        }

        @Nullable
        Map<String, Entry> entries() {
            return node instanceof Mapping mapping ? mapping.entries() : null;
        }
    }

    /** Where the next value, or the key just read, stands. */
    String path() {
        Frame top = open.peek();
        if (top == null) {
            return "";
        }
        List<Node> items = top.items();
        return items != null
                ? FieldPath.item(top.path, items.size())
                : FieldPath.field(top.path, top.key == null ? "" : top.key);
    }

    /** Whether what comes next is the key of a mapping. */
    boolean wantsKey() {
        Frame top = open.peek();
        return top != null && top.entries() != null && top.key == null;
    }

    void key(int line, String name) {
        Frame top = open.element();
        top.key = name;
        top.keyLine = line;
        Map<String, Entry> entries = top.entries();
        Entry first = entries == null ? null : entries.get(name);
        if (first != null) {
            findings.add(
                    path(),
                    line,
                    "'" + Quote.plain(name) + "' stands here a second time; the first is on line " + first.line() + ".",
                    "Keep one of the two.");
        }
    }

    void startMapping(int line) throws UnreadableException {
        start(new Mapping(line, new LinkedHashMap<>()));
    }

    void startListing(int line) throws UnreadableException {
        start(new Listing(line, new ArrayList<>()));
    }

    private void start(Node node) throws UnreadableException {
        String path = path();
        if (open.size() == DEEPEST) {
            throw new UnreadableException(
                    FieldPath.shortened(path),
                    node.line(),
                    "The text is nested more than " + DEEPEST + " levels deep.",
                    "Maybe a bracket was not closed.");
        }
        place(node);
        open.push(new Frame(node, path));
    }

    void scalar(int line, Kind kind, String text) {
        place(new Scalar(line, kind, text));
    }

    void end() {
        open.pop();
    }

    private void place(Node node) {
        Frame top = open.peek();
        if (top == null) {
            root = node;
            return;
        }
        List<Node> items = top.items();
        if (items != null) {
            items.add(node);
        }
        Map<String, Entry> entries = top.entries();
        if (entries != null && top.key != null) {
            // Of two equal keys the first counts, and the second has been reported.
            entries.putIfAbsent(top.key, new Entry(top.keyLine, node));
            top.key = null;
        }
    }

    /** Whether the document has ended, so that nothing may follow. */
    boolean isComplete() {
        return root != null && open.isEmpty();
    }

    @Nullable
    Node root() {
        return root;
    }
}
