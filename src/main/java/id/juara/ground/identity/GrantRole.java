package id.juara.ground.identity;

import id.juara.ground.identity.IdentityEvents.RoleGranted;
import id.juara.ground.ledger.Actor;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whoever holds the server's settings gives a role to a person: so the first staff member gets in. */
@ApplicationScoped
@Unremovable // asked for by the command line
public class GrantRole {
    @Inject
    People people;

    @Inject
    Memberships memberships;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses a role of an institution, which comes by invitation only, and one that is held already. */
    @Transactional
    public Membership to(Actor actor, Role role, String name) {
        if (role.isOfAnInstitution()) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        var person = people.known(actor, name, null);
        memberships.mustNotHold(person.id, role, null, null, null);
        var membership = new Membership(person.id, role, null, null, null, null, moment.now());
        memberships.persist(membership);
        ledger.record(Actor.SYSTEM, new RoleGranted(membership.id, person.id, role.word()));
        return membership;
    }
}
