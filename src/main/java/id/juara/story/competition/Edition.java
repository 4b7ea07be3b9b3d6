package id.juara.story.competition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An edition: one year's competition under one rule file, whose text is frozen when it opens. */
@Entity
@Table(name = "edition")
public class Edition {

    @Id
    public String id;

    @Column(name = "rules_text")
    public String rulesText;

    @Column(name = "rules_sha256")
    public byte[] rulesSha256;

    public String state;
    public Instant opens;
    public Instant closes;

    @Column(name = "age_counted_at")
    public Instant ageCountedAt;

    public boolean rehearsal;

    @Column(name = "opened_at")
    public Instant openedAt;

    @Column(name = "closed_at")
    public Instant closedAt;

    @Version
    public long version;
}
