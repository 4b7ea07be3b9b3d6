package id.juara.story.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where findings are kept. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {}
