package id.juara.story.intake;

import id.juara.ground.http.SentFile;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where tables are kept that a job imports, or that wait for their sender. */
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

    /** Keeps that sender's table from now on; the same one that came before is to be looked at anew, unless a job has it. */
    void keep(UUID person, String edition, String name, SentFile file) {
        try {
            getEntityManager()
                    .createNativeQuery(
                            """
                            insert into import_table as kept (id, person, edition, content, sha256, name)
                            values (?1, ?2, ?3, ?4, ?5, ?6)
                            on conflict (edition, person, sha256) do update
                                set job = null, found = null, looked_at = null, name = excluded.name, kept_at = clock_timestamp()
                                where not exists (select 1 from job j where j.id = kept.job and j.ended_at is null)
                            """)
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, person)
                    .setParameter(3, edition)
                    .setParameter(4, Files.readAllBytes(file.path()))
                    .setParameter(5, file.sha256())
                    .setParameter(6, name)
                    .executeUpdate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That sender's table, his alone until the transaction ends. Refuses one that does not wait (any more). */
    ImportTable waiting(UUID person, String edition, String sha256) {
        return find("edition = ?1 and person = ?2 and sha256 = ?3", edition, person, sha256)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** What is known of that sender's table, without its content. Refuses one that does not wait (any more). */
    Known known(UUID person, String edition, String sha256) {
        return find("edition = ?1 and person = ?2 and sha256 = ?3", edition, person, sha256)
                .project(Known.class)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The latest tables of that sender, the last one first. */
    List<Known> latestOf(UUID person, String edition, int most) {
        return find("edition = ?1 and person = ?2 order by keptAt desc, id", edition, person)
                .project(Known.class)
                .page(0, most)
                .list();
    }

    /** A table that waits, but for its content. */
    record Known(String sha256, String name, UUID job, Instant keptAt, Found found, Instant lookedAt) {}

    /** Forgets a sender's kept before that day, and others' kept before that week; none that a job has. Tells how many. */
    long forget(Instant day, Instant week) {
        return delete(
                """
                keptAt < ?2 and (person is not null or keptAt < ?1)
                and not exists (select 1 from Job j where j.id = job and j.endedAt is null)
                """,
                week,
                day);
    }
}
