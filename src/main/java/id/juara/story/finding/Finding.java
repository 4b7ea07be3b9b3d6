package id.juara.story.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That a submission fails a condition, or that a clerk must look. */
@Entity
@Table(name = "finding")
public class Finding {
    @Id
    public UUID id;

    public UUID submission;
    public String edition;
    public String condition;
    public FindingState state;
    /** A word of the clerks' list, or the sentence of staff who decided. */
    public String reason;

    public String note;

    /** The clerk who looks at it, until {@code heldUntil}. */
    @Column(name = "held_by")
    public UUID heldBy;

    @Column(name = "held_until")
    public Instant heldUntil;

    @Column(name = "decided_by")
    public UUID decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Version
    public long version;

    protected Finding() {}

    public void decide(FindingState state, String reason, String note, UUID person, Instant at) {
        this.state = state;
        this.reason = reason;
        this.note = note;
        this.decidedBy = person;
        this.decidedAt = at;
        this.heldBy = null;
        this.heldUntil = null;
    }
}
