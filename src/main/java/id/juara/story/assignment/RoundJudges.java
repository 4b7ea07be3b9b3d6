package id.juara.story.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where the judges of rounds are kept. */
@ApplicationScoped
public class RoundJudges implements PanacheRepositoryBase<RoundJudge, UUID> {}
