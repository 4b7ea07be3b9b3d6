package id.juara.ground.invitation;

import id.juara.ground.identity.Membership;
import id.juara.ground.identity.Memberships;
import id.juara.ground.identity.People;
import id.juara.ground.invitation.InvitationEvents.InvitationAccepted;
import id.juara.ground.invitation.InvitationForms.AcceptanceForm;
import id.juara.ground.ledger.Acting;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whoever signed in and brings the code takes the role. */
@ApplicationScoped
public class AcceptInvitation {
    @Inject
    Invitations invitations;

    @Inject
    WrongCodes wrongCodes;

    @Inject
    People people;

    @Inject
    Memberships memberships;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * Refuses, in the same words, a code that was never given, was used, has ended or was withdrawn; one who tried too
     * many wrong codes; and one who holds the role already, for whom the code stays unused.
     */
    @Transactional
    public Membership by(AcceptanceForm form) {
        var actor = acting.actor();
        wrongCodes.mustNotWait(actor);
        var found = InvitationCode.read(form.code()).flatMap(invitations::alone);
        var now = moment.now();
        var invitation = found.filter(one -> one.isUsableAt(now)).orElseThrow(() -> {
            wrongCodes.count(actor);
            return new Refusal(Reason.INVITATION_UNUSABLE);
        });
        var name =
                form.name().map(String::strip).filter(said -> !said.isEmpty()).orElse(invitation.name);
        var person = people.known(actor, name, invitation.email);
        memberships.mustNotHold(
                person.id, invitation.role, invitation.institution, invitation.unit, invitation.edition);
        var membership = invitation.acceptedBy(person.id, now);
        memberships.persistAndFlush(membership);
        ledger.record(new InvitationAccepted(invitation.id, membership.id, person.id, membership.role.word()));
        return membership;
    }
}
