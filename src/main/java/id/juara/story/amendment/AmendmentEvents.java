package id.juara.story.amendment;

import id.juara.ground.ledger.Event;
import java.time.LocalDate;

/** What happens to the calendar of a running edition. */
public final class AmendmentEvents {
    private AmendmentEvents() {}

    public record AmendmentProposed(
            String edition,
            int number,
            String letter,
            LocalDate letterDate,
            String reason,
            String oldText,
            String newText)
            implements Event {
        @Override
        public String about() {
            return "edition/" + edition;
        }
    }

    public record AmendmentApproved(String edition, int number, String oldSha256, String newSha256) implements Event {
        @Override
        public String about() {
            return "edition/" + edition;
        }
    }
}
