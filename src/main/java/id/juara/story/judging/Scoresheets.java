package id.juara.story.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where scoresheets are kept. */
@ApplicationScoped
public class Scoresheets implements PanacheRepositoryBase<Scoresheet, UUID> {}
