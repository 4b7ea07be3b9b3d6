package id.juara.ground.identity;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That a person holds a role, in an institution or unit or edition or in none, from one moment until another. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    public UUID id;

    public UUID person;
    public Role role;
    public UUID institution;
    public UUID unit;
    public String edition;

    @Column(name = "valid_from")
    public Instant validFrom;

    @Column(name = "valid_until")
    public Instant validUntil;

    public UUID invitation;

    @Column(name = "ended_by")
    public UUID endedBy;

    @Version
    public long version;

    protected Membership() {}

    /** Holds from that moment on, without an end; institution, unit, edition and invitation may be null. */
    public Membership(
            UUID person, Role role, UUID institution, UUID unit, String edition, UUID invitation, Instant from) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.role = role;
        this.institution = institution;
        this.unit = unit;
        this.edition = edition;
        this.invitation = invitation;
        this.validFrom = from;
    }

    /** Ends it at that moment. Refuses one that has ended. */
    public void end(UUID by, Instant at) {
        if (validUntil != null) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        this.validUntil = at;
        this.endedBy = by;
    }
}
