package id.juara.story.judging;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.assignment.Assignments;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Staff excuse a judge from an assignment, in writing. An excuse never takes submitted marks away. */
@ApplicationScoped
public class ExcuseAssignment {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Assignments assignments;

    @Inject
    Scoresheets scoresheets;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses an assignment with a submitted scoresheet, one excused already, and a round that has closed. */
    @Transactional
    public Receipt by(UUID person, UUID id, String excuse) {
        var assignment = assignments.findByIdOptional(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        rounds.alone(assignment.round)
                .mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        assignments.readAgain(assignment);
        if (scoresheets.of(id).stream().anyMatch(Scoresheet::submitted)) {
            throw new Refusal(Reason.ASSIGNMENT_MARKED);
        }
        assignment.excuse(excuse, person, moment.now());
        return ledger.record(new JudgingEvents.AssignmentExcused(id, excuse));
    }
}
