package org.disputerules.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.disputerules.drl.RuleRun.Said;
import org.disputerules.drl.evaluator.Evaluator;
import org.disputerules.drl.evaluator.RuleForm;

/** Runs the rules with the evaluator in place of the engine. */
record EvaluatedPasses(List<RuleForm> forms) implements Passes {
    @Override
    public List<Said> run(Collection<?> first, Function<List<Said>, Collection<?>> fold) {
        Evaluator evaluator = new Evaluator(forms);
        List<Said> said = new ArrayList<>();
        evaluator.insert(first);
        said.addAll(fire(evaluator));
        evaluator.insert(fold.apply(List.copyOf(said)));
        said.addAll(fire(evaluator));
        return said;
    }

    private static List<Said> fire(Evaluator evaluator) {
        return evaluator.fire().stream()
                .map(firing -> new Said(firing.rule(), firing.fact(), firing.matched()))
                .toList();
    }
}
