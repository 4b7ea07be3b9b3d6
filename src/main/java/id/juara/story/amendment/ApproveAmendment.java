package id.juara.story.amendment;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.amendment.AmendmentEvents.AmendmentApproved;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A signatory signs an amendment: from that moment on the edition's dates are the new ones. */
@ApplicationScoped
public class ApproveAmendment {
    @Inject
    Editions editions;

    @Inject
    Amendments amendments;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * Refuses an edition that is not running any more, whoever proposed the amendment, a second approval, and an
     * amendment of dates that were moved meanwhile.
     */
    @Transactional
    public Amendment of(String id, int number) {
        var edition = editions.alone(id);
        var amendment = amendments.numbered(id, number);
        amendment.approve(caller.person(), moment.now());
        edition.mustBe(EditionState.OPEN, Reason.EDITION_NOT_RUNNING);
        if (!edition.window().equals(amendment.before)) {
            throw new Refusal(Reason.AMENDMENT_OVERTAKEN);
        }
        edition.moveTo(amendment.after);
        ledger.record(new AmendmentApproved(id, number, amendment.oldHex(), amendment.newHex()));
        return amendment;
    }
}
