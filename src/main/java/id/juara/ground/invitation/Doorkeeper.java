package id.juara.ground.invitation;

import id.juara.ground.identity.Membership;
import id.juara.ground.identity.Memberships;
import id.juara.ground.ledger.Actor;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Looks at the code that somebody brings, and keeps whoever guesses waiting. */
@ApplicationScoped
class Doorkeeper {
    @Inject
    Invitations invitations;

    @Inject
    Memberships memberships;

    @Inject
    WrongCodes wrongCodes;

    @Inject
    Moment moment;

    /**
     * What a code opens for the one who brought it.
     *
     * @param given what he took with this very code before and holds still
     */
    record Opened(Invitation invitation, Instant at, Optional<Membership> given) {}

    /**
     * The invitation, the caller's alone until the transaction ends. Refuses, in the same words, a code that was never
     * given, was used by somebody else, has ended or was withdrawn; and one who tried too many of those.
     */
    Opened open(Actor actor, String typed) {
        wrongCodes.mustNotWait(actor);
        return InvitationCode.read(typed)
                .flatMap(invitations::alone)
                .map(found -> new Opened(found, moment.now(), memberships.given(found.id, actor)))
                .filter(one -> one.given().isPresent() || one.invitation().isUsableAt(one.at()))
                .orElseThrow(() -> {
                    wrongCodes.count(actor);
                    return new Refusal(Reason.INVITATION_UNUSABLE);
                });
    }
}
