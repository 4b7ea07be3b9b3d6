package id.juara.story.occasion;

import id.juara.ground.jobs.Chore;
import id.juara.ground.ledger.Moment;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.notice.Letter;
import id.juara.story.notice.WriteNotices;
import id.juara.story.occasion.Sides.Side;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Before the window of an edition ends, reminds whoever holds an entry that would not arrive: the unit of one that is being
 * written, the local admin of one that was handed in. Run again it reminds nobody twice; where the date moves, it counts anew.
 */
@ApplicationScoped
public class RemindOfClose implements Chore {
    private static final String UNFINISHED =
            "select id, state from submission where edition = ?1 and state in ('writing', 'handed-in')";

    @Inject
    Session database;

    @Inject
    Editions editions;

    @Inject
    Countdown countdown;

    @Inject
    Sides sides;

    @Inject
    Says says;

    @Inject
    WriteNotices notices;

    @Inject
    Moment moment;

    @Override
    public String word() {
        return "remind-of-close";
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = moment.now();
            editions.list("state = ?1 and rehearsal = false", EditionState.OPEN).stream()
                    .filter(one -> now.isBefore(one.closes))
                    .forEach(one -> remind(one, now));
        });
    }

    private void remind(Edition edition, Instant now) {
        var zone = editions.rules(edition.id).calendar().zone();
        countdown.now(edition.closes, zone, now).ifPresent(days -> {
            var states = states(edition.id);
            notices.all(sides.of(states.keySet()).values().stream()
                    .map(side -> letter(edition, days, side, states.get(side.id())))
                    .toList());
        });
    }

    private Map<UUID, String> states(String edition) {
        return database.createNativeQuery(UNFINISHED, Tuple.class).setParameter(1, edition).getResultList().stream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    private Letter letter(Edition edition, int days, Side side, String state) {
        var handedIn = state.equals("handed-in");
        var kind = handedIn ? "closing-handed-in" : side.sent() ? "closing-again" : "closing";
        var arguments = List.of(
                        side.named(), says.title(edition.id), says.moment(edition.id, edition.closes), side.unit())
                .toArray();
        return new Letter(
                "close/" + edition.closes + "/" + days,
                kind,
                edition.id,
                side.address(),
                !side.sent(),
                says.subject(kind, arguments),
                says.text(kind, arguments),
                side.path(),
                Instant.EPOCH,
                handedIn ? side.admins() : side.all());
    }
}
