package id.juara.story.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where uploads are kept. */
@ApplicationScoped
public class Uploads implements PanacheRepositoryBase<Upload, UUID> {}
