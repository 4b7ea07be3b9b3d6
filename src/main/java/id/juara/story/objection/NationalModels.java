package id.juara.story.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where national models are kept. */
@ApplicationScoped
public class NationalModels implements PanacheRepositoryBase<NationalModel, UUID> {

    /** An edition's national models by their numbers. */
    public List<NationalModel> of(String edition) {
        return list("edition = ?1 order by number", edition);
    }

    void erase(Collection<UUID> submissions) {
        if (!submissions.isEmpty()) {
            delete("submission in ?1", submissions);
        }
    }
}
