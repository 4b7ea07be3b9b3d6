package id.juara.ground.identity;

import id.juara.ground.ledger.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where memberships are kept. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    /** A person's standing now: who, and which roles where. */
    public record Held(UUID person, String name, Role role, UUID institution, UUID unit, String edition) {}

    /** What that actor holds at this moment, by the database's clock; one query. */
    public List<Held> heldBy(Actor actor) {
        return getEntityManager()
                .createQuery(
                        """
                        select new id.juara.ground.identity.Memberships$Held(
                            p.id, p.name, m.role, m.institution, m.unit, m.edition)
                        from Person p left join Membership m on m.person = p.id
                            and m.validFrom <= current_timestamp
                            and (m.validUntil is null or m.validUntil > current_timestamp)
                        where p.issuer = :issuer and p.subject = :subject
                        """,
                        Held.class)
                .setParameter("issuer", actor.issuer())
                .setParameter("subject", actor.subject())
                .getResultList();
    }
}
