package id.juara.story.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.ledger.Head;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Rules;
import id.juara.story.entry.Entry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The screening as it is told. */
public final class ScreeningPages {
    private ScreeningPages() {}

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

    /** One entry in the list, with everything found about it. */
    public record Row(
            UUID submission,
            String number,
            String title,
            InstitutionName institution,
            ScreeningOutcome outcome,
            List<Found> findings) {}

    public record InstitutionName(String code, String name) {}

    /**
     * One finding.
     *
     * @param says the condition's sentence
     * @param reason why a person decided so
     * @param note only for those who screen
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Found(
            UUID finding,
            String condition,
            FindingState state,
            Bilingual says,
            Optional<Bilingual> reason,
            Optional<String> note,
            Optional<Instant> decidedAt) {}

    /** What a clerk has taken from the queue. */
    public record Taken(
            UUID finding,
            UUID submission,
            String number,
            Entry entry,
            String condition,
            Bilingual says,
            Instant heldUntil,
            List<Choice> reasons) {}

    /** A reason from which a clerk chooses. */
    public record Choice(ScreeningReason reason, Bilingual says) {
        static List<Choice> all() {
            return List.of(ScreeningReason.values()).stream()
                    .map(one -> new Choice(one, one.says()))
                    .toList();
        }
    }

    public record Choices(List<Choice> items) {}

    /** What a decision made of the finding and of its entry. */
    public record Decided(UUID finding, UUID submission, FindingState state, ScreeningOutcome outcome) {}

    /** The result as its entrant reads it. */
    public record Own(UUID submission, ScreeningOutcome outcome, List<Found> findings) {}

    /** That the screening is closed, once its event stands in the ledger's tree. */
    public record Closed(
            Instant closedAt, long passed, long failed, String round, long event, String leaf, Head head) {}

    /** A former winner or finalist beside the entry that may be the same. */
    public record Match(
            UUID id,
            String state,
            String likeness,
            Side entry,
            UUID submission,
            String number,
            Side honour,
            int year,
            String level) {
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
                    (String) row[10]);
        }
    }

    public record Side(String title, String institution, String unit) {}

    public record MatchState(UUID id, HonourMatch.State state) {}
}
