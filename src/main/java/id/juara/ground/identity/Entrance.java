package id.juara.ground.identity;

import id.juara.ground.ledger.Actor;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives whoever signed in the roles held in the database at this moment, and no role that a token claims. */
@ApplicationScoped
public class Entrance implements SecurityIdentityAugmentor {
    static final String HELD = "juara.held";

    @Inject
    Memberships memberships;

    @Inject
    Entrance self;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> self.withRoles(identity));
    }

    @ActivateRequestContext
    SecurityIdentity withRoles(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return identity;
        }
        var held = memberships.heldBy(new Actor(token.getIssuer(), token.getSubject()));
        var known = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(HELD, held);
        held.stream()
                .filter(one -> one.role() != null)
                .forEach(one -> known.addRole(one.role().word()));
        return known.build();
    }
}
