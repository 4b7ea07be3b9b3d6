package id.juara.ground.identity;

import id.juara.ground.ledger.Event;
import java.math.BigDecimal;
import java.util.UUID;

/** What happens to people, their roles and their institutions; people are told by id. */
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

    public record ScoreRecorded(String institution, int year, BigDecimal score) implements Event {
        @Override
        public String about() {
            return "institution/" + institution;
        }
    }

    /** The program's own file of institutions brought something new or changed. */
    public record InstitutionsLoaded(int institutions, int successions) implements Event {
        @Override
        public String about() {
            return "institutions";
        }
    }
}
