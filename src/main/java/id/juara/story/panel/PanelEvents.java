package id.juara.story.panel;

import id.juara.ground.ledger.Event;
import java.util.List;
import java.util.UUID;

/** What the ledger keeps of a panel's days and of sheets that were typed in. */
final class PanelEvents {
    private PanelEvents() {}

    /** The turns of a day, in their order, as they are from now on. */
    record PanelDayArranged(String round, UUID day, String begins, int minutes, String venue, List<UUID> submissions)
            implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** Who of the panel was there, by their seats, as it is noted from now on. */
    record AttendanceNoted(String round, UUID day, List<UUID> judges) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** A printed sheet was typed in; its marks stand in the ledger only once they are confirmed. */
    record SheetTyped(UUID assignment, UUID sheet, String fingerprint) implements Event {
        @Override
        public String about() {
            return "assignment/" + assignment;
        }
    }

    /** Its panelist confirmed it: it became his scoresheet, in the same transaction. */
    record TypedSheetConfirmed(UUID assignment, UUID sheet, String fingerprint) implements Event {
        @Override
        public String about() {
            return "assignment/" + assignment;
        }
    }

    /** Its panelist says that it is not what he wrote. */
    record TypedSheetRejected(UUID assignment, UUID sheet, String fingerprint, String reason) implements Event {
        @Override
        public String about() {
            return "assignment/" + assignment;
        }
    }
}
