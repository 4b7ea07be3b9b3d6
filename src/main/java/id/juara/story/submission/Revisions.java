package id.juara.story.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.story.entry.Entry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Where revisions are kept. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    @Inject
    ObjectMapper json;

    @Inject
    StatelessSession writer;

    /** What that revision says. */
    public Entry entryOf(Revision revision) {
        return entryOf(revision.content);
    }

    public Entry entryOf(byte[] content) {
        try {
            return json.readValue(content, Entry.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All revisions of a submission, the first one first. */
    public List<Revision> of(UUID submission) {
        return list("submission = ?1 order by n", submission);
    }

    public Optional<Revision> of(UUID submission, int n) {
        return find("submission = ?1 and n = ?2", submission, n).firstResultOptional();
    }

    public int nextOf(UUID submission) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(r.n), 0) + 1 from Revision r where r.submission = :submission",
                        Integer.class)
                .setParameter("submission", submission)
                .getSingleResult();
    }

    /** Keeps many at once, whose submissions may still be on their way in the same transaction. */
    public void insert(List<Revision> made) {
        writer.insertMultiple(made);
    }

    public List<Long> nextReceipts(int many) {
        return getEntityManager()
                .createNativeQuery("select nextval('receipt_number') from generate_series(1, ?1)", Long.class)
                .setParameter(1, many)
                .getResultList();
    }

    public long nextReceipt() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('receipt_number')", Long.class)
                .getSingleResult();
    }
}
