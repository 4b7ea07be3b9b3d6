package id.juara.story.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where publications are kept. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {}
