package id.juara.story.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a submission may be a former winner or finalist; a person confirms or denies. */
@Entity
@Table(name = "honour_match")
public class HonourMatch {

    @Id
    public UUID id;

    public UUID honour;
    public UUID submission;
    public float likeness;
    public String state;

    @Column(name = "decided_by")
    public UUID decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;
}
