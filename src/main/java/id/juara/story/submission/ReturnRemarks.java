package id.juara.story.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where remarks to units are kept. */
@ApplicationScoped
public class ReturnRemarks implements PanacheRepositoryBase<ReturnRemark, UUID> {}
