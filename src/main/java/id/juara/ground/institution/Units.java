package id.juara.ground.institution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where units are kept. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    /** The unit of that name in that institution, upper and lower case alike; made now where there is none. */
    public Unit named(UUID institution, String name) {
        var plain = name.strip().replaceAll("\\s+", " ");
        return find("institution = ?1 and lower(name) = lower(?2)", institution, plain)
                .firstResultOptional()
                .orElseGet(() -> {
                    var unit = new Unit(institution, plain);
                    persist(unit);
                    return unit;
                });
    }

    /** Of that institution, by name; at most so many. */
    public List<Unit> of(UUID institution, int most) {
        return find("institution = ?1 order by lower(name), id", institution)
                .page(0, most)
                .list();
    }
}
