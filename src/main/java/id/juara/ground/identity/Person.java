package id.juara.ground.identity;

import id.juara.ground.ledger.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person: a subject of an OpenID issuer, with the name to show. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    public UUID id;

    public String issuer;
    public String subject;
    public String name;
    public String email;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    protected Person() {}

    public Person(Actor actor, String name, String email) {
        this.id = UUID.randomUUID();
        this.issuer = actor.issuer();
        this.subject = actor.subject();
        this.name = name;
        this.email = email;
    }

    public Actor actor() {
        return new Actor(issuer, subject);
    }
}
