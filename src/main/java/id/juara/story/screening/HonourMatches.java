package id.juara.story.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where likenesses to former winners are kept. */
@ApplicationScoped
public class HonourMatches implements PanacheRepositoryBase<HonourMatch, UUID> {}
