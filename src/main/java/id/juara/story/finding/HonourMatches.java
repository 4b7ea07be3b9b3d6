package id.juara.story.finding;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.entry.TitleKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Where likenesses to former winners and finalists are kept. */
@ApplicationScoped
public class HonourMatches implements PanacheRepositoryBase<HonourMatch, UUID> {
    private static final String ENTRIES =
            """
            select s.id, r.title, i.name, u.name from submission s
                join revision r on r.id = s.revision
                join institution i on i.id = s.institution join unit u on u.id = s.unit
            where s.edition = ? and s.state <> 'withdrawn'
            """;
    // the index finds titles that are half alike; institution and unit then decide whether a person is asked
    private static final String PROPOSE =
            """
            insert into honour_match (id, honour, submission, likeness)
            select gen_random_uuid(), honour, submission, likeness from (
                select h.id as honour, e.submission,
                       0.6 * similarity(h.title_key, e.title_key)
                       + 0.25 * similarity(h.institution, e.institution)
                       + 0.15 * similarity(h.unit, e.unit) as likeness
                from unnest(?, ?, ?, ?) as e (submission, title_key, institution, unit)
                    join honour h on h.title_key % e.title_key
                where not h.rehearsal or exists (select 1 from edition d where d.id = ? and d.rehearsal)
            ) as alike
            where likeness >= 0.6
            on conflict (honour, submission) do nothing
            """;
    private static final String TOLD =
            """
            select m.id, m.state, m.likeness, m.submission, s.number, r.title, i.name as institution, u.name as unit,
                   h.id as honour, h.year, h.level, h.title as honour_title, h.institution as honour_institution,
                   h.unit as honour_unit, m.reason, p.name as decider, m.decided_at
            from honour_match m join honour h on h.id = m.honour join submission s on s.id = m.submission
                join revision r on r.id = s.revision
                join institution i on i.id = s.institution join unit u on u.id = s.unit
                left join person p on p.id = m.decided_by
            where s.edition = ?1
            """;
    private static final String PART =
            " and m.id > ?2 and (cast(?3 as text) = '' or m.state = ?3) order by m.id limit ?4";
    // the last one seen may have been decided meanwhile, so it is looked up among all
    private static final String WAITING =
            """
             and m.state = 'proposed' and not exists (
                select 1 from honour_match f where f.id = ?2
                    and (m.likeness > f.likeness or m.likeness = f.likeness and m.id <= f.id))
            order by m.likeness desc, m.id limit ?3
            """;
    private static final String DECIDED =
            """
             and m.state <> 'proposed' and not exists (
                select 1 from honour_match f where f.id = ?2
                    and (m.decided_at > f.decided_at or m.decided_at = f.decided_at and m.id <= f.id))
            order by m.decided_at desc, m.id limit ?3
            """;

    @Inject
    DataSource source;

    /** Proposes every former winner that a sent entry of the edition may be; those proposed before stay as they are. */
    void propose(String edition) {
        flush();
        var entries = new ArrayList<String[]>();
        var ids = new ArrayList<UUID>();
        try (var link = source.getConnection()) {
            try (var query = link.prepareStatement(ENTRIES)) {
                query.setString(1, edition);
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        ids.add(row.getObject(1, UUID.class));
                        entries.add(new String[] {TitleKey.of(row.getString(2)), row.getString(3), row.getString(4)});
                    }
                }
            }
            try (var nearness =
                            link.prepareStatement("select set_config('pg_trgm.similarity_threshold', '0.45', true)");
                    var propose = link.prepareStatement(PROPOSE)) {
                nearness.execute();
                propose.setArray(1, link.createArrayOf("uuid", ids.toArray()));
                for (var column = 0; column < 3; column++) {
                    propose.setArray(column + 2, column(link, entries, column));
                }
                propose.setString(5, edition);
                propose.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The match and its edition's screening, nobody else's until the transaction ends. Refuses one that is not there. */
    HonourMatch locked(String edition, UUID id) {
        return find("id = ?1 and exists (from Submission s where s.id = submission and s.edition = ?2)", id, edition)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    public boolean waitIn(String edition) {
        return find(
                        "state = ?1 and exists (from Submission s where s.id = submission and s.edition = ?2)",
                        HonourMatch.State.PROPOSED,
                        edition)
                .firstResultOptional()
                .isPresent();
    }

    /** One page by id, with both sides to compare; one query. {@code state} empty: all. */
    List<FindingPages.Match> page(String edition, String state, UUID after, int most) {
        return told(TOLD + PART, edition, after, state, most);
    }

    /** How many wait for a person. */
    public long waitingIn(String edition) {
        return count(
                "state = ?1 and exists (from Submission s where s.id = submission and s.edition = ?2)",
                HonourMatch.State.PROPOSED,
                edition);
    }

    /** A part of those that wait for a person, the likest first. */
    public Page<FindingPages.Match> waiting(String edition, Cursor from, int limit) {
        return Page.of(told(TOLD + WAITING, edition, from.afterId(), limit + 1), limit, FindingPages.Match::id);
    }

    /** A part of those on which somebody has decided, the latest first. */
    public Page<FindingPages.Match> decided(String edition, Cursor from, int limit) {
        return Page.of(told(TOLD + DECIDED, edition, from.afterId(), limit + 1), limit, FindingPages.Match::id);
    }

    /** One of them. Refuses what is not there. */
    public FindingPages.Match told(String edition, UUID id) {
        return told(TOLD + " and m.id = ?2", edition, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    @SuppressWarnings("unchecked") // an untyped native query gives rows of columns
    private List<FindingPages.Match> told(String query, Object... values) {
        var asked = getEntityManager().createNativeQuery(query, Object[].class);
        for (var i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return ((List<Object[]>) asked.getResultList())
                .stream().map(FindingPages.Match::of).toList();
    }

    private static java.sql.Array column(Connection link, List<String[]> entries, int column) throws SQLException {
        return link.createArrayOf(
                "text", entries.stream().map(entry -> entry[column]).toArray());
    }
}
