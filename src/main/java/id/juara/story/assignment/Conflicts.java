package id.juara.story.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where conflicts are kept. */
@ApplicationScoped
public class Conflicts implements PanacheRepositoryBase<Conflict, UUID> {}
