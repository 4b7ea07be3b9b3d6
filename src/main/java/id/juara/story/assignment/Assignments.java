package id.juara.story.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where assignments are kept. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {}
