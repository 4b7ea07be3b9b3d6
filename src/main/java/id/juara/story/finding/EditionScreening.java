package id.juara.story.finding;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where the screening of an edition stands: never run, run, run but overtaken by a later confirmation, or closed. */
@Entity
@Table(name = "edition_screening")
public class EditionScreening {
    @Id
    public String edition;

    @Column(name = "ran_at")
    public Instant ranAt;

    public boolean stale;

    @Column(name = "closed_at")
    public Instant closedAt;

    protected EditionScreening() {}

    /** Refuses a screening whose result is final. */
    public void mustBeOpen() {
        if (closedAt != null) {
            throw new Refusal(Reason.SCREENING_CLOSED);
        }
    }

    /** Refuses a screening that has not run, or not since a former winner was confirmed. */
    public void mustBeFresh() {
        if (ranAt == null || stale) {
            throw new Refusal(Reason.SCREENING_NOT_RUN);
        }
    }

    void ran(Instant at) {
        ranAt = at;
        stale = false;
    }
}
