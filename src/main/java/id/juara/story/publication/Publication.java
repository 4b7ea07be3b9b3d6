package id.juara.story.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A sealed shortlist on its way to the public: announced, open to objections, made final by a decree. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    public UUID id;

    public UUID shortlist;
    public UUID round;

    @Column(name = "announced_at")
    public Instant announcedAt;

    @Column(name = "objections_until")
    public Instant objectionsUntil;

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at", insertable = false, updatable = false)
    public Instant proposedAt;

    @Column(name = "approved_by")
    public UUID approvedBy;

    @Column(name = "approved_at")
    public Instant approvedAt;

    @Column(name = "decree_number")
    public String decreeNumber;

    @Column(name = "decree_date")
    public LocalDate decreeDate;

    @Column(name = "decree_file")
    public UUID decreeFile;

    @Column(name = "decreed_by")
    public UUID decreedBy;

    @Column(name = "decreed_at")
    public Instant decreedAt;

    /** what the signed copy was found to say: {@code whole}, {@code unread} or {@code differs}; absent before */
    @Column(name = "decree_copy")
    public String decreeCopy;

    /** numbers of the list that are not in the signed copy */
    @Column(name = "decree_missing")
    public String[] decreeMissing = {};

    /** numbers of other entries that are in the signed copy */
    @Column(name = "decree_strange")
    public String[] decreeStrange = {};

    @Version
    public long version;

    /** Sets its hour, from which the days to object are counted. */
    void tellAt(Instant hour, int objectionDays) {
        announcedAt = hour;
        objectionsUntil = hour.plus(Duration.ofDays(objectionDays));
    }

    /** Whether two people have signed it and its hour has come. */
    public boolean isPublic(Instant moment) {
        return approvedBy != null && !moment.isBefore(announcedAt);
    }

    /** Whether it is made final by a decree. */
    public boolean isFinal() {
        return decreeNumber != null;
    }

    /** Whether it may be objected to at that moment. */
    public boolean takesObjections(Instant moment) {
        return isPublic(moment) && !isFinal() && moment.isBefore(objectionsUntil);
    }
}
