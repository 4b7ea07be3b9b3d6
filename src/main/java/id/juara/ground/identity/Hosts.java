package id.juara.ground.identity;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * Who lets whom in: staff the local admins, the secretary, staff, signatories and auditors; a local admin units and
 * deputies of the own institution; the secretary judges. Who may invite may also end, as may staff.
 */
@RequestScoped
public class Hosts {
    @Inject
    Caller caller;

    /** Refuses a caller who may not invite into that role; {@code institution} may be null. */
    public void mustInvite(Role role, UUID institution) {
        if (!mayInvite(role, institution)) {
            throw refusal(role);
        }
    }

    /** Refuses a caller who may neither invite into that role nor end it in staff's name. */
    public void mustEnd(Role role, UUID institution) {
        if (!caller.is(Role.STAFF) && !mayInvite(role, institution)) {
            throw new Refusal(Reason.NOT_FOUND);
        }
    }

    /** What the caller may see and end of others: everything, or what lies in these institutions, or the judges. */
    public Reach reach() {
        return new Reach(
                caller.is(Role.STAFF) || caller.is(Role.AUDITOR),
                caller.is(Role.SECRETARY),
                caller.institutions(Role.LOCAL_ADMIN));
    }

    /**
     * How far a host sees: a judge is no business of the local admin, even one from the own institution.
     *
     * @param institutions whose units and local admins are seen
     */
    public record Reach(boolean everything, boolean judges, Set<UUID> institutions) {}

    private boolean mayInvite(Role role, UUID institution) {
        return switch (role) {
            case UNIT -> isLocalAdminOf(institution);
            case LOCAL_ADMIN -> caller.is(Role.STAFF) || isLocalAdminOf(institution);
            case JUDGE -> caller.is(Role.SECRETARY);
            case SECRETARY, STAFF, SIGNATORY, AUDITOR -> caller.is(Role.STAFF);
        };
    }

    private boolean isLocalAdminOf(UUID institution) {
        return institution != null && caller.is(Role.LOCAL_ADMIN, institution);
    }

    /** A local admin who reaches into another institution is told that it is not the own; others, that they may not. */
    private Refusal refusal(Role role) {
        return new Refusal(
                role.isOfAnInstitution() && caller.is(Role.LOCAL_ADMIN)
                        ? Reason.NOT_YOUR_INSTITUTION
                        : Reason.NOT_ALLOWED);
    }
}
