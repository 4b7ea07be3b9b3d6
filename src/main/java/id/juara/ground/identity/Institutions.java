package id.juara.ground.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where institutions are kept. */
@ApplicationScoped
public class Institutions implements PanacheRepositoryBase<Institution, UUID> {

    public Optional<Institution> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
