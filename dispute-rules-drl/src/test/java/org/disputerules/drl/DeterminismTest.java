package org.disputerules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disputerules.drl.TestPolicy.ENGINE;
import static org.disputerules.drl.TestPolicy.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.disputerules.dispute.DisputeCase;
import org.disputerules.drl.generator.RandomCases;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same case on the same day has the same bytes as its answer, wherever and however it is decided. */
@Isolated
class DeterminismTest {
    private static final int THREADS = 64;
    private static final List<DisputeCase> CASES =
            RandomCases.from(800_000, 120).map(RandomCases.Seeded::disputeCase).toList();
    private static final List<String> EXPECTED =
            CASES.stream().map(disputeCase -> json(ENGINE, disputeCase)).toList();

    @Test
    void onMachinesOfAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("en-US", "fr-FR", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                for (String id :
                        List.of("UTC", "Europe/Paris", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    DroolsPolicyEngine loadedHere =
                            id.equals("UTC") ? new DroolsPolicyEngine().withoutQuestions() : ENGINE;
                    assertThat(CASES.stream().map(disputeCase -> json(loadedHere, disputeCase)))
                            .as(tag + " " + id)
                            .containsExactlyElementsOf(EXPECTED);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void inAnyNumberOfThreadsThatShareOneEngine() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                all.add(() -> rotated(CASES, first).stream()
                        .map(disputeCase -> json(ENGINE, disputeCase))
                        .toList());
            }
            List<Future<List<String>>> answers = threads.invokeAll(all);
            for (int thread = 0; thread < THREADS; thread++) {
                assertThat(answers.get(thread).get()).isEqualTo(rotated(EXPECTED, thread));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(TestPolicy.RULES.base().getKieSessions()).isEmpty();
    }

    private static <T> List<T> rotated(List<T> values, int by) {
        List<T> other = new ArrayList<>(values);
        Collections.rotate(other, by);
        return other;
    }

    /** Rules of one package make one model, so another order of rules is another order of files, or fewer files. */
    @Test
    void withTheRulesInAnyOrder() {
        Model model = TestPolicy.RULES.model();
        for (int seed = 1; seed <= 6; seed++) {
            List<Rule> rules = new ArrayList<>(model.getRules());
            Collections.shuffle(rules, new Random(seed));
            Rules shuffled = Rules.of(new ModelImpl(model.getName()).withRules(rules));
            DroolsPolicyEngine engine =
                    new DroolsPolicyEngine(TestPolicy.POLICY, shuffled, TestPolicy.TEXTS).withoutQuestions();
            assertThat(shuffled.model().getRules()).isNotEqualTo(model.getRules());
            assertThat(CASES.stream().map(disputeCase -> json(engine, disputeCase)))
                    .as("order " + seed)
                    .containsExactlyElementsOf(EXPECTED);
        }
    }

    @Test
    void againAndAgain() {
        for (int round = 0; round < 5; round++) {
            assertThat(CASES.stream().map(disputeCase -> json(ENGINE, disputeCase)))
                    .containsExactlyElementsOf(EXPECTED);
        }
    }
}
