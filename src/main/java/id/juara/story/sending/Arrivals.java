package id.juara.story.sending;

import id.juara.ground.ledger.Moment;
import id.juara.story.competition.Editions;
import id.juara.story.sending.Rush.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** How many entries had arrived with so much time left, beside what the rush before deadlines lets expect. */
@ApplicationScoped
public class Arrivals {
    private static final List<Duration> LEFT = Stream.of(
                    24 * 60, 24 * 30, 24 * 14, 24 * 7, 24 * 3, 24 * 2, 24, 12, 6, 3, 1, 0)
            .map(Duration::ofHours)
            .toList();

    private static final String COME =
            """
            select m.at, count(f.at) from unnest(cast(:moments as timestamptz[])) m(at)
            left join (select min(r.sent_at) as at from submission s join revision r on r.submission = s.id
                       where s.edition = :edition and s.state <> 'withdrawn' group by s.id) f on f.at <= m.at
            group by m.at order by m.at
            """;

    @Inject
    Editions editions;

    @Inject
    Session database;

    @Inject
    Moment moment;

    /**
     * One look at the clock of the window.
     *
     * @param left until the close
     * @param come entries whose first sending lies before; absent where that moment lies ahead
     * @param expected by the rush, from what has come by now
     */
    public record Step(Duration left, Optional<Long> come, Optional<Double> expected) {}

    /** @param expected in all; empty before there is enough to go by, and after the close */
    public record Arrived(long come, Optional<Expected> expected, List<Step> steps) {}

    /** From the opening to the close; empty before the window opens. */
    @Transactional
    public Optional<Arrived> of(String id) {
        var edition = editions.announced(id);
        var now = moment.now();
        if (now.isBefore(edition.opens)
                || Duration.between(edition.opens, edition.closes).toMinutes() < 1) {
            return Optional.empty();
        }
        var window = Duration.between(edition.opens, edition.closes);
        var rush = new Rush(window);
        var until = now.isBefore(edition.closes) ? now : edition.closes;
        var left = Duration.between(until, edition.closes);
        var looks = looks(window, left);
        var counts = counts(id, edition.closes, looks);
        var come = counts.get(looks.indexOf(left));
        var expected = now.isBefore(edition.closes) ? rush.from(come, left) : Optional.<Expected>empty();
        var total = expected.map(Expected::total).orElse((double) come);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < looks.size(); i++) {
            var look = looks.get(i);
            steps.add(new Step(
                    look,
                    look.compareTo(left) >= 0 ? Optional.of(counts.get(i)) : Optional.empty(),
                    expected.isPresent() || left.isZero() ? Optional.of(total * rush.share(look)) : Optional.empty()));
        }
        return Optional.of(new Arrived(come, expected, steps));
    }

    /** The opening, the usual looks within the window, and the present one. */
    private static List<Duration> looks(Duration window, Duration left) {
        return Stream.concat(Stream.of(window, left), LEFT.stream().filter(one -> one.compareTo(window) < 0))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    private List<Long> counts(String edition, Instant closes, List<Duration> looks) {
        var moments =
                looks.stream().map(closes::minus).map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
        return database
                .createNativeQuery(COME, Tuple.class)
                .setParameter("moments", moments)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .map(one -> one.get(1, Long.class))
                .toList();
    }
}
