package id.juara.story.wave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * A wave of readings in a round. Wave 0 is that of the rules' own readings; it is written down when it closes, and has no
 * plan. {@code hits} is how many of the best, as many as go on, are expected to be right.
 */
@Entity
@Table(name = "wave")
public class Wave {

    @Id
    public UUID id;

    public UUID round;
    public int number;

    /** How many extra readings the round may have in all its waves; absent in wave 0. */
    public Integer budget;

    /** In how many waves; absent in wave 0. */
    public Integer waves;

    /** How many readings this wave was opened with. */
    public int planned;

    /** How many it has brought; known once it has closed. */
    public Integer done;

    @Column(name = "plan_sha256")
    public byte[] planSha256;

    @Column(name = "hits_before")
    public Double hitsBefore;

    @Column(name = "hits_foretold")
    public Double hitsForetold;

    @Column(name = "hits_after")
    public Double hitsAfter;

    /** Why it was opened although the one before had gained little. */
    public String reason;

    @Column(name = "opened_by")
    public UUID openedBy;

    @Column(name = "opened_at")
    public Instant openedAt;

    @Column(name = "closed_by")
    public UUID closedBy;

    @Column(name = "closed_at")
    public Instant closedAt;

    protected Wave() {}

    Wave(UUID round, int number, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.number = number;
        this.openedAt = openedAt;
    }

    boolean runs() {
        return closedAt == null;
    }

    /** How many more right choices it has brought; absent in wave 0 and before it has closed. */
    OptionalDouble gain() {
        return hitsBefore == null || hitsAfter == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(hitsAfter - hitsBefore);
    }
}
