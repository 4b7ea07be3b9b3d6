package id.juara.story.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A case against a provisional list: text, owner, answer and effect. */
@Entity
@Table(name = "objection")
public class Objection {

    @Id
    public UUID id;

    public UUID publication;
    public UUID submission;

    @Column(name = "made_by")
    public UUID madeBy;

    public UUID institution;
    public String text;
    public ObjectionState state;
    public UUID owner;
    public String answer;
    public ObjectionEffect effect;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    @Column(name = "answered_at")
    public Instant answeredAt;

    @Version
    public long version;
}
