package id.juara.ground.identity;

import id.juara.ground.ledger.Event;
import java.util.UUID;

/** What happens to people and their roles; people are told by id. */
public final class IdentityEvents {
    private IdentityEvents() {}

    /** On the command line, by whoever holds the server's settings. */
    public record RoleGranted(UUID membership, UUID person, String role) implements Event {
        @Override
        public String about() {
            return "membership/" + membership;
        }
    }

    public record MembershipEnded(UUID membership, UUID person, String role) implements Event {
        @Override
        public String about() {
            return "membership/" + membership;
        }
    }
}
