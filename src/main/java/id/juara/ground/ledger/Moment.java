package id.juara.ground.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * The database's clock, the only one that decides a deadline. It tells the moment of asking, not the start of the
 * transaction: ask after the lock.
 */
@ApplicationScoped
public class Moment {
    @Inject
    EntityManager database;

    public Instant now() {
        return (Instant) database.createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }
}
