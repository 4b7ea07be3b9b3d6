package id.juara.story.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where honours are kept. */
@ApplicationScoped
public class Honours implements PanacheRepositoryBase<Honour, UUID> {}
