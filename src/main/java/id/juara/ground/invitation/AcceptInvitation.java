package id.juara.ground.invitation;

import id.juara.ground.identity.Membership;
import id.juara.ground.identity.Memberships;
import id.juara.ground.identity.People;
import id.juara.ground.invitation.Doorkeeper.Opened;
import id.juara.ground.invitation.InvitationEvents.InvitationAccepted;
import id.juara.ground.invitation.InvitationForms.AcceptanceForm;
import id.juara.ground.ledger.Acting;
import id.juara.ground.ledger.Actor;
import id.juara.ground.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whoever signed in and brings the code takes the role. */
@ApplicationScoped
public class AcceptInvitation {
    @Inject
    Doorkeeper doorkeeper;

    @Inject
    People people;

    @Inject
    Memberships memberships;

    @Inject
    Acting acting;

    @Inject
    Ledger ledger;

    /**
     * The membership; the same one when the same person brings the code again. Refuses a code as {@link Doorkeeper}
     * does, a name that is blank or too long, and one who holds the role already, for whom the code stays unused.
     */
    @Transactional
    public Membership by(AcceptanceForm form) {
        form.check().refuse();
        var actor = acting.actor();
        var opened = doorkeeper.open(actor, form.code());
        return opened.given().orElseGet(() -> take(opened, actor, form));
    }

    private Membership take(Opened opened, Actor actor, AcceptanceForm form) {
        var invitation = opened.invitation();
        var person = people.known(actor, form.nameOr(invitation.name), invitation.email);
        memberships.mustNotHold(
                person.id, invitation.role, invitation.institution, invitation.unit, invitation.edition);
        var membership = invitation.acceptedBy(person.id, opened.at());
        memberships.persistAndFlush(membership);
        ledger.record(new InvitationAccepted(invitation.id, membership.id, person.id, membership.role.word()));
        return membership;
    }
}
