package id.juara.story.submission;

import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.rulebook.Conditions;
import id.juara.story.rulebook.Rulebook;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The frozen rules of an edition, read and compiled once. */
record RulesInForce(Rules rules, Conditions conditions) {
    private static final Map<ByteBuffer, RulesInForce> READ = new ConcurrentHashMap<>();

    static RulesInForce of(Edition edition) {
        return READ.computeIfAbsent(ByteBuffer.wrap(edition.rulesSha256), any -> {
            var reading = Rulebook.read(edition.id, edition.rulesText);
            return new RulesInForce(
                    reading.rules().orElseThrow(), reading.conditions().orElseThrow());
        });
    }
}
