package id.juara.story.objection;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.ObjectionEvents.ObjectionAnswered;
import id.juara.story.objection.ObjectionEvents.ObjectionTaken;
import id.juara.story.publication.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Staff take an objection upon themselves and answer it, saying what follows from it. */
@ApplicationScoped
public class AnswerObjection {
    @Inject
    Publications publications;

    @Inject
    Objections objections;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Makes the caller its owner; another may take it over until it is answered. */
    @Transactional
    public Objection taking(RoundRef ref, UUID id) {
        var objection = unanswered(ref, id);
        objection.state = ObjectionState.TAKEN;
        objection.owner = caller.person();
        ledger.record(new ObjectionTaken("round/" + ref, id));
        return objection;
    }

    /** Refuses an objection that is answered already. */
    @Transactional
    public Objection with(RoundRef ref, UUID id, String answer, ObjectionEffect effect) {
        var objection = unanswered(ref, id);
        var now = moment.now();
        objection.state = ObjectionState.ANSWERED;
        objection.owner = caller.person();
        objection.answer = answer;
        objection.effect = effect;
        objection.answeredAt = now;
        ledger.record(new ObjectionAnswered("round/" + ref, id, effect, MakeObjection.sha256(answer)));
        return objection;
    }

    private Objection unanswered(RoundRef ref, UUID id) {
        var objection = objections.locked(publications.lockedAt(ref).id, id);
        if (objection.state == ObjectionState.ANSWERED) {
            throw new Refusal(Reason.OBJECTION_ANSWERED);
        }
        return objection;
    }
}
