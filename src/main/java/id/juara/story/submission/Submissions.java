package id.juara.story.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where submissions are kept. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {}
