package id.juara.story.shortlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where shortlists are kept. */
@ApplicationScoped
public class Shortlists implements PanacheRepositoryBase<Shortlist, UUID> {}
