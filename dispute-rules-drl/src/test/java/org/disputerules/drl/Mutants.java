package org.disputerules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disputerules.drl.Mutant.Kind;
import org.disputerules.drl.Mutant.OfTables;
import org.disputerules.drl.evaluator.RuleForm;
import org.disputerules.drl.table.Row;

/**
 * All mutants of a policy.
 *
 * @param made the mutants that can be run
 * @param refused the names of those whose tables the loader's check refuses: nobody can meet them
 */
record Mutants(List<Mutant> made, List<String> refused) {
    Mutants {
        made = List.copyOf(made);
        refused = List.copyOf(refused);
    }

    static Mutants of(List<RuleForm> forms, Tables tables) {
        List<Mutant> made = new ArrayList<>(RuleMutants.of(forms));
        List<String> refused = new ArrayList<>();
        tables(Kind.ROW_DROPPED, RowMutants.of(tables), made, refused);
        tables(Kind.LIMIT_MOVED, LimitMutants.of(tables), made, refused);
        return new Mutants(made, refused);
    }

    /** Other tables, what was done to them, and the row that was dropped, if one was. */
    record Changed(String name, Optional<Row> dropped, Tables tables) {}

    private static void tables(Kind kind, Stream<Changed> all, List<Mutant> made, List<String> refused) {
        all.forEach(changed -> {
            if (TablesCheck.problems(changed.tables()).isEmpty()) {
                made.add(new OfTables(kind, changed.name(), changed.dropped(), new Policy(changed.tables())));
            } else {
                refused.add(changed.name());
            }
        });
    }
}
