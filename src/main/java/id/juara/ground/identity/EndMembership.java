package id.juara.ground.identity;

import id.juara.ground.identity.IdentityEvents.MembershipEnded;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A host ends somebody's access; what the person wrote stays with unit and institution. */
@ApplicationScoped
public class EndMembership {
    @Inject
    Memberships memberships;

    @Inject
    Hosts hosts;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses one that is not the caller's to end, and one that has ended. */
    @Transactional
    public Membership of(UUID id) {
        var membership = memberships.findByIdOptional(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        hosts.mustEnd(membership.role, membership.institution);
        membership.end(caller.person(), moment.now());
        ledger.record(new MembershipEnded(membership.id, membership.person, membership.role.word()));
        return membership;
    }
}
