package org.disputerules.drl;

import java.util.Optional;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.table.Row;

/** A policy with one thing changed. */
sealed interface Mutant {
    /** What was done to it. */
    Kind kind();

    /** What was changed, and how; no two mutants of a policy have the same name. */
    String name();

    /** A rule changed, or dropped where there is no changed one. */
    record OfRule(Kind kind, String name, String rule, Optional<RuleForm> changed) implements Mutant {}

    /** A row dropped, or a limit moved where no row was: the same rules with other tables. */
    record OfTables(Kind kind, String name, Optional<Row> dropped, Policy policy) implements Mutant {}

    /** The kinds, as a report counts them. */
    enum Kind {
        RULE_DROPPED("rules dropped"),
        CONDITION_DROPPED("conditions dropped"),
        CONDITION_INVERTED("conditions inverted"),
        ROW_DROPPED("rows dropped"),
        LIMIT_MOVED("limits moved by a day");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
