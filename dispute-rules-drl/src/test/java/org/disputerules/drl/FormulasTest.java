package org.disputerules.drl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.again;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.DisputeCaseBuilder;
import org.disputerules.dispute.Payment;
import org.disputerules.dispute.SellerBuilder;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.fact.Ground;
import org.disputerules.drl.formula.Asked;
import org.disputerules.drl.formula.Formula;
import org.disputerules.drl.formula.Formulas;
import org.disputerules.drl.formula.Span;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.drl.generator.RandomCases.Seeded;
import org.disputerules.recommendation.ClockSource;
import org.disputerules.recommendation.Deadline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The arithmetic of the policy against formulas that were written from the fact sheets alone. A page's own day is not
 * reckoned, so no formula applies to it.
 */
class FormulasTest {
    private static final int RANDOM = 6_000;
    private static final int STEP = 12_007;

    /** Formulas of what the policy does not reckon yet. What it reckons must be struck off, or the test fails. */
    private static final Set<String> PENDING = Set.of(
            "amex",
            "card.unnamed.charge",
            "amex.discover.answer",
            "discover",
            "fr.unauthorised",
            "fr.unauthorised.refund",
            "klarna.open",
            "mc.4834",
            "mc.4837",
            "mc.4853.counterfeit",
            "mc.4853.notAsDescribed",
            "mc.4853.notAsDescribed.earliest",
            "mc.4853.notProvided",
            "mc.4853.notProvided.earliest",
            "mc.4853.refund",
            "mc.4853.refund.earliest",
            "mc.answer",
            "paypal.appeal",
            "paypal.decision",
            "sepaDD",
            "sepaDD.answer",
            "uk.s75",
            "us.regE",
            "us.regZ",
            "visa.10_4",
            "visa.12_5",
            "visa.12_6",
            "visa.13_3",
            "visa.13_3.earliest",
            "visa.13_4",
            "visa.13_6",
            "visa.13_6.earliest",
            "visa.13_7",
            "visa.13_7.earliest");

    /** Where the policy goes another way than the sheet: why, and what it says instead. */
    private record Difference(String why, Function<Asked, Optional<Span>> policySays) {}

    /** By formula. One that no case shows any more must be struck off, or the test fails. */
    private static final Map<String, Difference> DIFFERENCES = Map.of(
            "visa.13_1",
            new Difference(
                    "PM-20, payments.md 2: with neither day of the payment known the sheet counts from the purchase and caps "
                            + "at 540 days; the policy counts from the promised day alone, for the safe day too",
                    asked -> asked.payment()
                            .filter(payment -> payment.schemeDay().isEmpty())
                            .flatMap(payment -> asked.disputeCase().order().estimatedDeliveryOn())
                            .map(day -> day.plusDays(120))
                            .map(day -> new Span(day.minusDays(21), day, Optional.empty()))),
            "visa.13_1.earliest",
            new Difference(
                    "PM-21, PM-22: without a promised day the sheet files on the 15th day after the payment, the policy on the "
                            + "16th; the sheet waits 15 days from the return of what came late, the policy does not",
                    asked -> asked.disputeCase()
                            .order()
                            .estimatedDeliveryOn()
                            .or(() -> asked.payment().flatMap(Payment::paidOn).map(day -> day.plusDays(15)))
                            .map(day -> new Span(day, day, Optional.empty()))),
            "seller.reply",
            new Difference(
                    "IR-12: the sheet gives the seller 7 days to answer an offer to send back; in the policy it starts nothing",
                    asked -> asked.last(EventType.SELLER_CONTACTED)
                            .map(day -> day.plusDays(2))
                            .map(day -> new Span(day, day, Optional.empty()))),
            "platform.cancellation",
            new Difference(
                    "AE-04: 72 hours run from each request; in the policy a second request starts nothing",
                    asked -> asked.first(EventType.CANCELLATION_REQUESTED)
                            .map(day -> day.plusDays(3))
                            .map(day -> new Span(day, day, Optional.empty()))));

    private static final Map<ClockKind, List<Formula>> FORMULAS =
            Formulas.all().stream().collect(Collectors.groupingBy(Formula::clock));
    private static final Map<String, Integer> EXERCISED = new TreeMap<>();
    private static final Set<String> DIFFERED = new TreeSet<>();
    private static final Map<String, String> FAILURES = new TreeMap<>();

    @BeforeAll
    static void compareAll() {
        cases().forEach(FormulasTest::compare);
        System.out.println("Formulas, with the clocks that each was compared with: " + EXERCISED);
        System.out.println("Formulas of what the policy does not reckon yet: " + new TreeSet<>(PENDING));
        new TreeMap<>(DIFFERENCES)
                .forEach((id, difference) -> System.out.println("Not as the sheet, " + id + ": " + difference.why()));
    }

    private static Stream<Seeded> cases() {
        return Stream.concat(
                RandomCases.from(900_000, RANDOM).map(FormulasTest::fromElsewhere),
                BoundedSpace.every(STEP).map(one -> new Seeded(0, one)));
    }

    /** Most random sellers are in China; some of these are not. */
    private static Seeded fromElsewhere(Seeded one) {
        List<String> countries = List.of("CN", "CN", "DE", "BR", "GB");
        DisputeCase moved = DisputeCaseBuilder.builder(one.disputeCase())
                .seller(SellerBuilder.builder(one.disputeCase().seller())
                        .country(countries.get((int) (one.seed() % countries.size())))
                        .build())
                .build();
        return new Seeded(one.seed(), moved);
    }

    @Test
    void everyReckonedDayIsThatOfTheSheets() {
        assertThat(FAILURES.values())
                .as("the first case of each clock that differs")
                .isEmpty();
    }

    @Test
    void everyFormulaIsExercisedUnlessItIsPending() {
        Set<String> silent = ids();
        silent.removeAll(EXERCISED.keySet());
        assertThat(silent).as("formulas that no case exercised").isEqualTo(new TreeSet<>(PENDING));
    }

    @Test
    void everyStatedDifferenceIsSeen() {
        assertThat(DIFFERED).as("differences that a case shows").isEqualTo(new TreeSet<>(DIFFERENCES.keySet()));
    }

    @Test
    void theFormulasReadNothingOfThePolicy() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.disputerules.dispute..", "org.disputerules.drl.formula")
                .check(new ClassFileImporter().importPackages("org.disputerules.drl.formula"));
    }

    private static Set<String> ids() {
        Set<String> ids = Formulas.all().stream().map(Formula::id).collect(Collectors.toCollection(TreeSet::new));
        Formulas.cardWithoutReason().forEach(formula -> ids.add(formula.id()));
        return ids;
    }

    private static void compare(Seeded one) {
        List<Deadline> reckoned = ENGINE.decide(one.disputeCase()).deadlines().stream()
                .filter(deadline -> deadline.basis().source() == ClockSource.DEFAULT
                        && deadline.lastDay().isPresent())
                .toList();
        Set<String> unnamed = withoutReason(one.disputeCase(), reckoned);
        reckoned.forEach(deadline -> compare(one, deadline, unnamed));
    }

    private static void compare(Seeded one, Deadline deadline, Set<String> unnamed) {
        Asked asked = new Asked(
                one.disputeCase(),
                one.disputeCase().payments().stream()
                        .filter(payment -> deadline.target().equals(Optional.of(payment.id())))
                        .findFirst());
        Span shown = new Span(deadline.doBy().orElseThrow(), deadline.lastDay().orElseThrow(), deadline.doubtEndsOn());
        List<Formula> applying = applying(deadline, asked, unnamed);
        Optional<Formula> agreeing = applying.stream()
                .filter(formula -> formula.days().apply(asked).equals(Optional.of(shown)))
                .findFirst();
        Optional<Formula> differing = applying.stream()
                .filter(formula -> isStated(formula, asked, shown))
                .findFirst();
        if (agreeing.isPresent()) {
            EXERCISED.merge(agreeing.get().id(), 1, Integer::sum);
        } else if (differing.isPresent()) {
            DIFFERED.add(differing.get().id());
        } else {
            FAILURES.putIfAbsent(
                    deadline.kind() + " " + applying.stream().map(Formula::id).toList(),
                    said(deadline, shown, applying, asked) + again(one.seed(), one.disputeCase()));
        }
    }

    private static boolean isStated(Formula formula, Asked asked, Span shown) {
        return Optional.ofNullable(DIFFERENCES.get(formula.id()))
                .flatMap(difference -> difference.policySays().apply(asked))
                .equals(Optional.of(shown));
    }

    /** The formula that a clock must follow; several where the sheet leaves a choice; none where no sheet has it. */
    private static List<Formula> applying(Deadline deadline, Asked asked, Set<String> unnamed) {
        boolean isUnnamed = deadline.kind() == ClockKind.CHARGEBACK
                && deadline.target().filter(unnamed::contains).isPresent();
        List<Formula> all =
                isUnnamed ? Formulas.cardWithoutReason() : FORMULAS.getOrDefault(deadline.kind(), List.of());
        return all.stream().filter(formula -> formula.applies().test(asked)).toList();
    }

    /** The payments with a card's clock for which the policy names no reason of the scheme. */
    private static Set<String> withoutReason(DisputeCase disputeCase, List<Deadline> reckoned) {
        Set<String> payments = reckoned.stream()
                .filter(deadline -> deadline.kind() == ClockKind.CHARGEBACK)
                .flatMap(deadline -> deadline.target().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!payments.isEmpty()) {
            TestPolicy.state(TestPolicy.engine(), disputeCase).first().stream()
                    .filter(Ground.class::isInstance)
                    .map(Ground.class::cast)
                    .filter(ground -> !ground.code().startsWith("UNNAMED"))
                    .forEach(ground -> payments.remove(ground.payment()));
        }
        return payments;
    }

    private static String said(Deadline deadline, Span shown, List<Formula> applying, Asked asked) {
        String sheets = applying.stream()
                .map(formula -> formula.id() + " " + formula.days().apply(asked))
                .collect(Collectors.joining(", "));
        return deadline.kind() + " of " + deadline.target() + "\n  policy: " + shown + " by " + deadline.basis()
                + "\n  sheets: " + (sheets.isEmpty() ? "no formula" : sheets) + "\n";
    }
}
