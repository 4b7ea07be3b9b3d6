package id.juara.story.judging;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.judging.Scoresheet.Stage;
import java.util.UUID;

/**
 * An assignment in its judge's hand while he saves, read after the round's lock.
 *
 * @param unprepared whether its judge has still to sign the pact or to mark a practice entry
 * @param settled whether the wave it belongs to has closed
 * @param firstVersion the version of the first sheet, 0 where there is none; so too the revised one's
 */
record HeldAssignment(
        UUID id,
        UUID round,
        RoundRef ref,
        byte[] rulesSha256,
        RoundState state,
        boolean excused,
        boolean unprepared,
        boolean settled,
        long firstVersion,
        boolean firstSubmitted,
        long revisedVersion,
        boolean revisedSubmitted) {

    /** Which sheet takes marks now. Refuses where none does. */
    Stage stageTakingMarks() {
        if (excused) {
            throw new Refusal(Reason.ASSIGNMENT_EXCUSED);
        }
        if (unprepared) {
            throw new Refusal(Reason.NOT_PREPARED);
        }
        if (settled && state == RoundState.OPEN) {
            throw new Refusal(Reason.WAVE_CLOSED);
        }
        return switch (state) {
            case WAITING -> throw new Refusal(Reason.ROUND_NOT_OPEN);
            case OPEN -> Stage.FIRST;
            case RECONCILING -> Stage.REVISED;
            case CLOSED, SEALED, PUBLISHED -> throw new Refusal(Reason.ROUND_CLOSED);
        };
    }

    long versionOf(Stage stage) {
        return stage == Stage.FIRST ? firstVersion : revisedVersion;
    }

    boolean isSubmitted(Stage stage) {
        return stage == Stage.FIRST ? firstSubmitted : revisedSubmitted;
    }
}
