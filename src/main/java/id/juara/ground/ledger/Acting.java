package id.juara.ground.ledger;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who acts in this request; long work begins by saying in whose name it runs. */
@RequestScoped
public class Acting {
    @Inject
    SecurityIdentity identity;

    private Actor named;

    /** From here to the end of this request the acts are that actor's. */
    public void as(Actor actor) {
        this.named = actor;
    }

    public Actor actor() {
        if (named != null) {
            return named;
        }
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? new Actor(token.getIssuer(), token.getSubject())
                : Actor.SYSTEM;
    }
}
