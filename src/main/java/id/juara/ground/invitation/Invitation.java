package id.juara.ground.invitation;

import id.juara.ground.identity.Membership;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A role that waits for whoever brings the code, until a date. */
@Entity
@Table(name = "invitation")
public class Invitation {
    @Id
    UUID id;

    Role role;
    UUID institution;
    UUID unit;
    String edition;
    String name;
    String email;

    @Column(name = "code_sha256")
    byte[] codeSha256;

    @Column(name = "invited_by")
    UUID invitedBy;

    @Column(name = "made_at", insertable = false, updatable = false)
    Instant madeAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "used_at")
    Instant usedAt;

    @Column(name = "used_by")
    UUID usedBy;

    @Column(name = "revoked_at")
    Instant revokedAt;

    protected Invitation() {}

    /** Institution, unit and edition may be null, as the role has them. */
    Invitation(Role role, UUID institution, UUID unit, String edition, Guest guest, UUID invitedBy) {
        this.id = UUID.randomUUID();
        this.role = role;
        this.institution = institution;
        this.unit = unit;
        this.edition = edition;
        this.name = guest.name().strip();
        this.email = guest.email().map(String::strip).orElse(null);
        this.invitedBy = invitedBy;
    }

    public UUID id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** From now on that code opens it, until that moment; the code before opens nothing any more. */
    void openWith(InvitationCode code, Instant until) {
        this.codeSha256 = code.sha256();
        this.endsAt = until;
    }

    boolean isUsableAt(Instant moment) {
        return !isSettled() && moment.isBefore(endsAt);
    }

    /** Refuses one that was used or withdrawn. */
    void mustBeOpen() {
        if (isSettled()) {
            throw new Refusal(Reason.INVITATION_UNUSABLE);
        }
    }

    void revoke(Instant at) {
        this.revokedAt = at;
    }

    Membership acceptedBy(UUID person, Instant at) {
        this.usedAt = at;
        this.usedBy = person;
        return new Membership(person, role, institution, unit, edition, id, at);
    }

    private boolean isSettled() {
        return usedAt != null || revokedAt != null;
    }
}
