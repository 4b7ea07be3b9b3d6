package id.juara.story.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** A file that belongs to something, found by the hash of its content. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    public UUID id;

    public UUID owner;
    /** The id of the document in the rules under which it stands. */
    public String document;

    public String name;

    @Column(name = "media_type")
    public String mediaType;

    public long bytes;
    public byte[] sha256;

    @Column(name = "added_by")
    public UUID addedBy;

    @Column(name = "added_at")
    public Instant addedAt;

    @Column(name = "removed_at")
    public Instant removedAt;

    protected Attachment() {}

    Attachment(Upload upload, String mediaType, byte[] sha256, Instant moment) {
        this.id = UUID.randomUUID();
        this.owner = upload.owner;
        this.document = upload.document;
        this.name = upload.name;
        this.mediaType = mediaType;
        this.bytes = upload.bytes;
        this.sha256 = sha256.clone();
        this.addedBy = upload.addedBy;
        this.addedAt = moment;
    }

    /** The SHA-256 of its content, 64 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256);
    }
}
