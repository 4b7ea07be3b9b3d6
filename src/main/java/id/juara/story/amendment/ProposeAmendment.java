package id.juara.story.amendment;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.story.amendment.AmendmentEvents.AmendmentProposed;
import id.juara.story.amendment.AmendmentForms.AmendmentForm;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Staff proposes, by a numbered letter, other dates for a running edition; nothing moves before a second person signs. */
@ApplicationScoped
public class ProposeAmendment {
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
     * Refuses a flawed form, and an edition that is not running. What the same person proposed already, and still waits, is
     * not proposed a second time.
     */
    @Transactional
    public Amendment to(String id, AmendmentForm form) {
        var edition = editions.alone(id);
        edition.mustBe(EditionState.OPEN, Reason.EDITION_NOT_RUNNING);
        var before = edition.window();
        var after = form.movedFrom(before);
        return amendments.waiting(id, caller.person()).stream()
                .filter(one -> one.says(form, before, after))
                .findFirst()
                .orElseGet(() -> propose(id, form, before, after));
    }

    /** The calendar that it would make; nothing is proposed by it. Refuses the same. */
    @Transactional
    public Window would(String id, AmendmentForm form) {
        var edition = editions.of(id);
        edition.mustBe(EditionState.OPEN, Reason.EDITION_NOT_RUNNING);
        return form.movedFrom(edition.window());
    }

    private Amendment propose(String id, AmendmentForm form, Window before, Window after) {
        var amendment = new Amendment(id, amendments.next(id), form, before, after, caller.person(), moment.now());
        amendments.persist(amendment);
        ledger.record(new AmendmentProposed(
                id,
                amendment.number,
                amendment.letter,
                amendment.letterDate,
                amendment.reason,
                amendment.oldText,
                amendment.newText));
        return amendment;
    }
}
