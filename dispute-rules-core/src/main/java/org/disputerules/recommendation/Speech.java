package org.disputerules.recommendation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.Money;
import org.disputerules.spi.PolicyEngine;

/** Turns the parts of an answer into words: those of the contract from the bundle, those of the policy from its engine. */
final class Speech {
    private static final String OURS = "OURS";
    private static final String BASE_LAYER = "base";

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final Words words;
    private final Function<String, Optional<String>> policy;
    private final LocalDate asOf;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Speech(Language language, Optional<PolicyEngine> engine, LocalDate asOf) {
        this.words = Words.in(language);
        this.policy = key -> engine.flatMap(present -> present.text(key, language));
        this.asOf = asOf;
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, String> args) {
        return words.say(key, args);
    }

    String say(String family, Enum<?> constant) {
        return words.say(family, constant);
    }

    String list(List<String> parts) {
        return String.join(words.say("list.comma"), parts);
    }

    String longList(List<String> parts) {
        return String.join(words.say("list.semicolon"), parts);
    }

    <E extends Enum<E>> String list(String family, List<E> constants) {
        return longList(
                constants.stream().map(constant -> words.say(family, constant)).toList());
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A text of the policy or of the library; its key and arguments where neither has it. */
    private String phrase(Phrase phrase) {
        Map<String, String> args = new TreeMap<>(phrase.args());
        args.replaceAll(this::argument);
        Optional.ofNullable(phrase.args().get("unit"))
                .flatMap(unit -> unit(unit, phrase.args().getOrDefault("length", "")))
                .ifPresent(unit -> args.put("unit", unit));
        return policy.apply(phrase.key())
                .or(() -> words.find(phrase.key()))
                .map(text -> Words.fill(text, args))
                .orElseGet(() -> unworded(phrase.key(), args));
    }

    /** The same as a whole sentence, whether the text was written as one or not. */
    String sentence(Phrase phrase) {
        return capitalised(ended(phrase));
    }

    /** The same as the end of a sentence. */
    String ended(Phrase phrase) {
        String text = phrase(phrase);
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    private String unworded(String key, Map<String, String> args) {
        if (args.isEmpty()) {
            return key;
        }
        List<String> given = args.entrySet().stream()
                .map(arg -> words.say("unworded.argument", Map.of("name", arg.getKey(), "value", arg.getValue())))
                .toList();
        return words.say("unworded", Map.of("key", key, "list", list(given)));
    }

    /** The name of an argument is the family of a constant's words; a day is written as a day. */
    private String argument(String name, String value) {
        if (name.equals("target")) {
            return target(value);
        }
        String key = name + "." + value;
        return words.find(key).or(() -> policy.apply(key)).orElseGet(() -> {
            try {
                return day(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                return value;
            }
        });
    }

    /** A body by its name; a payment by its id, which the buyer chose. */
    String target(String id) {
        return policy.apply("target." + id).orElse(id);
    }

    String action(Action action, Optional<String> target) {
        String plain = words.say("action", action);
        return target.map(this::target)
                .map(name -> words.find("action." + action.name() + ".to")
                        .map(text -> Words.fill(text, Map.of("target", name)))
                        .orElseGet(() -> words.say("action.for", Map.of("action", plain, "target", name))))
                .orElse(plain);
    }

    /** Where a body is found, what it can and cannot do, what it costs and in which languages. */
    String body(Body body) {
        List<String> sentences = new ArrayList<>();
        sentences.add(body.site()
                .map(site -> words.say("body.at", Map.of("name", body.name(), "site", site)))
                .orElseGet(() -> words.say("body.named", Map.of("name", body.name()))));
        body.phone().ifPresent(phone -> sentences.add(words.say("body.phone", Map.of("phone", phone))));
        List<Ability> cannot = Arrays.stream(Ability.values())
                .filter(ability -> !body.can().contains(ability))
                .toList();
        abilities("body.can", body.can(), sentences);
        abilities("body.cannot", cannot, sentences);
        sentences.add(words.say("cost", body.cost()));
        if (!body.languages().isEmpty()) {
            List<String> languages =
                    body.languages().stream().map(this::language).toList();
            sentences.add(words.say("body.languages", Map.of("list", list(languages))));
        }
        body.checkedOn().ifPresent(day -> sentences.add(words.say("body.checked", Map.of("day", day(day)))));
        return String.join(" ", sentences);
    }

    private void abilities(String key, List<Ability> abilities, List<String> sentences) {
        if (!abilities.isEmpty()) {
            sentences.add(words.say(key, Map.of("list", list("ability", abilities))));
        }
    }

    private String language(String code) {
        return words.find("language." + code.toUpperCase(Locale.ROOT)).orElse(code);
    }

    String day(LocalDate day) {
        return words.say("day", dayArguments(day));
    }

    String namedDay(LocalDate day) {
        return words.say("day.named", dayArguments(day));
    }

    private Map<String, String> dayArguments(LocalDate day) {
        int number = day.getDayOfMonth();
        return Map.of(
                "weekday", words.say("weekday", day.getDayOfWeek()),
                "day", number == 1 ? words.say("day.first") : Integer.toString(number),
                "month", words.say("month", day.getMonth()),
                "year", Integer.toString(day.getYear()));
    }

    String amount(Money money) {
        return words.say(
                "money",
                Map.of(
                        "amount", money.amount().toPlainString().replace(".", words.say("money.mark")),
                        "currency", money.currency().getCurrencyCode()));
    }

    /** A day and its distance, as in "15 March 2026, in 5 days". */
    String near(String day, LocalDate when) {
        return words.say("day.relative", Map.of("day", day, "relative", relative(when)));
    }

    /** A last day and what is left of it, as in "15 March 2026, 5 days left". */
    String left(String day, LocalDate lastDay) {
        long days = ChronoUnit.DAYS.between(asOf, lastDay);
        String left;
        if (days < 0) {
            left = words.say("left.over", Map.of("relative", relative(lastDay)));
        } else if (days == 0) {
            left = words.say("left.none");
        } else if (days == 1) {
            left = words.say("left.one");
        } else {
            left = words.say("left.many", Map.of("days", Long.toString(days)));
        }
        return words.say("day.left", Map.of("day", day, "left", left));
    }

    private String relative(LocalDate day) {
        long days = ChronoUnit.DAYS.between(asOf, day);
        if (days == 0) {
            return words.say("relative.today");
        }
        if (days == 1) {
            return words.say("relative.tomorrow");
        }
        if (days == -1) {
            return words.say("relative.yesterday");
        }
        return words.say(days > 0 ? "relative.ahead" : "relative.past", Map.of("days", Long.toString(Math.abs(days))));
    }

    /** The days of an advice in short sentences, for a list of several advices. */
    String days(Advice advice) {
        List<String> sentences = new ArrayList<>();
        advice.notBefore()
                .filter(asOf::isBefore)
                .ifPresent(day -> sentences.add(words.say("when.notBefore", Map.of("day", near(day(day), day)))));
        advice.doBy()
                .filter(day -> !advice.lastDay().equals(Optional.of(day)))
                .ifPresent(day -> sentences.add(words.say("when.doBy", Map.of("day", near(day(day), day)))));
        advice.lastDay().ifPresent(day -> sentences.add(words.say("when.lastDay", Map.of("day", left(day(day), day)))));
        return String.join(" ", sentences);
    }

    /** How a clock was reckoned, and which clock it is. */
    String namedClock(ClockBasis basis) {
        String clock = words.say("clock", basis.kind());
        return reckoned(
                basis,
                counted(basis)
                        .map(counted -> words.say("clock.named", Map.of("clock", clock, "counted", counted)))
                        .orElse(clock));
    }

    /** How a clock was reckoned, where its name was said before. */
    String clock(ClockBasis basis) {
        return counted(basis).map(counted -> reckoned(basis, counted)).orElseGet(() -> longList(provenance(basis)));
    }

    private String reckoned(ClockBasis basis, String counted) {
        List<String> provenance = provenance(basis);
        return words.say(
                "clock.reckoned", Map.of("counted", counted, "source", provenance.get(0), "grade", provenance.get(1)));
    }

    private List<String> provenance(ClockBasis basis) {
        String source = words.say("clockSource", basis.source());
        return List.of(
                basis.parameter()
                        .map(id -> words.say("clock.parameter", Map.of("source", source, "parameter", id)))
                        .orElse(source),
                words.say("grade", basis.grade()));
    }

    private Optional<String> counted(ClockBasis basis) {
        Optional<String> length = basis.length().map(number -> length(number, basis.unit()));
        Optional<String> from = basis.from()
                .map(this::anchor)
                .map(anchor -> basis.fromDay()
                        .map(day -> words.say("clock.anchor", Map.of("from", anchor, "day", day(day))))
                        .orElse(anchor))
                .or(() -> basis.fromDay().map(day -> words.say("anchor.day", Map.of("day", day(day)))));
        if (from.isEmpty()) {
            return length;
        }
        if (basis.length().equals(Optional.of(0))) {
            return from;
        }
        return Optional.of(length.map(text -> words.say("clock.counted", Map.of("length", text, "from", from.get())))
                .orElseGet(() -> words.say("clock.counted.from", Map.of("from", from.get()))));
    }

    private String anchor(String id) {
        return words.find("event." + id)
                .map(event -> words.say("anchor.event", Map.of("event", event)))
                .or(() -> words.find("anchor." + id))
                .or(() -> policy.apply("anchor." + id))
                .orElse(id);
    }

    private String length(int length, Optional<String> unit) {
        String number = Integer.toString(length);
        return unit.map(name -> words.say(
                        "length",
                        Map.of("length", number, "unit", unit(name, number).orElse(name))))
                .orElse(number);
    }

    /** The word of a unit after its number; languages differ on whether none is one or many. */
    private Optional<String> unit(String unit, String number) {
        String form = number.equals("0") ? words.say("plural.none") : number.equals("1") ? "one" : "many";
        return words.find("unit." + unit + "." + form);
    }

    /** The id, sources and grade of a reason, for the end of its text. A source stands there as a number: titles are long. */
    String cite(Reason reason) {
        List<String> parts = new ArrayList<>();
        List<String> sources = reason.sources().stream()
                .filter(source -> !source.source().equals(OURS))
                .map(this::source)
                .distinct()
                .toList();
        if (!sources.isEmpty()) {
            parts.add(words.say(sources.size() == 1 ? "cite.source" : "cite.sources", Map.of("list", list(sources))));
        }
        boolean judged =
                reason.sources().stream().anyMatch(source -> source.source().equals(OURS));
        if (judged && reason.grade() != Grade.OURS) {
            parts.add(words.say("grade", Grade.OURS));
        }
        parts.add(words.say("grade", reason.grade()));
        if (!reason.layer().equals(BASE_LAYER)) {
            parts.add(words.say("cite.layer", Map.of("layer", reason.layer())));
        }
        return words.say("cite", Map.of("id", reason.id(), "cited", longList(parts)));
    }

    private String source(SourceRef ref) {
        String title = policy.apply("source." + ref.source()).orElse(ref.source());
        String number = Integer.toString(numbers.computeIfAbsent(title, unseen -> numbers.size() + 1));
        return ref.locator()
                .map(locator -> words.say("cite.located", Map.of("source", number, "locator", locator)))
                .orElse(number);
    }

    /** The titles of all sources that were cited, in the order of their numbers. */
    List<String> sources() {
        return List.copyOf(numbers.keySet());
    }

    /** What to find out, and what hangs on it: the policy's own question, the words of the fact, or its path. */
    String question(Question question) {
        List<String> sentences = new ArrayList<>();
        sentences.add(policy.apply("question." + question.path()).orElseGet(() -> fact(question.path())));
        if (!question.leadsTo().isEmpty()
                && question.leadsTo().size() == question.answers().size()) {
            sentences.add(words.say("question.then", Map.of("list", longList(consequences(question)))));
        } else if (!question.answers().isEmpty()) {
            sentences.add(words.say("question.answers", Map.of("list", list(answers(question)))));
        }
        return String.join(" ", sentences);
    }

    private String fact(String path) {
        return words.find("fact." + INDEX.matcher(path).replaceAll(""))
                .map(fact -> words.say("question.fact", Map.of("fact", fact, "path", path)))
                .orElseGet(() -> words.say("question", Map.of("path", path)));
    }

    private List<String> answers(Question question) {
        return question.answers().stream()
                .map(answer -> answer(question.path(), answer))
                .toList();
    }

    /** The answers that lead to the same action stand together. */
    private List<String> consequences(Question question) {
        Map<Action, List<String>> byAction = new LinkedHashMap<>();
        List<String> answers = answers(question);
        for (int index = 0; index < answers.size(); index++) {
            byAction.computeIfAbsent(question.leadsTo().get(index), action -> new ArrayList<>())
                    .add(answers.get(index));
        }
        return byAction.entrySet().stream()
                .map(led -> words.say(
                        "question.answer",
                        Map.of("answers", list(led.getValue()), "action", words.say("action", led.getKey()))))
                .toList();
    }

    /** A day or a stretch of days in words, yes or no, a kind of evidence by its name; else as it stands in a case file. */
    private String answer(String path, String answer) {
        try {
            int to = answer.indexOf('/');
            return to < 0
                    ? day(LocalDate.parse(answer))
                    : words.say(
                            "answer.days",
                            Map.of(
                                    "first", day(LocalDate.parse(answer.substring(0, to))),
                                    "last", day(LocalDate.parse(answer.substring(to + 1)))));
        } catch (DateTimeParseException noDay) {
            return words.find("answer." + answer)
                    .or(() -> words.find(path + "." + answer))
                    .orElse(answer);
        }
    }
}
