package id.juara.story.intake;

import id.juara.ground.http.SentFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** A table that a job imports, as it came. */
@Entity
@Table(name = "import_table")
public class ImportTable {

    @Id
    public UUID id;

    public UUID job;
    public String edition;
    public byte[] content;
    public String sha256;

    @Column(name = "kept_at", insertable = false, updatable = false)
    public Instant keptAt;

    protected ImportTable() {}

    ImportTable(UUID id, UUID job, String edition, SentFile file) {
        this.id = id;
        this.job = job;
        this.edition = edition;
        this.sha256 = file.sha256();
        try {
            this.content = Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with it as a file, which lies on disk for so long. */
    <T> T asFile(Function<SentFile, T> act) {
        try {
            var path = Files.createTempFile("juara-import", ".table");
            try {
                Files.write(path, content);
                return act.apply(new SentFile(path, sha256, content.length));
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
