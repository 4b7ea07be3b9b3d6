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
     *
     * @param job whether a job is to begin: nobody else imports then; else short tables go beside each other
     */
    void mustBeAlone(String edition, boolean job) {
        waitFor(job ? "" : "_shared", "import-table/" + edition);
        var waiting =
                count("edition = ?1 and exists (select 1 from Job j where j.id = job and j.endedAt is null)", edition);
        if (waiting > 0) {
            throw new Refusal(Reason.IMPORT_RUNNING);
        }
    }

    /** @param kind nothing, or {@code _shared} */
    void waitFor(String kind, String name) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock%s(hashtextextended(?1, 0))) held".formatted(kind))
                .setParameter(1, name)
                .getSingleResult();
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
