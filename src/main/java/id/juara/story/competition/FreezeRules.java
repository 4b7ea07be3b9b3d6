package id.juara.story.competition;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The rules of a draft are frozen by two people: staff ask for it, another person agrees, and the edition opens. */
@ApplicationScoped
public class FreezeRules {
    @Inject
    Editions editions;

    @Inject
    OpenEdition open;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** For the rules as they stand: whoever replaces them asks anew. Refuses an edition that is no draft. */
    @Transactional
    public Edition asking(String id) {
        var edition = editions.alone(id);
        edition.mustBe(EditionState.DRAFT, Reason.EDITION_NOT_DRAFT);
        edition.askToFreeze(caller.person(), moment.now());
        ledger.record(new CompetitionEvents.FreezeAsked(id, edition.rulesHex()));
        editions.flush();
        return edition;
    }

    /** Refuses whoever asked, rules that nobody asked to be frozen, and an edition that is no draft. */
    @Transactional
    public Edition agreeing(String id) {
        var edition = editions.alone(id);
        edition.mustBe(EditionState.DRAFT, Reason.EDITION_NOT_DRAFT);
        edition.mustBeAskedForByAnother(caller.person());
        return open.of(id, Optional.empty());
    }
}
