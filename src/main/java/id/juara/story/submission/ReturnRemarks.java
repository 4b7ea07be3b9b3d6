package id.juara.story.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where remarks to units are kept. */
@ApplicationScoped
public class ReturnRemarks implements PanacheRepositoryBase<ReturnRemark, UUID> {

    /** All remarks on a submission, the latest first. */
    public List<ReturnRemark> of(UUID submission) {
        return list("submission = ?1 order by madeAt desc, id", submission);
    }
}
