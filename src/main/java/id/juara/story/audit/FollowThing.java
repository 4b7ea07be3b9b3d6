package id.juara.story.audit;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.story.audit.TellDeeds.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.hibernate.Session;

/**
 * What happened to a thing, the latest first. Of a submission that is also what happened to its readings, the close of its
 * screening, and what was said of it in its rounds: a departure, an announcement, an objection, an erratum.
 */
@ApplicationScoped
public class FollowThing {
    private static final Pattern THING = Pattern.compile("[a-z-]+/\\S{1,200}");
    private static final int MOST = 50;

    private static final String EVENTS =
            """
            select id, at, kind, about, bytes from event
            where id < ? and at <= ? and (about = any (?)
                or about = any (?) and exists (select 1 from unnest(?) as word where position(convert_to(word, 'UTF8') in bytes) > 0)
                or about = ? and kind = 'ScreeningClosed')
            order by id desc limit ?
            """;

    @Inject
    TellDeeds tell;

    @Inject
    NameThings name;

    @Inject
    Session database;

    /**
     * @param named what people call it; absent where it has no other name
     * @param edition where it belongs to one
     * @param readings of a submission: where marks were given, by round
     * @param next the next part begins before that event; absent (null) at the end
     */
    public record Trail(
            String about,
            Optional<Bilingual> named,
            String edition,
            List<Reading> readings,
            List<Deed> items,
            Long next) {}

    /** A reading of a submission. */
    public record Reading(UUID assignment, String round, String judge) {}

    private record Followed(
            String edition, List<String> things, List<String> rounds, List<String> words, List<Reading> readings) {
        static Followed alone(String about) {
            return new Followed("", List.of(about), List.of(), List.of(), List.of());
        }
    }

    /**
     * Refuses what is no thing's name.
     *
     * @param about a thing as the ledger names it, or a submission's number
     * @param until nothing after that moment; everything where it is absent
     * @param before only events before that one; from the latest where it is absent
     */
    @Transactional
    public Trail of(String about, Optional<Instant> until, Optional<Long> before) {
        var thing = named(about.strip());
        var followed = thing.startsWith("submission/") ? submission(thing) : Followed.alone(thing);
        var words = followed.words();
        var found = tell.kept(EVENTS, query -> {
            query.setLong(1, before.orElse(Long.MAX_VALUE));
            query.setTimestamp(2, Timestamp.from(until.orElse(Instant.parse("9999-01-01T00:00:00Z"))));
            query.setArray(
                    3,
                    query.getConnection()
                            .createArrayOf("text", followed.things().toArray()));
            query.setArray(
                    4,
                    query.getConnection()
                            .createArrayOf("text", followed.rounds().toArray()));
            query.setArray(5, query.getConnection().createArrayOf("text", words.toArray()));
            query.setString(6, followed.edition().isEmpty() ? "" : "edition/" + followed.edition());
            query.setInt(7, MOST + 1);
        });
        var items = found.subList(0, Math.min(MOST, found.size()));
        return new Trail(
                thing,
                name.of(thing),
                followed.edition(),
                followed.readings(),
                deeds(items, thing),
                found.size() > MOST ? items.get(MOST - 1).id() : null);
    }

    /** A plenary gives each entry that it moves a reason of its own. */
    private List<Deed> deeds(List<Kept> events, String thing) {
        var told = tell.told(events);
        var deeds = new ArrayList<Deed>();
        for (var at = 0; at < told.size(); at++) {
            var deed = told.get(at);
            var reason = StreamSupport.stream(
                            events.get(at).what().path("departures").spliterator(), false)
                    .filter(one ->
                            thing.equals("submission/" + one.path("submission").asText()))
                    .map(one -> one.path("reason").asText())
                    .findFirst();
            deeds.add(reason.map(deed::because).orElse(deed));
        }
        return deeds;
    }

    /** A submission's number is as good as its name in the ledger. */
    private String named(String typed) {
        if (THING.matcher(typed).matches()) {
            return typed;
        }
        return database.createNativeQuery("select id from submission where upper(number) = upper(:typed)", UUID.class)
                .setParameter("typed", typed)
                .getResultStream()
                .findFirst()
                .map(id -> "submission/" + id)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    private Followed submission(String thing) {
        var id = id(thing);
        var row = database.createNativeQuery("select edition, number from submission where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var number = row.get("number", String.class);
        var readings = readings(id);
        var things = new ArrayList<String>();
        things.add(thing);
        readings.forEach(one -> things.add("assignment/" + one.assignment()));
        var rounds = database.createNativeQuery(
                        "select 'round/' || r.edition || '/' || r.code from entrant e join round r on r.id = e.round where e.submission = :id",
                        String.class)
                .setParameter("id", id)
                .getResultList();
        return new Followed(row.get("edition", String.class), things, rounds, words(id, number), readings);
    }

    /** What tells in a round's event that it is about that submission, as the canonical bytes have it. */
    private List<String> words(UUID id, String number) {
        var words = new ArrayList<String>();
        words.add("\"" + id + "\"");
        if (number != null) {
            words.add("\"" + number + "\"");
        }
        database.createNativeQuery(
                        """
                        select '"' || o.id || '"' from objection o where o.submission = :id
                        union all
                        select '"number":' || e.number || ',"publication":"' || e.publication || '"' from erratum e
                        where e.changes @> jsonb_build_object('struck', jsonb_build_array(cast(:number as text)))
                            or e.changes @> jsonb_build_object('added', jsonb_build_array(cast(:id as text)))
                        """,
                        String.class)
                .setParameter("id", id)
                .setParameter("number", number == null ? "" : number)
                .getResultStream()
                .forEach(words::add);
        return words;
    }

    private List<Reading> readings(UUID submission) {
        return database.createNativeQuery(
                        """
                        select a.id, r.code, p.name from assignment a join round r on r.id = a.round
                            join round_judge j on j.id = a.judge join person p on p.id = j.person
                        where a.submission = :submission order by r.position, p.name, a.id
                        """,
                        Tuple.class)
                .setParameter("submission", submission)
                .getResultStream()
                .map(row -> new Reading(
                        row.get("id", UUID.class), row.get("code", String.class), row.get("name", String.class)))
                .toList();
    }

    private static UUID id(String thing) {
        try {
            return UUID.fromString(thing.substring(thing.indexOf('/') + 1));
        } catch (IllegalArgumentException noId) {
            throw new Refusal(Reason.NOT_FOUND);
        }
    }
}
