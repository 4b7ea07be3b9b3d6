package id.juara.ground.invitation;

import id.juara.ground.ledger.Event;
import java.time.Instant;
import java.util.UUID;

/** What happens to invitations; nobody is named. */
public final class InvitationEvents {
    private InvitationEvents() {}

    /** Institution, unit and edition are absent where the role belongs to none. */
    public record PersonInvited(
            UUID invitation, String role, UUID institution, UUID unit, String edition, Instant endsAt)
            implements Event {
        @Override
        public String about() {
            return "invitation/" + invitation;
        }
    }

    public record InvitationAccepted(UUID invitation, UUID membership, UUID person, String role) implements Event {
        @Override
        public String about() {
            return "invitation/" + invitation;
        }
    }

    public record InvitationRenewed(UUID invitation, Instant endsAt) implements Event {
        @Override
        public String about() {
            return "invitation/" + invitation;
        }
    }

    public record InvitationRevoked(UUID invitation) implements Event {
        @Override
        public String about() {
            return "invitation/" + invitation;
        }
    }

    /** The old holder's access has ended; the successor is invited. */
    public record MembershipTransferred(UUID membership, UUID invitation) implements Event {
        @Override
        public String about() {
            return "membership/" + membership;
        }
    }
}
