package id.juara.story.occasion;

import id.juara.ground.jobs.Chore;
import id.juara.story.notice.WriteNotices;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the ledger on from the bookmark. The notices of a slice and the bookmark behind it are one transaction, so that
 * each event is read once, whatever dies when. A slice that fails is read event by event; one event that no notice can be
 * made of is set aside for staff to see, and holds up none of those behind it.
 */
@ApplicationScoped
public class FollowLedger implements Chore {
    private static final int SLICE = 500;

    @Inject
    @Any
    Instance<Occasion> occasions;

    @Inject
    Bookmark bookmark;

    @Inject
    WriteNotices notices;

    @Override
    public String word() {
        return "follow-ledger";
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (step()) {
            // until the ledger's end
        }
    }

    /** False at the ledger's end. */
    private boolean step() {
        try {
            return read(SLICE);
        } catch (RuntimeException accident) {
            Log.errorf(accident, "no notices could be made of a slice of the ledger; its events are read one by one");
            for (var i = 0; i < SLICE; i++) {
                if (!stepOfOne()) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean stepOfOne() {
        try {
            return read(1);
        } catch (RuntimeException accident) {
            Log.errorf(accident, "no notice could be made of an event; it is set aside");
            QuarkusTransaction.requiringNew().run(() -> bookmark.setAside(String.valueOf(accident)));
            return true;
        }
    }

    private boolean read(int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var kinds = occasions.stream().flatMap(one -> one.kinds().stream()).collect(Collectors.toSet());
            var slice = bookmark.turn(most, kinds);
            occasions.forEach(one -> tell(one, slice.events()));
            return slice.moved();
        });
    }

    private void tell(Occasion occasion, List<Happened> events) {
        Set<String> kinds = occasion.kinds();
        var own = events.stream().filter(one -> kinds.contains(one.kind())).toList();
        if (!own.isEmpty()) {
            notices.all(occasion.of(own));
        }
    }
}
