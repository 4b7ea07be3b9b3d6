package id.juara.story.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file on its way: how many of its bytes have arrived. */
@Entity
@Table(name = "upload")
public class Upload {

    @Id
    public UUID id;

    public UUID owner;
    public String document;
    public String name;
    public long bytes;
    public long received;
    /** The SHA-256 that the sender told beforehand; absent where none was. */
    public byte[] sha256;

    @Column(name = "added_by")
    public UUID addedBy;

    @Column(name = "made_at")
    public Instant madeAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    public UUID attachment;

    protected Upload() {}

    Upload(UUID owner, String document, String name, long bytes, byte[] sha256, UUID addedBy, Instant moment) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.document = document;
        this.name = name;
        this.bytes = bytes;
        this.sha256 = sha256 == null ? null : sha256.clone();
        this.addedBy = addedBy;
        this.madeAt = moment;
    }
}
