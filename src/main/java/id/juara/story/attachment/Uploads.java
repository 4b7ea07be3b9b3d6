package id.juara.story.attachment;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where uploads are kept. */
@ApplicationScoped
public class Uploads implements PanacheRepositoryBase<Upload, UUID> {

    /** The upload of that owner. Refuses one that is not there, or has ended. */
    public Upload open(UUID owner, UUID id) {
        var upload = find("owner = ?1 and id = ?2", owner, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        if (upload.endedAt != null) {
            throw new Refusal(Reason.UPLOAD_ENDED);
        }
        return upload;
    }

    /** Those that still run under an owner's document, the oldest first. */
    List<Upload> running(UUID owner, String document) {
        return list("owner = ?1 and document = ?2 and endedAt is null order by madeAt, id", owner, document);
    }

    /** The last one begun for that very file and not ended. */
    Optional<Upload> running(UUID owner, String document, String name, long bytes, byte[] sha256) {
        return find(
                        "owner = ?1 and document = ?2 and name = ?3 and bytes = ?4 and sha256 = ?5 and endedAt is null order by madeAt desc",
                        owner,
                        document,
                        name,
                        bytes,
                        sha256)
                .firstResultOptional();
    }

    List<Upload> runningSince(Instant before) {
        return list("endedAt is null and madeAt < ?1", before);
    }

    /** Whether the file reached that far before, and now reaches further. */
    boolean advance(UUID id, long from, long to) {
        return update("received = ?1 where id = ?2 and received = ?3 and endedAt is null", to, id, from) == 1;
    }
}
