package id.juara.story.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where honours are kept. */
@ApplicationScoped
public class Honours implements PanacheRepositoryBase<Honour, UUID> {
    /** All, by id, after that one. */
    public List<Honour> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }
}
