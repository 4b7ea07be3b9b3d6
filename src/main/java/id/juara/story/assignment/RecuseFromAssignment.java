package id.juara.story.assignment;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A judge steps back from one assignment, with his reason; the reading has to be dealt again. */
@ApplicationScoped
public class RecuseFromAssignment {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Assignments assignments;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses another judge's assignment, one that is excused already, and a round that has closed. */
    @Transactional
    public Receipt by(UUID person, UUID id, String reason) {
        var assignment = assignments.heldBy(person, id);
        var round = rounds.alone(assignment.round);
        round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        assignments.readAgain(assignment);
        assignment.excuse(reason, person, moment.now());
        return ledger.record(new AssignmentEvents.JudgeRecused(assignment.id, assignment.submission, reason));
    }
}
