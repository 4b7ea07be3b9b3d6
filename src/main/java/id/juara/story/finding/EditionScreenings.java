package id.juara.story.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/**
 * Where it is kept how far each edition's screening has come. Its row is where those who decide (shared) meet those who
 * run the conditions or close (alone).
 */
@ApplicationScoped
public class EditionScreenings implements PanacheRepositoryBase<EditionScreening, String> {

    /** The screening, for one who runs or closes it: waits for the decisions under way, keeps later ones waiting. */
    public EditionScreening alone(String edition) {
        make(edition);
        lock("", edition);
        return fresh(edition);
    }

    /** The screening, for one who decides; many may at once. Refuses a closed one. */
    public EditionScreening shared(String edition) {
        make(edition);
        lock("_shared", edition);
        var screening = fresh(edition);
        screening.mustBeOpen();
        return screening;
    }

    /** Whether the result is final. */
    public boolean isClosed(String edition) {
        return findByIdOptional(edition)
                .filter(screening -> screening.closedAt != null)
                .isPresent();
    }

    /** The next run has something new to see. */
    void overtake(String edition) {
        getEntityManager()
                .createNativeQuery("update edition_screening set stale = true where edition = ?1 and not stale")
                .setParameter(1, edition)
                .executeUpdate();
    }

    private void make(String edition) {
        getEntityManager()
                .createNativeQuery("insert into edition_screening (edition) values (?1) on conflict do nothing")
                .setParameter(1, edition)
                .executeUpdate();
    }

    private void lock(String kind, String edition) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock%s(hashtextextended(?1, 0))) held".formatted(kind))
                .setParameter(1, "screening/" + edition)
                .getSingleResult();
    }

    /** As it stands after the lock, whatever was read before it. */
    private EditionScreening fresh(String edition) {
        var screening = findById(edition);
        getEntityManager().refresh(screening, LockModeType.NONE);
        return screening;
    }
}
