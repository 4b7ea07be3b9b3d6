package id.juara.story.competition;

import id.juara.ground.ledger.Event;
import java.time.Instant;
import java.util.Map;

/** What happens to an edition until it is open. */
public final class CompetitionEvents {
    private CompetitionEvents() {}

    public record EditionCreated(String edition, String rulesSha256) implements Event {
        @Override
        public String about() {
            return "edition/" + edition;
        }
    }

    public record RulesReplaced(String edition, String oldSha256, String newSha256) implements Event {
        @Override
        public String about() {
            return "edition/" + edition;
        }
    }

    /** Somebody asks for just these rules to be frozen. */
    public record FreezeAsked(String edition, String rulesSha256) implements Event {
        @Override
        public String about() {
            return "edition/" + edition;
        }
    }

    /** @param seedCommitments by round: the SHA-256 of the seed that is told after the round has closed */
    public record EditionOpened(
            String edition, String rulesSha256, Instant opens, Instant closes, Map<String, String> seedCommitments)
            implements Event {
        @Override
        public String about() {
            return "edition/" + edition;
        }
    }
}
