package id.juara.story.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A declared relation between a judge and a submission: he does not read it, in any round. */
@Entity
@Table(name = "conflict")
public class Conflict {

    @Id
    public UUID id;

    public UUID person;
    public UUID submission;
    public String relation;
    public String note;

    @Column(name = "made_by")
    public UUID madeBy;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    protected Conflict() {}

    public Conflict(UUID person, UUID submission, String relation, String note, UUID madeBy) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.submission = submission;
        this.relation = relation;
        this.note = note;
        this.madeBy = madeBy;
    }
}
