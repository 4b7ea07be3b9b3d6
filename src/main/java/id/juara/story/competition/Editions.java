package id.juara.story.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Where editions are kept. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, String> {}
