package id.juara.story.amendment;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where amendments are kept. */
@ApplicationScoped
class Amendments implements PanacheRepositoryBase<Amendment, UUID> {

    /** Those of an edition in their order. */
    List<Amendment> of(String edition) {
        return list("edition = ?1 order by number", edition);
    }

    /** Those that this person proposed and nobody signed yet. */
    List<Amendment> waiting(String edition, UUID proposedBy) {
        return list("edition = ?1 and proposedBy = ?2 and approvedBy is null order by number", edition, proposedBy);
    }

    /** The amendment of that number. Refuses one that is not there. */
    Amendment numbered(String edition, int number) {
        return find("edition = ?1 and number = ?2", edition, number)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The number of the edition's next one; asked by whoever has the edition alone. */
    int next(String edition) {
        return find("edition = ?1 order by number desc", edition)
                        .firstResultOptional()
                        .map(last -> last.number)
                        .orElse(0)
                + 1;
    }
}
