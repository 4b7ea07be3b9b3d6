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
    public byte[] sha256;

    @Column(name = "added_by")
    public UUID addedBy;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    public UUID attachment;
}
