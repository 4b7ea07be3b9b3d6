package id.juara.story.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where attachments are kept. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    /** What an owner has now, by document and name. */
    public List<Attachment> of(UUID owner) {
        return list("owner = ?1 and removedAt is null order by document, name, id", owner);
    }

    /** An owner's attachment, removed or not: a text that was sent may still name it. */
    public Optional<Attachment> of(UUID owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** A file that stands in an owner's sent text, found by its content, document and name. */
    public Optional<Attachment> of(UUID owner, String document, String name, byte[] sha256) {
        return find(
                        "owner = ?1 and document = ?2 and name = ?3 and sha256 = ?4 order by addedAt, id",
                        owner,
                        document,
                        name,
                        sha256)
                .firstResultOptional();
    }

    /** How many files stand under an owner's document now. */
    long count(UUID owner, String document) {
        return count("owner = ?1 and document = ?2 and removedAt is null", owner, document);
    }
}
