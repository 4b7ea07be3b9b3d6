package id.juara.story.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where revisions are kept. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {}
