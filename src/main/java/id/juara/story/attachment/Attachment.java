package id.juara.story.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that belongs to something, found by the hash of its content. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    public UUID id;

    public UUID owner;
    public String document;
    public String name;

    @Column(name = "media_type")
    public String mediaType;

    public long bytes;
    public byte[] sha256;

    @Column(name = "added_by")
    public UUID addedBy;

    @Column(name = "added_at", insertable = false, updatable = false)
    public Instant addedAt;

    @Column(name = "removed_at")
    public Instant removedAt;
}
