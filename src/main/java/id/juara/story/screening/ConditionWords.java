package id.juara.story.screening;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Rules;

/** How a condition is told. */
final class ConditionWords {
    private ConditionWords() {}

    /** The sentence of the condition with that id; the rules are frozen, so it stands in them. */
    static Bilingual of(Rules rules, String condition) {
        return rules.conditions().stream()
                .filter(one -> one.id().equals(condition))
                .findFirst()
                .map(Condition::says)
                .orElseThrow();
    }
}
