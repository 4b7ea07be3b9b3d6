package id.juara.story.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where amendments are kept. */
@ApplicationScoped
public class Amendments implements PanacheRepositoryBase<Amendment, UUID> {}
