package id.juara.ground.identity;

import id.juara.ground.ledger.Acting;
import id.juara.ground.ledger.Actor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whoever sent this request, with the roles held now. */
@RequestScoped
public class Caller {
    @Inject
    SecurityIdentity identity;

    @Inject
    Acting acting;

    @Inject
    Memberships memberships;

    private List<Memberships.Held> held;

    /** The person's id. Refuses one who is known to the provider but to nobody here. */
    public UUID person() {
        return held().stream()
                .findFirst()
                .map(Memberships.Held::person)
                .orElseThrow(() -> new Refusal(Reason.NO_ROLE_YET));
    }

    public Optional<String> name() {
        return held().stream().findFirst().map(Memberships.Held::name);
    }

    public Actor actor() {
        return acting.actor();
    }

    public boolean is(Role role) {
        return held().stream().anyMatch(one -> one.role() == role);
    }

    /** Whether the caller holds that role in that institution. */
    public boolean is(Role role, UUID institution) {
        return held().stream().anyMatch(one -> one.role() == role && institution.equals(one.institution()));
    }

    /** Whether the caller holds the unit role in that unit. */
    public boolean isOfUnit(UUID unit) {
        return held().stream().anyMatch(one -> one.role() == Role.UNIT && unit.equals(one.unit()));
    }

    /** The institutions in which the caller holds that role. */
    public Set<UUID> institutions(Role role) {
        return held().stream()
                .filter(one -> one.role() == role && one.institution() != null)
                .map(Memberships.Held::institution)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units in which the caller writes. */
    public Set<UUID> units() {
        return held().stream()
                .filter(one -> one.role() == Role.UNIT && one.unit() != null)
                .map(Memberships.Held::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the caller holds, row by row; a person without a role is one row without a role. */
    public List<Memberships.Held> held() {
        if (held == null) {
            held = identity.getAttribute(Entrance.HELD);
            if (held == null) {
                held = memberships.heldBy(acting.actor());
            }
        }
        return held;
    }
}
