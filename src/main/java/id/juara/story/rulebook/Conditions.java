package id.juara.story.rulebook;

import id.juara.law.rules.Condition;
import id.juara.law.rules.Rules;
import java.util.List;

/** All conditions of an edition, compiled once; safe to be asked by several threads about thousands of entries. */
public final class Conditions {
    private record Compiled(Condition condition, Expression expression) {}

    private final List<Compiled> compiled;

    private Conditions(List<Compiled> compiled) {
        this.compiled = compiled;
    }

    /** The conditions of rules that were read by a {@link Rulebook}. */
    static Conditions of(Rules rules) {
        return new Conditions(rules.conditions().stream()
                .map(one -> new Compiled(one, Expression.compile("", one.id(), one.holds())))
                .toList());
    }

    /** What becomes of each condition for one entry, in the order of the rules. */
    public List<Verdict> verdicts(Facts facts) {
        var values = Declared.valuesOf(facts);
        return compiled.stream()
                .map(one -> new Verdict(
                        one.condition(),
                        one.expression()
                                .holds(values)
                                .map(holds -> holds ? Verdict.Outcome.MET : Verdict.Outcome.NOT_MET)
                                .orElse(Verdict.Outcome.UNDECIDED)))
                .toList();
    }
}
