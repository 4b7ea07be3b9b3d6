package id.juara.ground.invitation;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.EndMembership;
import id.juara.ground.invitation.InvitationEvents.MembershipTransferred;
import id.juara.ground.invitation.InvitePerson.Fresh;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A host hands a role to a successor: the holder's access ends, the successor is invited, the entries stay. */
@ApplicationScoped
public class TransferMembership {
    @Inject
    EndMembership endMembership;

    @Inject
    InvitePerson invitePerson;

    @Inject
    Caller caller;

    @Inject
    Ledger ledger;

    /** Refuses a membership that is not the caller's to end, and one that has ended. */
    @Transactional
    public Fresh to(Guest successor, UUID membership) {
        successor.check(new Faults()).refuse();
        var ended = endMembership.of(membership);
        var fresh = invitePerson.open(
                new Invitation(ended.role, ended.institution, ended.unit, ended.edition, successor, caller.person()),
                successor);
        ledger.record(new MembershipTransferred(ended.id, fresh.invitation().id));
        return fresh;
    }
}
