package id.juara.story.secretariat;

import id.juara.ground.ledger.Moment;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who still has readings left in a round, and how far behind an even pace each is: what is assigned, spread evenly from the
 * opening of the round to the end of the day by which its judges ought to be done.
 */
@ApplicationScoped
public class ShowChase {
    private static final String LEFT =
            """
            select j.id, p.name, count(a.id) as assigned,
                count(f.id) filter (where f.state = 'submitted') as done,
                count(f.id) filter (where f.state = 'draft') as drafts,
                max(f.saved_at) as marked_at, max(a.opened_at) as opened_at, j.reminded_at
            from round_judge j join person p on p.id = j.person
                join assignment a on a.judge = j.id and a.state = 'open'
                left join scoresheet f on f.assignment = a.id and f.stage = 'first'
            where j.round = :round and j.left_at is null
            group by j.id, p.name, j.reminded_at
            having count(f.id) filter (where f.state = 'submitted') < count(a.id)
            """;
    private static final String MARKS_BY =
            """
            select cast(convert_from(content, 'UTF8') as jsonb) ->> 'marksBy' from preparation where round = :round
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Moment moment;

    @Inject
    Session database;

    /**
     * A judge with readings left.
     *
     * @param behind how many less than an even pace asks for by now, 0 or more; absent where no day is named
     * @param markedAt when a sheet was last saved; absent where none was. {@code openedAt} likewise of an entry
     * @param mayRemind whether the last reminder is long enough ago
     */
    public record Behind(
            UUID seat,
            String name,
            long assigned,
            long done,
            long drafts,
            Optional<Long> behind,
            Optional<Instant> markedAt,
            Optional<Instant> openedAt,
            Optional<Instant> remindedAt,
            boolean mayRemind) {
        public long left() {
            return assigned - done;
        }
    }

    /** @param marksBy the day by which the judges ought to be done, where one is named */
    public record Chase(String state, Optional<LocalDate> marksBy, List<Behind> judges) {}

    /** The furthest behind first, then who has most left, then by name; two queries. */
    @Transactional
    public Chase in(RoundRef ref) {
        var round = rounds.at(ref);
        var marksBy = marksBy(round);
        var zone = frozen.of(ref.edition()).calendar().zone();
        var now = moment.now();
        var judges =
                database.createNativeQuery(LEFT, Tuple.class).setParameter("round", round.id).getResultList().stream()
                        .map(row -> behind(row, share(round, marksBy, zone, now), now))
                        .sorted(Comparator.comparing((Behind one) -> one.behind.orElse(0L), Comparator.reverseOrder())
                                .thenComparing(Behind::left, Comparator.reverseOrder())
                                .thenComparing(Behind::name)
                                .thenComparing(Behind::seat))
                        .toList();
        return new Chase(round.state.word(), marksBy, judges);
    }

    private Optional<LocalDate> marksBy(CompetitionRound round) {
        return database
                .createNativeQuery(MARKS_BY, String.class)
                .setParameter("round", round.id)
                .getResultList()
                .stream()
                .flatMap(one -> Optional.ofNullable(one).stream())
                .map(LocalDate::parse)
                .findFirst();
    }

    /** How much of the time from the opening to the end of that day is over, from 0 to 1. */
    private static Optional<Double> share(
            CompetitionRound round, Optional<LocalDate> marksBy, ZoneId zone, Instant now) {
        return marksBy.flatMap(day -> Optional.ofNullable(round.openedAt).map(opened -> {
            var end = day.plusDays(1).atStartOfDay(zone).toInstant();
            var whole = Duration.between(opened, end).toMillis();
            return whole <= 0
                    ? 1.0
                    : Math.min(
                            1,
                            Math.max(0, (double) Duration.between(opened, now).toMillis() / whole));
        }));
    }

    private static Behind behind(Tuple row, Optional<Double> share, Instant now) {
        var assigned = row.get("assigned", Long.class);
        var done = row.get("done", Long.class);
        var reminded = Optional.ofNullable(row.get("reminded_at", Instant.class));
        return new Behind(
                row.get("id", UUID.class),
                row.get("name", String.class),
                assigned,
                done,
                row.get("drafts", Long.class),
                share.map(one -> Math.max(0, (long) Math.floor(assigned * one) - done)),
                Optional.ofNullable(row.get("marked_at", Instant.class)),
                Optional.ofNullable(row.get("opened_at", Instant.class)),
                reminded,
                reminded.map(at -> now.isAfter(at.plus(RemindReaders.REST))).orElse(true));
    }
}
