package id.juara.story.panel;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Where the days of panels are kept, with their turns and who was there. */
@ApplicationScoped
public class PanelDays {
    private static final String DAY = "select id, begins, minutes, venue from panel_day ";
    private static final String TURNS =
            """
            select t.submission, s.number, v.title, i.name as institution, t.turn, t.began_at, t.ended_at
            from panel_slot t join submission s on s.id = t.submission join revision v on v.id = s.revision
                join institution i on i.id = s.institution
            where t.day = :day order by t.turn
            """;
    private static final String UNPLACED =
            """
            select s.id, s.number, v.title, i.name as institution
            from entrant e join submission s on s.id = e.submission join revision v on v.id = s.revision
                join institution i on i.id = s.institution
            where e.round = :round and not exists (select 1 from panel_slot t
                where t.round = e.round and t.submission = e.submission)
            order by s.number
            """;
    private static final String MEMBERS =
            """
            select j.id, p.name, exists (select 1 from panel_presence x where x.day = :day and x.judge = j.id) as present
            from round_judge j join person p on p.id = j.person
            where j.round = :round and (j.left_at is null
                or exists (select 1 from panel_presence x where x.day = :day and x.judge = j.id))
            order by p.name, j.id
            """;

    @Inject
    Session database;

    /** @param minutes how long each turn takes */
    public record Day(UUID id, Instant begins, int minutes, String venue) {
        /** When the turn of that number is due. */
        public Instant due(int turn) {
            return begins.plus(Duration.ofMinutes((long) minutes * (turn - 1)));
        }
    }

    /** An entry's turn, counted from 1. */
    public record Turn(
            UUID submission,
            String number,
            String title,
            String institution,
            int turn,
            Optional<Instant> beganAt,
            Optional<Instant> endedAt) {
        public boolean isRunning() {
            return beganAt.isPresent() && endedAt.isEmpty();
        }
    }

    /** An entry of the round that has no turn yet. */
    public record Unplaced(UUID submission, String number, String title, String institution) {}

    /** A member of the panel. */
    public record Member(UUID seat, String name, boolean present) {}

    /** The days of a round in their order. */
    public List<Day> of(UUID round) {
        return days(database.createNativeQuery(DAY + "where round = :round order by begins, id", Tuple.class)
                .setParameter("round", round)
                .getResultList());
    }

    /** That day of that round. Refuses one that is not there. */
    public Day at(UUID round, UUID day) {
        return days(database.createNativeQuery(DAY + "where round = :round and id = :day", Tuple.class)
                        .setParameter("round", round)
                        .setParameter("day", day)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The turns of a day in their order. */
    public List<Turn> turns(UUID day) {
        return database.createNativeQuery(TURNS, Tuple.class).setParameter("day", day).getResultList().stream()
                .map(row -> new Turn(
                        row.get("submission", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("institution", String.class),
                        row.get("turn", Integer.class),
                        Optional.ofNullable(row.get("began_at", Instant.class)),
                        Optional.ofNullable(row.get("ended_at", Instant.class))))
                .toList();
    }

    /** The round's entries without a turn on any day, by number. */
    public List<Unplaced> unplaced(UUID round) {
        return database.createNativeQuery(UNPLACED, Tuple.class).setParameter("round", round).getResultList().stream()
                .map(row -> new Unplaced(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("institution", String.class)))
                .toList();
    }

    /** The panel and who of it was there on that day. */
    public List<Member> members(UUID round, UUID day) {
        return database
                .createNativeQuery(MEMBERS, Tuple.class)
                .setParameter("round", round)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Member(
                        row.get("id", UUID.class), row.get("name", String.class), row.get("present", Boolean.class)))
                .toList();
    }

    private static List<Day> days(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Day(
                        row.get("id", UUID.class),
                        row.get("begins", Instant.class),
                        row.get("minutes", Integer.class),
                        row.get("venue", String.class)))
                .toList();
    }
}
