package id.juara.ground.invitation;

import id.juara.ground.identity.Hosts;
import id.juara.ground.invitation.InvitationEvents.InvitationRenewed;
import id.juara.ground.invitation.InvitePerson.Fresh;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;

/** A host gives an invitation a new code and a new end; the old code is dead. */
@ApplicationScoped
public class RenewInvitation {
    private static final Duration FURTHER = Duration.ofDays(14);

    @Inject
    Invitations invitations;

    @Inject
    Hosts hosts;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses one that is not the caller's, and one that was used or withdrawn; one that has ended is opened again. */
    @Transactional
    public Fresh of(UUID id) {
        var invitation = invitations.alone(id);
        hosts.mustEnd(invitation.role, invitation.institution);
        invitation.mustBeOpen();
        var code = InvitationCode.random();
        invitation.openWith(code, moment.now().plus(FURTHER));
        ledger.record(new InvitationRenewed(invitation.id, invitation.endsAt));
        return new Fresh(invitation, code);
    }
}
