package id.juara.story.assignment;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a judge reads a submission in a round. Dealt in bulk by {@link Assignments#keep}, excused one by one. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    public UUID id;

    public UUID round;
    public UUID submission;
    public UUID judge;
    public int wave;
    public AssignmentState state;
    public String excuse;

    @Column(name = "excused_by")
    public UUID excusedBy;

    @Column(name = "excused_at")
    public Instant excusedAt;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    protected Assignment() {}

    /** The judge need not read it: why, who says so, and when. Refuses one that is excused already. */
    public void excuse(String why, UUID by, Instant at) {
        if (state == AssignmentState.EXCUSED) {
            throw new Refusal(Reason.ASSIGNMENT_EXCUSED);
        }
        state = AssignmentState.EXCUSED;
        excuse = why;
        excusedBy = by;
        excusedAt = at;
    }
}
