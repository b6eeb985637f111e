package org.disputerules.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;

@AnalyzeClasses(packages = "org.disputerules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule core_knows_no_engine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.disputerules.drl..", "org.disputerules.cli..")
            .because("the words of the contract outlive any engine");

    @ArchTest
    static final ArchRule the_case_knows_only_itself = noClasses()
            .that()
            .resideInAPackage("org.disputerules.dispute..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.disputerules.recommendation..",
                    "org.disputerules.format..",
                    "org.disputerules.spi..",
                    "org.disputerules.suite..",
                    "tools.jackson..")
            .because("a case is a value, whatever reads or decides it");

    @ArchTest
    static final ArchRule only_the_format_reads_files = noClasses()
            .that()
            .resideOutsideOfPackage("org.disputerules.format..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.snakeyaml..")
            .because("JSON and YAML are one package's business");

    @ArchTest
    static final ArchRule the_answer_does_not_read_files = noClasses()
            .that()
            .resideInAnyPackage("org.disputerules.recommendation..", "org.disputerules.spi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.disputerules.format..", "org.disputerules.suite..");

    @ArchTest
    static final ArchRule nobody_asks_the_clock_the_zone_or_the_locale = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the day is a part of the case");

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            classes().should().haveNameNotMatching(".*(Impl|Util|Utils|Manager|Helper)");
}
