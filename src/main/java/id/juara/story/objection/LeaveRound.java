package id.juara.story.objection;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.story.assignment.AssignmentState;
import id.juara.story.assignment.Assignments;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.judging.JudgingEvents.AssignmentExcused;
import id.juara.story.sending.Entrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Struck entries leave the round that their list had filled: nobody reads them any more, what was marked is kept and does not
 * count, and a turn that has not begun is free, while the others' turns stay where they are.
 */
@ApplicationScoped
class LeaveRound {
    @Inject
    Entrants entrants;

    @Inject
    Assignments assignments;

    @Inject
    Session database;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** The round must be held alone, and its own list not sealed. */
    void by(CompetitionRound round, Collection<UUID> struck, int erratum) {
        if (struck.isEmpty()) {
            return;
        }
        var excuse = "Dicoret dengan ralat %1$d. / Struck by erratum %1$d.".formatted(erratum);
        var now = moment.now();
        assignments
                .list(
                        "round = ?1 and submission in ?2 and state = ?3 order by id",
                        round.id,
                        struck,
                        AssignmentState.OPEN)
                .forEach(one -> {
                    one.excuse(excuse, caller.person(), now);
                    ledger.record(new AssignmentExcused(one.id, excuse));
                });
        assignments.flush();
        database.createNativeMutationQuery(
                        "delete from panel_slot where round = :round and submission in (:struck) and began_at is null")
                .setParameter("round", round.id)
                .setParameterList("struck", struck)
                .executeUpdate();
        entrants.remove(round.id, struck);
    }
}
