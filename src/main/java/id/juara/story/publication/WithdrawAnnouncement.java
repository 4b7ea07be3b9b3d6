package id.juara.story.publication;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.PublicationEvents.PublicationWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Staff take an announcement back that nobody has signed yet: its hour was wrong. */
@ApplicationScoped
public class WithdrawAnnouncement {
    @Inject
    Publications publications;

    @Inject
    Ledger ledger;

    /** Refuses where nothing is announced, and once a second person has signed. */
    @Transactional
    public void at(RoundRef ref, String reason) {
        var publication = publications.lockedAt(ref);
        if (publication.approvedBy != null) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        publications.delete(publication);
        ledger.record(new PublicationWithdrawn("round/" + ref, publication.id, reason));
    }
}
