package id.juara.story.marksheet;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** Where a judge's workbook waits while he looks at what it would alter: one a round. */
@ApplicationScoped
class MarksheetUploads {
    @Inject
    Session database;

    /** Keeps it in the place of the one before. */
    void keep(UUID round, UUID person, Path file, String sha256) {
        try {
            database.createNativeMutationQuery(
                            """
                            insert into marksheet_upload (round, person, content, sha256)
                            values (:round, :person, :content, :sha256)
                            on conflict (round, person) do update set content = excluded.content,
                                sha256 = excluded.sha256, kept_at = clock_timestamp()
                            """)
                    .setParameter("round", round)
                    .setParameter("person", person)
                    .setParameter("content", Files.readAllBytes(file))
                    .setParameter("sha256", sha256)
                    .executeUpdate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with it as a file, which lies on disk for so long. Refuses where none waits. */
    <T> T asFile(UUID round, UUID person, Function<Path, T> act) {
        var content = database
                .createNativeQuery(
                        "select content from marksheet_upload where round = :round and person = :person", byte[].class)
                .setParameter("round", round)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        try {
            var file = Files.createTempFile("juara-marksheet", ".table");
            try {
                Files.write(file, content);
                return act.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets those kept before that moment; tells how many. */
    int forget(Instant before) {
        return database.createNativeMutationQuery("delete from marksheet_upload where kept_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
