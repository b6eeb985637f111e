package org.disputerules.benchmarks.shapes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.benchmarks.shapes.Condition.Where;
import org.disputerules.benchmarks.shapes.RuleSketch.Then;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.fact.Element;

/** Writes the made-up rules in a shape, as DRL. The build runs it. */
final class DrlWriter {
    private static final List<String> SMALL = List.of(
            "LegIs",
            "ClockIs",
            "ProofIs",
            "ProblemIs",
            "TrackingIs",
            "WantsIs",
            "RefundedIs",
            "ProfessionalIs",
            "MeansIs",
            "MeansLegIs",
            "MeansClockIs");
    private static final List<String> DISPUTE =
            List.of("Action", "ClockKind", "EvidenceKind", "PaymentMethod", "ProblemType", "Tracking", "Wish");
    private static final List<String> FACT = List.of(
            "Anchor",
            "Block",
            "BlockReason",
            "Caution",
            "Element",
            "Ground",
            "Held",
            "Known",
            "Leg",
            "LegState",
            "Lift",
            "Means",
            "Moment",
            "Picture",
            "Proposal",
            "Proves",
            "Refunded",
            "Runs");
    private static final List<String> RECOMMENDATION =
            List.of("ClockStatus", "EvidenceStatus", "Route", "Tier", "Trap");
    /** Clocks that a day of the order or payment starts; each from two of the days. */
    private static final int DAYS = 22;

    private static final List<Anchor> ANCHORS = List.of(Anchor.values());
    private static final List<ClockKind> CLOCKS = List.of(ClockKind.values());
    private static final List<Element> ELEMENTS = List.of(Element.values());

    private final Shape shape;
    private final StringBuilder drl = new StringBuilder();

    private DrlWriter(Shape shape) {
        this.shape = shape;
    }

    /** Writes every shape into a folder of resources. */
    public static void main(String[] arguments) throws IOException {
        for (Shape shape : Shape.values()) {
            Path folder = Path.of(arguments[0], shape.rules().split("\\."));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rules.drl"), of(shape));
        }
    }

    static String of(Shape shape) {
        return new DrlWriter(shape).write();
    }

    private String write() {
        line("package " + shape.rules() + ";");
        DISPUTE.forEach(name -> line("import org.disputerules.dispute." + name + ";"));
        FACT.forEach(name -> line("import org.disputerules.drl.fact." + name + ";"));
        RECOMMENDATION.forEach(name -> line("import org.disputerules.recommendation." + name + ";"));
        own().forEach(name -> line("import org.disputerules.benchmarks.shapes." + name + ";"));
        for (int i = 0; i < DAYS; i++) {
            day(i);
        }
        int number = 0;
        for (EvidenceKind kind : EvidenceKind.values()) {
            evidence(kind, ELEMENTS.get(number++ % ELEMENTS.size()));
        }
        Sketches.all().forEach(this::sketch);
        return drl.toString();
    }

    private Stream<String> own() {
        return switch (shape) {
            case WIDE -> Stream.of();
            case FLAT -> Stream.of("Flat.FlatPicture", "Flat.FlatMeans");
            case JOINED -> SMALL.stream().map(name -> "Joined." + name);
            case JOINED_TEXT ->
                Stream.concat(SMALL.stream(), Stream.of("DayOf", "Piece")).map(name -> "JoinedText." + name);
            case WIDE_TEXT -> Stream.of("WideText.PictureText", "WideText.MeansText");
            case FLAT_TEXT -> Stream.of("FlatText.FlatPicture", "FlatText.FlatMeans");
        };
    }

    /** A day starts a clock; of every four rules one asks for a card scheme's reason, and one for a day that is not known. */
    private void day(int number) {
        boolean texts = shape == Shape.JOINED_TEXT;
        Anchor anchor = ANCHORS.get(number % ANCHORS.size());
        String clock = "ClockKind." + CLOCKS.get(number * 2);
        String type = texts ? "DayOf" : "Moment";
        String moment = texts ? "$day.moment()" : "$day";
        List<String> when = new ArrayList<>();
        if (number % 4 == 0) {
            when.add("$ground : Ground()");
        }
        when.add("$day : %s( anchor == %s )".formatted(type, texts ? quoted(anchor.name()) : "Anchor." + anchor));
        if (number % 8 == 3) {
            when.add("not %s( anchor == %s )".formatted(type, texts ? quoted("NOTICED") : "Anchor.NOTICED"));
        }
        String runs = number % 4 == 0 ? "Runs.of(%s, $ground.payment(), %s)" : "Runs.from(%s, %s)";
        rule("CLK-" + number, when, runs.formatted(clock, moment));
    }

    private void evidence(EvidenceKind kind, Element element) {
        boolean texts = shape == Shape.JOINED_TEXT;
        String when = texts
                ? "$held : Piece( kind == %s )".formatted(quoted(kind.name()))
                : "$held : Held( kind == EvidenceKind.%s )".formatted(kind);
        rule(
                "PRF-" + kind,
                List.of(when),
                "new Proves(Element.%s, %s)".formatted(element, texts ? "$held.held()" : "$held"));
    }

    private void sketch(RuleSketch sketch) {
        rule(sketch.name(), shape.small() ? small(sketch) : wide(sketch), then(sketch));
    }

    private List<String> wide(RuleSketch sketch) {
        String suffix = shape == Shape.WIDE_TEXT ? "Text" : "";
        String prefix = shape.flat() ? "Flat" : "";
        List<String> when = new ArrayList<>();
        if (!sketch.ofPayment().isEmpty()) {
            when.add("$means : %sMeans%s( %s )".formatted(prefix, suffix, constraints(sketch.ofPayment())));
        }
        if (!sketch.ofOrder().isEmpty()) {
            when.add("$picture : %sPicture%s( %s )".formatted(prefix, suffix, constraints(sketch.ofOrder())));
        }
        return when;
    }

    private String constraints(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> read(condition) + accepts(condition))
                .collect(Collectors.joining(", "));
    }

    private String read(Condition condition) {
        String key = condition.key();
        return switch (condition.where()) {
            case LEG -> shape.flat() ? camel(key) + "Leg" : "leg(Leg." + key + ")";
            case CLOCK -> shape.flat() ? camel(key) : "status(ClockKind." + key + ")";
            case PROOF -> shape.flat() ? camel(key) + "Proof" : "proof(Route." + key + ")";
            case SCALAR -> key;
        };
    }

    private List<String> small(RuleSketch sketch) {
        List<String> when = new ArrayList<>();
        for (Condition condition : sketch.ofPayment()) {
            String payment = when.isEmpty() ? "$payment : payment, " : "payment == $payment, ";
            when.add(pattern(condition, "Means", payment, sketch.then(), when));
        }
        for (Condition condition : sketch.ofOrder()) {
            when.add(pattern(condition, "", "", sketch.then(), when));
        }
        return when;
    }

    private String pattern(Condition condition, String prefix, String payment, Then then, List<String> before) {
        String key = condition.key();
        return switch (condition.where()) {
            case LEG ->
                bound("$leg : ", prefix.isEmpty() && then.since(), before)
                        + "%sLegIs( %sleg == %s, state%s )"
                                .formatted(prefix, payment, key("Leg", key), accepts(condition));
            case CLOCK ->
                bound("$clock : ", then.until(), before)
                        + "%sClockIs( %skind == %s, status%s )"
                                .formatted(prefix, payment, key("ClockKind", key), accepts(condition));
            case PROOF -> "ProofIs( route == %s, status%s )".formatted(key("Route", key), accepts(condition));
            case SCALAR ->
                prefix.isEmpty()
                        ? "%sIs( value%s )".formatted(upper(key), accepts(condition))
                        : "MeansIs( %s%s%s )".formatted(payment, key, accepts(condition));
        };
    }

    /** Names a fact that the consequence reads; the first of its kind. */
    private static String bound(String name, boolean read, List<String> before) {
        return read && before.stream().noneMatch(pattern -> pattern.startsWith(name)) ? name : "";
    }

    private String key(String type, String key) {
        return shape.text() ? quoted(key) : type + "." + key;
    }

    private String accepts(Condition condition) {
        List<String> values = condition.accepted().stream()
                .map(value ->
                        shape.text() || condition.type().isEmpty() ? quoted(value) : condition.type() + "." + value)
                .toList();
        return values.size() == 1 ? " == " + values.get(0) : " in (" + String.join(", ", values) + ")";
    }

    private String then(RuleSketch sketch) {
        Then then = sketch.then();
        String text = then.fact();
        if (then.targets()) {
            text += shape.small() ? ".at($payment)" : ".at($means." + (shape.flat() ? "means().id())" : "id())");
        }
        if (then.since()) {
            text += ".since("
                    + (shape.small() ? "$leg.since()" : read("$picture", ".since(Leg.", sketch.ofOrder(), Where.LEG))
                    + ")";
        }
        if (then.until()) {
            boolean own = sketch.ofPayment().stream().anyMatch(condition -> condition.where() == Where.CLOCK);
            String after = own
                    ? read("$means", ".after(ClockKind.", sketch.ofPayment(), Where.CLOCK)
                    : read("$picture", ".after(ClockKind.", sketch.ofOrder(), Where.CLOCK);
            text += ".until(" + (shape.small() ? "$clock.after()" : after) + ")";
        }
        return text;
    }

    private String read(String fact, String method, List<Condition> conditions, Where where) {
        String inner = shape.flat() ? fact + "." + fact.substring(1) + "()" : fact;
        return conditions.stream()
                .filter(condition -> condition.where() == where)
                .findFirst()
                .map(condition -> inner + method + condition.key() + ")")
                .orElse("");
    }

    private void rule(String name, List<String> when, String fact) {
        line("rule " + quoted(name));
        line("when");
        when.forEach(pattern -> line("    " + pattern));
        line("then");
        line("    insert( " + fact + " );");
        line("end");
    }

    private void line(String text) {
        drl.append(text).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String camel(String constant) {
        String words = Arrays.stream(constant.split("_"))
                .map(word -> upper(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
