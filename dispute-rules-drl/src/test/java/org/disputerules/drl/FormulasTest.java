package org.disputerules.drl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disputerules.dispute.BuyerBuilder;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.DisputeCaseBuilder;
import org.disputerules.dispute.OrderBuilder;
import org.disputerules.dispute.Problem;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.SellerBuilder;
import org.disputerules.drl.formula.Asked;
import org.disputerules.drl.formula.Differences;
import org.disputerules.drl.formula.Formula;
import org.disputerules.drl.formula.Formulas;
import org.disputerules.drl.generator.BoundedSpace;
import org.disputerules.drl.generator.ClockCases;
import org.disputerules.drl.generator.LawCases;
import org.disputerules.drl.generator.RandomCases;
import org.disputerules.drl.generator.RandomCases.Seeded;
import org.disputerules.drl.table.ClockRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The arithmetic of the policy against formulas that were written from the fact sheets alone. A page's own day is not
 * reckoned, so no formula applies to it.
 */
class FormulasTest {
    private static final int RANDOM = 3_000;
    private static final int OF_A_PAYMENT = 4_000;
    private static final int OF_THE_LAW = 4_000;
    private static final int STEP = 30_011;
    private static final FormulaComparison COMPARISON = new FormulaComparison();

    @BeforeAll
    static void compareAll() {
        cases().forEach(COMPARISON::compare);
        print();
    }

    private static Stream<Seeded> cases() {
        return Stream.of(
                        RandomCases.from(900_000, RANDOM).map(FormulasTest::fromElsewhere),
                        ClockCases.from(950_000, OF_A_PAYMENT),
                        LawCases.from(970_000, OF_THE_LAW),
                        BoundedSpace.every(STEP).map(one -> new Seeded(0, one)))
                .flatMap(cases -> cases);
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

    private static void print() {
        System.out.printf("%-36s %8s %8s%n", "Formula", "as said", "stated");
        ids().forEach(id -> System.out.printf(
                "%-36s %8d %8d%n",
                id,
                COMPARISON.agreed().getOrDefault(id, 0),
                COMPARISON.differed().getOrDefault(id, 0)));
        Differences.all()
                .forEach((id, difference) -> System.out.println("Not as the sheet, " + id + ": " + difference.why()));
    }

    @Test
    void everyReckonedDayIsThatOfTheSheets() {
        assertThat(COMPARISON.failures().values())
                .as("the first case of each clock that differs")
                .isEmpty();
    }

    @Test
    void theSheetsOwnExamplesOfAWithdrawalHold() {
        assertThat(Stream.of("2026-11-10", "2026-11-07", "2026-12-18").map(FormulasTest::lastDayToWithdraw))
                .containsExactly("2026-11-24", "2026-11-23", "2027-01-04");
    }

    private static String lastDayToWithdraw(String received) {
        DisputeCase told = DisputeCase.builder()
                .asOf(LocalDate.parse(received))
                .buyer(BuyerBuilder.builder().country("FR").build())
                .order(OrderBuilder.builder()
                        .receivedOn(LocalDate.parse(received))
                        .build())
                .problem(Problem.of(ProblemType.CHANGE_OF_MIND))
                .build();
        Asked asked = new Asked(told, Optional.empty());
        return Formulas.all().stream()
                .filter(formula -> formula.clock() == ClockKind.WITHDRAWAL
                        && formula.applies().test(asked))
                .flatMap(formula -> formula.days().apply(asked).stream())
                .map(span -> span.lastDay().toString())
                .collect(Collectors.joining());
    }

    @Test
    void everyFormulaIsExercised() {
        Set<String> silent = ids();
        for (Map<String, Integer> compared : List.of(COMPARISON.agreed(), COMPARISON.differed())) {
            silent.removeAll(compared.keySet());
        }
        assertThat(silent).as("formulas that no case exercised").isEmpty();
    }

    @Test
    void everyRowThatReckonsIsCompared() {
        Set<String> silent = Stream.of(ClockKind.values())
                .flatMap(kind -> TestPolicy.POLICY.clockRows(kind).stream())
                .filter(row -> !row.stated() || row.length().isPresent())
                .map(ClockRow::id)
                .collect(Collectors.toCollection(TreeSet::new));
        silent.removeAll(COMPARISON.rows());
        assertThat(silent)
                .as("rows of the clock tables that gave no day of a compared clock")
                .isEmpty();
    }

    @Test
    void everyStatedDifferenceIsSeen() {
        assertThat(COMPARISON.differed().keySet())
                .as("differences that a case shows")
                .isEqualTo(Differences.all().keySet());
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
        Set<String> ids = new TreeSet<>();
        Stream.of(Formulas.all(), Formulas.cardWithoutReason())
                .flatMap(List::stream)
                .map(Formula::id)
                .forEach(ids::add);
        return ids;
    }
}
