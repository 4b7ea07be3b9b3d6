package id.juara.ground.mail;

import id.juara.ground.ledger.Actor;
import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** At each sign-in, keeps the address that the provider says it has verified. */
@ApplicationScoped
public class KeepAddress {
    @Inject
    EntityManager database;

    @Inject
    KeepAddress self;

    void signedIn(@ObservesAsync SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGIN
                && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            verified(token).ifPresent(address -> self.keep(new Actor(token.getIssuer(), token.getSubject()), address));
        }
    }

    private static Optional<String> verified(JsonWebToken token) {
        var says = String.valueOf(token.<Object>getClaim("email_verified"));
        var address = token.<Object>getClaim("email");
        return Optional.ofNullable(address)
                .map(Object::toString)
                .filter(any -> Boolean.parseBoolean(says))
                .filter(MailWishes::isAddress);
    }

    /** Nobody who is unknown here becomes known by it. */
    @Transactional
    public void keep(Actor actor, String address) {
        database.createNativeQuery(
                        """
                        update person set email = ?1
                        where issuer = ?2 and subject = ?3 and email is distinct from ?1
                        """)
                .setParameter(1, address)
                .setParameter(2, actor.issuer())
                .setParameter(3, actor.subject())
                .executeUpdate();
    }
}
