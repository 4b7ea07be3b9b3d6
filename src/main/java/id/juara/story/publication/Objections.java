package id.juara.story.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where objections are kept. */
@ApplicationScoped
public class Objections implements PanacheRepositoryBase<Objection, UUID> {}
