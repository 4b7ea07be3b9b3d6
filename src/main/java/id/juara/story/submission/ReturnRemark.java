package id.juara.story.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a local admin says to the unit when an entry goes back to it, about one question or the whole. */
@Entity
@Table(name = "return_remark")
public class ReturnRemark {

    @Id
    public UUID id;

    public UUID submission;
    public String question;
    public String remark;

    @Column(name = "made_by")
    public UUID madeBy;

    @Column(name = "made_at")
    public Instant madeAt;

    protected ReturnRemark() {}

    /** @param question the question it is about; null for the whole */
    public ReturnRemark(UUID submission, String question, String remark, UUID madeBy, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.submission = submission;
        this.question = question;
        this.remark = remark;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }
}
