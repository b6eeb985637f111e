package org.disputerules.drl;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.dispute.ClockKind;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.dispute.ProblemType;
import org.disputerules.dispute.event.EventType;
import org.disputerules.drl.fact.LegState;
import org.disputerules.recommendation.Trap;
import org.junit.jupiter.api.Test;

/** Who may know whom, and that Java leaves to the rules and tables what is theirs. */
class ArchitectureTest {
    private static final String RULES_PACKAGE = "org.disputerules.drl.policy..";
    private static final JavaClasses ALL = new ClassFileImporter()
            .importUrls(Stream.of(DroolsPolicyEngine.class, DisputeCase.class)
                    .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                    .toList());

    @Test
    void onlyTheExamplesKnowTheExamples() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.disputerules.cli..", "org.disputerules.quickstart..", "org.disputerules.examples..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.disputerules.drl..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.disputerules.drl..")
                .check(ALL);
    }

    @Test
    void onlyTwoClassesKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(RULES_PACKAGE)
                .and(describe("are not the two that run the rules", type -> !knowsTheEngine(type)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(ALL);
        noClasses()
                .that()
                .haveSimpleNameStartingWith(RuleRun.class.getSimpleName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.drools..")
                .check(ALL);
    }

    private static boolean knowsTheEngine(JavaClass type) {
        return Stream.of(RuleRun.class, Rules.class)
                .map(Class::getName)
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    @Test
    void onlyTheEngineAndWhatRulesReadIsPublic() {
        classes()
                .that()
                .resideInAPackage("org.disputerules.drl")
                .and()
                .doNotHaveFullyQualifiedName(DroolsPolicyEngine.class.getName())
                .should()
                .notBePublic()
                .check(ALL);
        classes()
                .that()
                .resideInAPackage("org.disputerules.drl..")
                .should()
                .resideInAnyPackage(
                        "org.disputerules.drl",
                        "org.disputerules.drl.fact",
                        "org.disputerules.drl.table",
                        RULES_PACKAGE)
                .check(ALL);
    }

    @Test
    void nothingAsksTheMachineForItsDayZoneOrLocale() {
        for (Class<?> type : Set.of(LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(ALL);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(ALL);
        noClasses().should().callMethod(Locale.class, "getDefault").check(ALL);
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .check(ALL);
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(ALL);
        noClasses().should().callMethod(TimeZone.class, "getDefault").check(ALL);
        noClasses().should().dependOnClassesThat().belongToAnyOf(Clock.class).check(ALL);
        noClasses().should().callMethod(String.class, "toLowerCase").check(ALL);
        noClasses().should().callMethod(String.class, "toUpperCase").check(ALL);
    }

    /**
     * The constants that Java names, by class. The resolver knows its own few actions, which no rule of the house proposes; that a leg is absent or unknown, and
     * that the buyer's word ends an action, belong to the machine and not to a case. All else stands in rules and tables.
     */
    @Test
    void javaNamesNoProblemActionStateClockEventOrTrapOfItsOwn() {
        Map<String, Set<String>> named = new TreeMap<>();
        Set<Class<?>> vocabulary =
                Set.of(ProblemType.class, Action.class, LegState.class, ClockKind.class, EventType.class, Trap.class);
        ALL.stream()
                .filter(type -> type.getPackageName().startsWith("org.disputerules.drl"))
                .filter(type -> !type.getPackageName().startsWith("org.disputerules.drl.policy"))
                .filter(type -> vocabulary.stream().noneMatch(type::isEquivalentTo))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> vocabulary.stream().anyMatch(access.getTargetOwner()::isEquivalentTo))
                .filter(access -> !access.getTarget().getName().startsWith("$"))
                .forEach(access -> named.computeIfAbsent(owner(access), key -> new TreeSet<>())
                        .add(access.getTargetOwner().getSimpleName() + "."
                                + access.getTarget().getName()));
        assertThat(named)
                .isEqualTo(Map.of(
                        "Answer", Set.of("Action.OUT_OF_SCOPE", "Action.WAIT"),
                        "Candidate", Set.of("Action.CHECK_ORDER_STATUS", "Action.WAIT"),
                        "HouseCheck",
                                Set.of(
                                        "Action.ACCEPT_LOSS",
                                        "Action.CHECK_ORDER_STATUS",
                                        "Action.CLOSE_CASE",
                                        "Action.OUT_OF_SCOPE",
                                        "Action.WAIT"),
                        "IdleClocks", Set.of("LegState.ABSENT"),
                        "Replay", Set.of("LegState.ABSENT", "LegState.UNKNOWN"),
                        "Resolver", Set.of("Action.ACCEPT_LOSS", "Action.OUT_OF_SCOPE"),
                        "TablesCheck", Set.of("LegState.ABSENT"),
                        "Waiting", Set.of("Action.CHECK_ORDER_STATUS", "Action.WAIT")));
    }

    private static String owner(JavaAccess<?> access) {
        String name = access.getOriginOwner().getName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple;
    }

    @Test
    void factsAndRowsAreImmutable() {
        classes()
                .that()
                .resideInAnyPackage("org.disputerules.drl.fact", "org.disputerules.drl.table")
                .should()
                .haveOnlyFinalFields()
                .check(ALL);
        assertThat(ALL.stream()
                        .filter(type -> type.getPackageName().equals("org.disputerules.drl.fact"))
                        .filter(type -> !type.isInterface() && !type.isEnum())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .isEmpty();
    }
}
