package id.juara.story.shortlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A round's ranking with its cut, proposed by one person and sealed by another. */
@Entity
@Table(name = "shortlist")
public class Shortlist {

    @Id
    public UUID id;

    public UUID round;
    public ShortlistState state;

    @Column(name = "rules_sha256")
    public byte[] rulesSha256;

    @Column(name = "marks_sha256")
    public byte[] marksSha256;

    @Column(name = "list_sha256")
    public byte[] listSha256;

    public Integer attendance;

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at", insertable = false, updatable = false)
    public Instant proposedAt;

    @Column(name = "sealed_by")
    public UUID sealedBy;

    @Column(name = "sealed_at")
    public Instant sealedAt;

    @Version
    public long version;
}
