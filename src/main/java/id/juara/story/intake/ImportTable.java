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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A table as it came: one that a job imports, or one that waits for its sender to look at it and take it. */
@Entity
@Table(name = "import_table")
public class ImportTable {

    @Id
    public UUID id;

    /** The latest job that had it to look at or to import; absent where none had. */
    public UUID job;

    /** Whose it is, where it came by a page; absent where a job alone has it. */
    public UUID person;

    /** What its sender calls it, where it came by a page. */
    public String name;

    public String edition;
    public byte[] content;
    public String sha256;

    @Column(name = "kept_at", insertable = false, updatable = false)
    public Instant keptAt;

    /** What was found in it last; absent before, and while a job looks. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Found found;

    @Column(name = "looked_at")
    public Instant lookedAt;

    protected ImportTable() {}

    ImportTable(String edition, SentFile file) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.sha256 = file.sha256();
        try {
            this.content = Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tell(Found found, Instant at) {
        this.found = found;
        this.lookedAt = at;
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
