package id.juara.story.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where national models are kept. */
@ApplicationScoped
public class NationalModels implements PanacheRepositoryBase<NationalModel, UUID> {

    /** An edition's national models by their numbers. */
    public List<NationalModel> of(String edition) {
        return list("edition = ?1 order by number", edition);
    }

    /** Since when the submission of that number is a national model, if it is one. */
    public Optional<Instant> since(String edition, String number) {
        return find("edition = ?1 and number = ?2", edition, number)
                .firstResultOptional()
                .map(one -> one.since);
    }

    void erase(Collection<UUID> submissions) {
        if (!submissions.isEmpty()) {
            delete("submission in ?1", submissions);
        }
    }
}
