package id.juara.ground.identity;

import id.juara.ground.ledger.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where people are kept. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    public Optional<Person> of(Actor actor) {
        return find("issuer = ?1 and subject = ?2", actor.issuer(), actor.subject())
                .firstResultOptional();
    }

    /** The person of that actor; made now where there is none yet. */
    public Person known(Actor actor, String name, String email) {
        return of(actor).orElseGet(() -> {
            var person = new Person(actor, name, email);
            persist(person);
            return person;
        });
    }
}
