package id.juara.story.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a judge reads a submission in a round. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    public UUID id;

    public UUID round;
    public UUID submission;
    public UUID judge;
    public int wave;
    public String state;
    public String excuse;

    @Column(name = "excused_by")
    public UUID excusedBy;

    @Column(name = "excused_at")
    public Instant excusedAt;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;
}
