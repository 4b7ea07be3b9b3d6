package id.juara.story.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where attachments are kept. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {}
