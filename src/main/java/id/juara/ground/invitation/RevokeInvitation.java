package id.juara.ground.invitation;

import id.juara.ground.identity.Hosts;
import id.juara.ground.invitation.InvitationEvents.InvitationRevoked;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A host withdraws an invitation before anybody used it. */
@ApplicationScoped
public class RevokeInvitation {
    @Inject
    Invitations invitations;

    @Inject
    Hosts hosts;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses one that is not the caller's, and one that was used or withdrawn. */
    @Transactional
    public void of(UUID id) {
        var invitation = invitations.alone(id);
        hosts.mustEnd(invitation.role, invitation.institution);
        invitation.mustBeOpen();
        invitation.revoke(moment.now());
        ledger.record(new InvitationRevoked(invitation.id));
    }
}
