package id.juara.ground.jobs;

import id.juara.ground.ledger.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A piece of long work, in whose name it runs, and how far it has come. */
@Entity
@Table(name = "job")
public class Job {
    @Id
    public UUID id;

    public String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> parameters;

    public String issuer;
    public String subject;
    public JobState state;
    public long done;
    public Long total;

    @JdbcTypeCode(SqlTypes.JSON)
    public String result;

    @JdbcTypeCode(SqlTypes.JSON)
    public String failure;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    @Column(name = "began_at")
    public Instant beganAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    @Column(name = "cancel_asked")
    public boolean cancelAsked;

    protected Job() {}

    Job(String kind, Map<String, String> parameters, Actor actor) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.parameters = parameters;
        this.issuer = actor.issuer();
        this.subject = actor.subject();
        this.state = JobState.WAITING;
    }

    public Actor actor() {
        return new Actor(issuer, subject);
    }
}
