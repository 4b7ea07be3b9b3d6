package id.juara.story.objection;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where objections are kept. */
@ApplicationScoped
public class Objections implements PanacheRepositoryBase<Objection, UUID> {

    Objection locked(UUID publication, UUID id) {
        return find("id = ?1 and publication = ?2", id, publication)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** All objections to a list, the oldest first. */
    List<Objection> to(UUID publication) {
        return list("publication = ?1 order by madeAt, id", publication);
    }

    /** Those that these institutions have made. */
    List<Objection> to(UUID publication, Set<UUID> institutions) {
        return institutions.isEmpty()
                ? List.of()
                : list("publication = ?1 and institution in ?2 order by madeAt, id", publication, institutions);
    }

    /** How many objections to a list nobody has answered yet. */
    public long unanswered(UUID publication) {
        return count("publication = ?1 and state <> ?2", publication, ObjectionState.ANSWERED);
    }

    boolean anyUnanswered(UUID publication) {
        return find("publication = ?1 and state <> ?2", publication, ObjectionState.ANSWERED)
                .firstResultOptional()
                .isPresent();
    }
}
