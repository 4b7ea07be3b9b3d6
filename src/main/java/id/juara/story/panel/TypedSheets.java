package id.juara.story.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** Where sheets are kept that were typed in. */
@ApplicationScoped
public class TypedSheets {
    private static final TypeReference<TreeMap<String, BigDecimal>> MARKS = new TypeReference<>() {};
    private static final String WAITING =
            """
            select t.id, t.assignment, cast(t.marks as text) as marks, t.remark, t.fingerprint, t.typed_at, s.number, v.title
            from typed_sheet t join assignment a on a.id = t.assignment and a.state = 'open'
                join round_judge j on j.id = a.judge and j.left_at is null
                join submission s on s.id = a.submission join revision v on v.id = s.revision
            where t.state = 'waiting' and j.person = :person
            """;
    private static final String PILE =
            """
            select a.id, s.number, v.title, coalesce(f.state = 'submitted', false) as submitted,
                coalesce(t.state, '') as typed, coalesce(t.reason, '') as reason
            from assignment a join submission s on s.id = a.submission join revision v on v.id = s.revision
                left join scoresheet f on f.assignment = a.id and f.stage = 'first'
                left join lateral (select state, reason from typed_sheet t where t.assignment = a.id
                    order by t.typed_at desc, t.id limit 1) t on true
            where a.round = :round and a.judge = :judge and a.state = 'open' order by s.number
            """;
    private static final String SEATS =
            """
            select r.edition, r.code, count(t.id) as waiting
            from round_judge j join round r on r.id = j.round
                left join assignment a on a.judge = j.id and a.state = 'open'
                left join typed_sheet t on t.assignment = a.id and t.state = 'waiting'
            where j.person = :person and j.left_at is null
            group by r.edition, r.code, r.position, j.joined_at order by j.joined_at desc, r.position
            """;
    private static final String PLACE =
            """
            select a.id, r.edition, r.code, a.judge, p.name, s.number, v.title, a.state = 'open' as stands,
                exists (select 1 from scoresheet f where f.assignment = a.id and f.state = 'submitted') as submitted
            from assignment a join round r on r.id = a.round join round_judge j on j.id = a.judge and j.left_at is null
                join person p on p.id = j.person
                join submission s on s.id = a.submission join revision v on v.id = s.revision
            where a.id = :assignment and a.round = :round
            """;

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    /** A sheet that its panelist has still to confirm. */
    public record Waiting(
            UUID id,
            UUID assignment,
            String number,
            String title,
            SortedMap<String, BigDecimal> marks,
            String remark,
            String fingerprint,
            Instant typedAt) {}

    /**
     * What a panelist has to mark, as whoever types it in sees it: without any mark.
     *
     * @param typed how the sheet stands that was typed last: waiting, confirmed, rejected; empty where none was
     * @param reason why it was rejected; else empty
     */
    public record Item(UUID assignment, String number, String title, boolean submitted, String typed, String reason) {}

    /** An assignment as whoever types it in sees it. */
    public record Place(
            UUID assignment, UUID judge, String name, String number, String title, boolean stands, boolean submitted) {}

    /** A round in which somebody sits, and how many sheets wait for him there. */
    public record Seat(RoundRef round, long waiting) {}

    /** The rounds in which that person sits, the newest first; one query. */
    public List<Seat> seats(UUID person) {
        return database.createNativeQuery(SEATS, Tuple.class).setParameter("person", person).getResultList().stream()
                .map(row -> new Seat(
                        new RoundRef(row.get("edition", String.class), row.get("code", String.class)),
                        row.get("waiting", Long.class)))
                .toList();
    }

    /** The pile of that seat; one query. */
    public List<Item> pile(UUID round, UUID judge) {
        return database
                .createNativeQuery(PILE, Tuple.class)
                .setParameter("round", round)
                .setParameter("judge", judge)
                .getResultList()
                .stream()
                .map(row -> new Item(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("submitted", Boolean.class),
                        row.get("typed", String.class),
                        row.get("reason", String.class)))
                .toList();
    }

    /** That assignment of that round. Refuses one that is not there. */
    public Place place(UUID round, UUID assignment) {
        return database
                .createNativeQuery(PLACE, Tuple.class)
                .setParameter("round", round)
                .setParameter("assignment", assignment)
                .getResultList()
                .stream()
                .map(row -> new Place(
                        assignment,
                        row.get("judge", UUID.class),
                        row.get("name", String.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("stands", Boolean.class),
                        row.get("submitted", Boolean.class)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** Those that wait for that person in that round, by the entries' numbers; one query. */
    public List<Waiting> waitingFor(UUID person, UUID round) {
        return waiting(database.createNativeQuery(WAITING + " and a.round = :round order by s.number", Tuple.class)
                .setParameter("person", person)
                .setParameter("round", round)
                .getResultList());
    }

    /** That person's sheet, nobody else's until the transaction ends. Refuses one that does not wait for him. */
    Waiting mine(UUID person, UUID id) {
        return waiting(database.createNativeQuery(WAITING + " and t.id = :id for update of t", Tuple.class)
                        .setParameter("person", person)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** Keeps a sheet in the place of one that waited. */
    void write(UUID id, UUID assignment, Map<String, BigDecimal> marks, String remark, byte[] fingerprint, UUID by) {
        database.createNativeMutationQuery(
                        """
                        update typed_sheet set state = 'replaced', decided_at = clock_timestamp()
                        where assignment = :assignment and state = 'waiting'
                        """)
                .setParameter("assignment", assignment)
                .executeUpdate();
        database.createNativeMutationQuery(
                        """
                        insert into typed_sheet (id, assignment, marks, remark, fingerprint, typed_by)
                        values (:id, :assignment, cast(:marks as jsonb), :remark, :fingerprint, :by)
                        """)
                .setParameter("id", id)
                .setParameter("assignment", assignment)
                .setParameter("marks", text(marks))
                .setParameter("remark", remark)
                .setParameter("fingerprint", fingerprint)
                .setParameter("by", by)
                .executeUpdate();
    }

    void confirm(UUID id) {
        database.createNativeMutationQuery(
                        "update typed_sheet set state = 'confirmed', decided_at = clock_timestamp() where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void reject(UUID id, String reason) {
        database.createNativeMutationQuery(
                        """
                        update typed_sheet set state = 'rejected', reason = :reason, decided_at = clock_timestamp()
                        where id = :id
                        """)
                .setParameter("id", id)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private List<Waiting> waiting(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Waiting(
                        row.get("id", UUID.class),
                        row.get("assignment", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        marks(row.get("marks", String.class)),
                        row.get("remark", String.class),
                        HexFormat.of().formatHex(row.get("fingerprint", byte[].class)),
                        row.get("typed_at", Instant.class)))
                .toList();
    }

    private String text(Map<String, BigDecimal> marks) {
        try {
            return json.writeValueAsString(new TreeMap<>(marks));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SortedMap<String, BigDecimal> marks(String text) {
        try {
            return json.readValue(text, MARKS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the marks of a typed sheet could not be read", damaged);
        }
    }
}
