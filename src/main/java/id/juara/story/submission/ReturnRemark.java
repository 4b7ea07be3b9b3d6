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

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;
}
