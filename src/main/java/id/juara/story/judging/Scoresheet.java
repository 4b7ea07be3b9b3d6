package id.juara.story.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A judge's marks for one assignment; {@code first}, or {@code revised} after a reconciliation. */
@Entity
@Table(name = "scoresheet")
public class Scoresheet {

    @Id
    public UUID id;

    public UUID assignment;
    public UUID round;
    public String stage;
    public String state;
    public String remark;
    public String note;
    public byte[] fingerprint;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    @Column(name = "typed_by")
    public UUID typedBy;

    @Column(name = "saved_at")
    public Instant savedAt;

    @Version
    public long version;
}
