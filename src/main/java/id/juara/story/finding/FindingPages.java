package id.juara.story.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Rules;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a run of the conditions found, and former winners beside entries, as they are told. */
public final class FindingPages {
    private FindingPages() {}

    /**
     * What a run found, decisions included.
     *
     * @param byCondition condition id to how many entries it concerns, in the order of the rules
     */
    public record Screened(
            boolean dryRun, int submissions, int passed, int failed, int asked, Map<String, ByCondition> byCondition) {
        static Screened of(ScreeningRun run, Rules rules, boolean dryRun) {
            var told = new LinkedHashMap<String, ByCondition>();
            rules.conditions().forEach(condition -> Optional.ofNullable(run.byCondition.get(condition.id()))
                    .ifPresent(tally -> told.put(
                            condition.id(),
                            new ByCondition(condition.says(), tally.failed, tally.asked, tally.decided))));
            return new Screened(dryRun, run.submissions(), run.passed(), run.failed(), run.asked(), told);
        }
    }

    /**
     * @param failed entries that it turns down
     * @param asked entries of which a clerk must say whether it does
     * @param decided entries of which a person has said so
     */
    public record ByCondition(Bilingual says, int failed, int asked, int decided) {}

    /**
     * A former winner or finalist beside the entry that may be the same.
     *
     * @param reason of the decision; absent where none was given
     * @param by the name of whoever decided, {@code at} when; absent while nobody has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Match(
            UUID id,
            String state,
            String likeness,
            Side entry,
            UUID submission,
            String number,
            Side honour,
            int year,
            String level,
            String reason,
            String by,
            Instant at) {
        static Match of(Object[] row) {
            return new Match(
                    (UUID) row[0],
                    (String) row[1],
                    String.format(java.util.Locale.ROOT, "%.2f", ((Number) row[2]).doubleValue()),
                    new Side((String) row[5], (String) row[6], (String) row[7]),
                    (UUID) row[3],
                    (String) row[4],
                    new Side((String) row[11], (String) row[12], (String) row[13]),
                    ((Number) row[9]).intValue(),
                    (String) row[10],
                    (String) row[14],
                    (String) row[15],
                    (Instant) row[16]);
        }
    }

    public record Side(String title, String institution, String unit) {}

    public record MatchState(UUID id, HonourMatch.State state) {}
}
