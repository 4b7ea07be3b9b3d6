package id.juara.story.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where errata are kept. */
@ApplicationScoped
public class Errata implements PanacheRepositoryBase<Erratum, UUID> {

    /** The errata of a list that two people have signed, in their order. */
    public List<Erratum> approvedOf(UUID publication) {
        return list("publication = ?1 and approvedBy is not null order by number", publication);
    }

    /** All errata of a list, those that wait for their second signature among them. */
    public List<Erratum> allOf(UUID publication) {
        return list("publication = ?1 order by number", publication);
    }

    Optional<Erratum> of(UUID publication, int number) {
        return find("publication = ?1 and number = ?2", publication, number).firstResultOptional();
    }

    int next(UUID publication) {
        return find("publication = ?1 order by number desc", publication)
                        .firstResultOptional()
                        .map(last -> last.number)
                        .orElse(0)
                + 1;
    }
}
