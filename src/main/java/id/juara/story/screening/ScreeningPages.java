package id.juara.story.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.ledger.Head;
import id.juara.law.rules.Bilingual;
import id.juara.story.entry.Entry;
import id.juara.story.finding.FindingState;
import id.juara.story.finding.ScreeningOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The screening as it is told. */
public final class ScreeningPages {
    private ScreeningPages() {}

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
}
