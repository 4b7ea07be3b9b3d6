package id.juara.story.submission;

import id.juara.ground.http.Cursor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.entry.Entry;
import id.juara.story.entry.TitleKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Where submissions are kept. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    private static final int FETCHED = 200;
    private static final int ALIKE = 3;
    private static final double LIKENESS = 0.6;

    /** A submission that counts as sent, with the revision that counts and what it says. */
    public record Sent(Submission submission, Revision revision, Entry entry) {}

    /** Another entry of the edition whose title looks alike. */
    record Alike(String title, UUID institution, boolean same) {}

    /** What counts of a sent submission: which revision of which institution, and what it says. */
    public record Counting(UUID submission, UUID institution, UUID revision, Entry entry) {}

    private record Text(UUID submission, UUID institution, UUID revision, byte[] content) {}

    @Inject
    StatelessSession plain;

    @Inject
    Revisions revisions;

    /** Keeps many new ones at once, after all that was changed before; none of them is followed any further. */
    public void insert(List<Submission> made) {
        flush();
        plain.insertMultiple(made);
    }

    /** The submission as it stands after everybody before us; nobody changes it until the transaction ends. */
    public Submission locked(UUID id) {
        var submission = findByIdOptional(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        getEntityManager().refresh(submission, LockModeType.PESSIMISTIC_WRITE);
        return submission;
    }

    public Optional<Submission> ofRef(String edition, UUID institution, String ref) {
        return find("edition = ?1 and institution = ?2 and ref = ?3", edition, institution, ref)
                .firstResultOptional();
    }

    /** Those of these institutions that bear one of these refs. */
    public List<Submission> ofRefs(String edition, List<UUID> institutions, List<String> refs) {
        return list("edition = ?1 and institution in ?2 and ref in ?3", edition, institutions, refs);
    }

    public List<Submission> ofIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Holds them in memory no longer; what was changed in them must have been flushed. */
    public void forget(Collection<Submission> held) {
        held.forEach(getEntityManager()::detach);
    }

    /** All entries of an edition that count as sent, by id, in constant memory; to be closed, within a transaction. */
    @Transactional(TxType.MANDATORY)
    public Stream<Counting> sentIn(String edition) {
        flush();
        return plain.createSelectionQuery(
                        """
                        select s.id, s.institution, r.id, r.content from Submission s join Revision r on r.id = s.revision
                        where s.edition = :edition and s.state <> :withdrawn order by s.id
                        """,
                        Text.class)
                .setParameter("edition", edition)
                .setParameter("withdrawn", SubmissionState.WITHDRAWN)
                .setFetchSize(FETCHED)
                .getResultStream()
                .map(one ->
                        new Counting(one.submission, one.institution, one.revision, revisions.entryOf(one.content)));
    }

    /** The entry with that id, if it counts as sent. */
    public Optional<Sent> sent(UUID id) {
        return findByIdOptional(id).filter(Submission::counts).map(one -> {
            var revision = revisions.findById(one.revision);
            return new Sent(one, revision, revisions.entryOf(revision));
        });
    }

    /** Those that wait for the local admin at the close, each institution's in its order of choice. */
    public List<UUID> handedIn(String edition) {
        return getEntityManager()
                .createQuery(
                        """
                        select s.id from Submission s where s.edition = :edition and s.state = :state
                        order by s.institution, s.choice nulls last, s.handedInAt, s.id
                        """,
                        UUID.class)
                .setParameter("edition", edition)
                .setParameter("state", SubmissionState.HANDED_IN)
                .getResultList();
    }

    /** How many other entries of the edition, not withdrawn, bear the same title. */
    int sameTitle(Submission submission) {
        return Math.toIntExact(count(
                "edition = ?1 and titleKey = ?2 and id <> ?3 and state <> ?4",
                submission.edition,
                submission.titleKey,
                submission.id,
                SubmissionState.WITHDRAWN));
    }

    /** A few other entries whose titles are the same or nearly so, the likest first. */
    List<Alike> alike(Submission submission) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select title, institution, title_key = :key as same from submission
                        where edition = :edition and id <> :id and state <> 'withdrawn'
                          and title_key % :key and similarity(title_key, :key) >= :likeness
                        order by similarity(title_key, :key) desc, id limit :most
                        """,
                        Alike.class)
                .setParameter("key", submission.titleKey)
                .setParameter("edition", submission.edition)
                .setParameter("id", submission.id)
                .setParameter("likeness", LIKENESS)
                .setParameter("most", ALIKE)
                .getResultList();
    }

    /** The editions in which that reader sees an entry. */
    Set<String> editions(Reach.Sight sight) {
        var query = getEntityManager()
                .createQuery(
                        "select distinct s.edition from Submission s where true = true" + withinSight(sight),
                        String.class);
        bind(query, sight);
        return Set.copyOf(query.getResultList());
    }

    private static String withinSight(Reach.Sight sight) {
        return sight.all() ? "" : " and (s.institution in :institutions or s.unit in :units or s.id in :written)";
    }

    private static void bind(TypedQuery<?> query, Reach.Sight sight) {
        if (!sight.all()) {
            query.setParameter("institutions", sight.institutions())
                    .setParameter("units", sight.units())
                    .setParameter("written", sight.written());
        }
    }

    /** One page of a list, by id, as that reader may see it; one query. */
    List<SubmissionPages.Row> page(Reach.Sight sight, SubmissionForms.Sought sought, Cursor from, int limit) {
        var where = new StringBuilder("s.edition = :edition and s.id > :after").append(withinSight(sight));
        sought.institution().ifPresent(any -> where.append(" and i.code = :code"));
        sought.state().ifPresent(any -> where.append(" and s.state = :state"));
        sought.imported()
                .ifPresent(one -> where.append(one ? " and s.provenance is not null" : " and s.provenance is null"));
        sought.piece().ifPresent(any -> where.append(" and (s.titleKey like :piece or s.number like :number)")
                .append(sight.all() ? " and s.revision is not null" : ""));
        var query = getEntityManager()
                .createQuery(
                        """
                        select new id.juara.story.submission.SubmissionPages$Row(
                            s.id, s.number, i.code, i.name, s.unit, u.name, s.groupId,
                            s.title, r.title, s.state, r.id, s.choice, s.changedAt, r.sentAt, s.version)
                        from Submission s join Institution i on i.id = s.institution join Unit u on u.id = s.unit
                            left join Revision r on r.id = s.revision
                        where %s order by s.id
                        """
                                .formatted(where),
                        SubmissionPages.Row.class)
                .setParameter("edition", sought.edition())
                .setParameter("after", from.afterId())
                .setMaxResults(limit + 1);
        bind(query, sight);
        sought.institution().ifPresent(code -> query.setParameter("code", code));
        sought.state().ifPresent(state -> query.setParameter("state", state));
        sought.piece().ifPresent(piece -> query.setParameter("piece", "%" + TitleKey.of(piece) + "%")
                .setParameter(
                        "number", "%" + piece.strip().toUpperCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%"));
        return query.getResultList().stream().map(row -> row.asSeenBy(sight)).toList();
    }
}
