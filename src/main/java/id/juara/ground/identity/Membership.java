package id.juara.ground.identity;

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
}
