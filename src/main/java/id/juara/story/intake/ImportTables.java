package id.juara.story.intake;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the tables of imports that run as jobs are kept. */
@ApplicationScoped
public class ImportTables implements PanacheRepositoryBase<ImportTable, UUID> {

    /**
     * Refuses where a job has still to import another table into that edition, and keeps others from beginning one until
     * the transaction ends.
     */
    void mustBeAlone(String edition) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) held")
                .setParameter(1, "import-table/" + edition)
                .getSingleResult();
        var waiting =
                count("edition = ?1 and exists (select 1 from Job j where j.id = job and j.endedAt is null)", edition);
        if (waiting > 0) {
            throw new Refusal(Reason.IMPORT_RUNNING);
        }
    }

    /** The table of that job, as long as it is kept. */
    Optional<ImportTable> ofJob(UUID job) {
        return find("job", job).firstResultOptional();
    }

    /** Forgets those kept before that moment whose job has ended; tells how many. */
    long forget(Instant before) {
        return delete(
                "keptAt < ?1 and exists (select 1 from Job j where j.id = job and j.endedAt is not null)", before);
    }
}
