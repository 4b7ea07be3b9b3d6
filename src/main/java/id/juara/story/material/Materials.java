package id.juara.story.material;

import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Where calls for material are kept, and what was brought. */
@ApplicationScoped
public class Materials {
    private static final String CALLS =
            """
            select c.round, r.edition, r.code, c.until, c.types, c.most_bytes, c.most
            from material_call c join round r on r.id = c.round
            """;
    private static final String FILES =
            """
            select e.submission, s.number, v.title, i.name as institution,
                f.id, f.name, f.media_type, f.bytes, f.sha256, f.added_at
            from entrant e join submission s on s.id = e.submission join revision v on v.id = s.revision
                join institution i on i.id = s.institution
                left join material m on m.round = e.round and m.submission = e.submission
                left join attachment f on f.owner = m.id and f.removed_at is null
            where e.round = :round
            """;

    private static final String WITHOUT =
            """
            select e.submission from entrant e
                join submission s on s.id = e.submission and s.state <> 'withdrawn'
            where e.round = :round and not exists (select 1 from material m
                join attachment f on f.owner = m.id and f.removed_at is null
                where m.round = e.round and m.submission = e.submission)
            order by e.submission
            """;

    @Inject
    Session database;

    /** A file that was brought. */
    public record File(UUID id, String name, String mediaType, long bytes, String sha256, Instant broughtAt) {}

    /** An entry of the round and what it has brought; without files where it has brought nothing. */
    public record Brought(UUID submission, String number, String title, String institution, List<File> files) {}

    /** What is called for in that round. */
    public Optional<MaterialCall> call(UUID round) {
        return calls(database.createNativeQuery(CALLS + " where c.round = :round", Tuple.class)
                        .setParameter("round", round)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** What is called for in each round in which that entry is, in their order; one query. */
    public List<MaterialCall> callsTo(UUID submission) {
        var presenting = " join entrant e on e.round = c.round where e.submission = :submission order by r.position";
        return calls(database.createNativeQuery(CALLS + presenting, Tuple.class)
                .setParameter("submission", submission)
                .getResultList());
    }

    /** Every entry of the round with its files, by number; one query. */
    public List<Brought> of(UUID round) {
        return brought(database.createNativeQuery(FILES + " order by s.number, f.name, f.id", Tuple.class)
                .setParameter("round", round)
                .getResultList());
    }

    /** What those entries have brought to the round, by entry; one query. Who has brought nothing is not in it. */
    public Map<UUID, List<File>> filesOf(UUID round, Collection<UUID> submissions) {
        if (submissions.isEmpty()) {
            return Map.of();
        }
        return brought(database.createNativeQuery(
                                FILES
                                        + " and e.submission in (:submissions) and f.id is not null order by f.name, f.id",
                                Tuple.class)
                        .setParameter("round", round)
                        .setParameterList("submissions", submissions)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(Brought::submission, Brought::files));
    }

    /** That entry of the round; absent where it is not in it. */
    public Optional<Brought> of(UUID round, UUID submission) {
        return brought(database.createNativeQuery(
                                FILES + " and e.submission = :submission order by f.name, f.id", Tuple.class)
                        .setParameter("round", round)
                        .setParameter("submission", submission)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The entries of the round that have brought nothing, by id; one query. */
    public List<UUID> without(UUID round) {
        return database.createNativeQuery(WITHOUT, UUID.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** Whose the files are that the entry brings to the round; absent where it never began to bring one. */
    Optional<UUID> owner(UUID round, UUID submission) {
        return database
                .createNativeQuery(
                        "select id from material where round = :round and submission = :submission", UUID.class)
                .setParameter("round", round)
                .setParameter("submission", submission)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The same, from now on there, and nobody else's until the transaction ends. */
    UUID heldOwner(UUID round, UUID submission) {
        database.createNativeMutationQuery(
                        """
                        insert into material (id, round, submission) values (:id, :round, :submission)
                        on conflict on constraint an_entry_brings_its_material_to_one_place do nothing
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("round", round)
                .setParameter("submission", submission)
                .executeUpdate();
        return database.createNativeQuery(
                        "select id from material where round = :round and submission = :submission for update",
                        UUID.class)
                .setParameter("round", round)
                .setParameter("submission", submission)
                .getSingleResult();
    }

    void keep(MaterialCall call, UUID by) {
        database.createNativeMutationQuery(
                        """
                        insert into material_call (round, until, types, most_bytes, most, set_by)
                        values (:round, :until, :types, :bytes, :most, :by)
                        on conflict (round) do update set until = excluded.until, types = excluded.types,
                            most_bytes = excluded.most_bytes, most = excluded.most, set_by = excluded.set_by,
                            set_at = clock_timestamp()
                        """)
                .setParameter("round", call.round())
                .setParameter("until", call.until())
                .setParameter("types", call.types().stream().sorted().toArray(String[]::new))
                .setParameter("bytes", call.mostBytes())
                .setParameter("most", call.most())
                .setParameter("by", by)
                .executeUpdate();
    }

    private static List<MaterialCall> calls(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new MaterialCall(
                        row.get("round", UUID.class),
                        new RoundRef(row.get("edition", String.class), row.get("code", String.class)),
                        row.get("until", Instant.class),
                        Set.of(row.get("types", String[].class)),
                        row.get("most_bytes", Long.class),
                        row.get("most", Integer.class)))
                .toList();
    }

    private static List<Brought> brought(List<Tuple> rows) {
        var found = new LinkedHashMap<UUID, Brought>();
        rows.forEach(row -> {
            var one = found.computeIfAbsent(
                    row.get("submission", UUID.class),
                    id -> new Brought(
                            id,
                            row.get("number", String.class),
                            row.get("title", String.class),
                            row.get("institution", String.class),
                            new ArrayList<>()));
            if (row.get("id") != null) {
                one.files.add(file(row));
            }
        });
        return List.copyOf(found.values());
    }

    private static File file(Tuple row) {
        return new File(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("media_type", String.class),
                row.get("bytes", Long.class),
                HexFormat.of().formatHex(row.get("sha256", byte[].class)),
                row.get("added_at", Instant.class));
    }
}
