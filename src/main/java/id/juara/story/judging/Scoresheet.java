package id.juara.story.judging;

import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A judge's marks for one assignment, as they are kept.
 *
 * @param marks by criterion; one that is not marked yet is absent
 * @param remark for whoever the rules tell it
 * @param note for the judge himself and those who run the round, never for the entrant
 * @param version how often it was saved
 */
public record Scoresheet(
        Stage stage,
        boolean submitted,
        SortedMap<String, BigDecimal> marks,
        Optional<String> remark,
        Optional<String> note,
        Optional<Instant> submittedAt,
        String fingerprint,
        long version) {

    /** The weighted total, exactly; empty where a criterion is not marked yet. */
    public Optional<BigDecimal> total(Round rules) {
        return new Marks("", "", marks).total(rules);
    }

    /** The marks a judge came to alone, and those after the reconciliation; both are kept. */
    public enum Stage {
        FIRST,
        REVISED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Stage of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
