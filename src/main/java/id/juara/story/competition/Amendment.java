package id.juara.story.competition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A numbered letter that moves the dates of a running edition; it needs two people. */
@Entity
@Table(name = "amendment")
public class Amendment {

    @Id
    public UUID id;

    public String edition;
    public int number;
    public String letter;

    @Column(name = "letter_date")
    public LocalDate letterDate;

    public String reason;

    @Column(name = "old_opens")
    public Instant oldOpens;

    @Column(name = "old_closes")
    public Instant oldCloses;

    @Column(name = "new_opens")
    public Instant newOpens;

    @Column(name = "new_closes")
    public Instant newCloses;

    @Column(name = "age_from")
    public String ageFrom;

    @Column(name = "old_sha256")
    public byte[] oldSha256;

    @Column(name = "new_sha256")
    public byte[] newSha256;

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at", insertable = false, updatable = false)
    public Instant proposedAt;

    @Column(name = "approved_by")
    public UUID approvedBy;

    @Column(name = "approved_at")
    public Instant approvedAt;
}
