package id.juara.story.material;

import id.juara.ground.ledger.Event;
import java.util.List;
import java.util.UUID;

/** What the ledger keeps of a call for material; what is brought stands there as any file that is attached does. */
final class MaterialEvents {
    private MaterialEvents() {}

    /**
     * Until when material is taken from now on, and of which kinds.
     *
     * @param before until when it was taken so far; empty where nothing was said before
     */
    record MaterialCalled(String round, String until, String before, List<String> types, long mostBytes, int most)
            implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }

    /** The sides of those entries were reminded by hand that they have brought nothing; the deadline is the one of then. */
    record PresentersReminded(String round, String until, List<UUID> submissions) implements Event {
        @Override
        public String about() {
            return "round/" + round;
        }
    }
}
