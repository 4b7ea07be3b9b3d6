package id.juara.story.assignment;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.sending.Entrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * A judge, or the secretary about him, declares a relation to a submission. From then on he does not read it: what he
 * was assigned in rounds that still run is excused, and marks he has given for it are kept but do not count.
 */
@ApplicationScoped
public class DeclareConflict {
    private static final String EXCUSE = "Konflik kepentingan dinyatakan. / A conflict was declared.";

    @Inject
    CompetitionRounds rounds;

    @Inject
    Entrants entrants;

    @Inject
    Assignments assignments;

    @Inject
    Conflicts conflicts;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * What is declared.
     *
     * @param person the judge it is about
     * @param by who declares it
     */
    public record Declaration(UUID person, UUID submission, String relation, String note, UUID by) {}

    /** Gives the conflict's id. Refuses a submission that is not in the round, and a conflict declared before. */
    @Transactional
    public UUID in(RoundRef ref, Declaration declared) {
        var round = rounds.at(ref);
        if (!entrants.holds(round.id, declared.submission())) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        // every round that still runs, in their one order: no save, no dealing meanwhile
        var running = rounds.of(ref.edition()).stream()
                .map(one -> rounds.alone(one.ref()))
                .filter(one -> !one.state.isJudged())
                .map(one -> one.id)
                .toList();
        if (conflicts.isDeclared(declared.person(), declared.submission())) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        var conflict = new Conflict(
                declared.person(), declared.submission(), declared.relation(), declared.note(), declared.by());
        conflicts.persist(conflict);
        var now = moment.now();
        List<Assignment> touched = assignments.openOf(declared.person(), declared.submission(), running);
        touched.forEach(one -> one.excuse(EXCUSE, declared.by(), now));
        ledger.record(new AssignmentEvents.ConflictDeclared(
                declared.submission(),
                declared.person(),
                declared.relation(),
                declared.by().equals(declared.person()),
                touched.stream().map(one -> one.id).sorted().toList()));
        return conflict.id;
    }
}
