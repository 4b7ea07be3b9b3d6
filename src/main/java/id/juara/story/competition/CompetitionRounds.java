package id.juara.story.competition;

import static java.util.stream.Collectors.groupingBy;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the rounds of editions are kept, and where those who save meet the one who closes. */
@ApplicationScoped
public class CompetitionRounds implements PanacheRepositoryBase<CompetitionRound, UUID> {

    /** The round at that address. Refuses one that is not there. */
    public CompetitionRound at(RoundRef ref) {
        return find("edition = ?1 and code = ?2", ref.edition(), ref.round())
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The rounds of an edition in their order. */
    public List<CompetitionRound> of(String edition) {
        return list("edition = ?1 order by position", edition);
    }

    /**
     * The round as it stands once the savers under way are done; it is the caller's alone until the transaction ends.
     * Every act that opens or closes a round, or changes who reads what, begins here.
     */
    public CompetitionRound alone(RoundRef ref) {
        return alone(at(ref).id);
    }

    /** As {@link #alone(RoundRef)}, by its id. */
    public CompetitionRound alone(UUID round) {
        lockForClose(round);
        var found = findById(round);
        getEntityManager().refresh(found); // what was read before the lock may be past
        return found;
    }

    /** The rounds of several editions, by edition, in their order; one query. */
    public Map<String, List<CompetitionRound>> ofEach(Collection<String> editions) {
        return list("edition in ?1 order by edition, position", editions).stream()
                .collect(groupingBy(round -> round.edition));
    }

    /** Many may save into a round at once; held until the transaction ends. */
    public void lockForSave(UUID round) {
        lock("select 1 from (select pg_advisory_xact_lock_shared(hashtextextended(:round, 0))) held", round);
    }

    /** Whoever closes a round waits for the savers under way and keeps later ones waiting. */
    public void lockForClose(UUID round) {
        lock("select 1 from (select pg_advisory_xact_lock(hashtextextended(:round, 0))) held", round);
    }

    private void lock(String statement, UUID round) {
        getEntityManager()
                .createNativeQuery(statement)
                .setParameter("round", round.toString())
                .getSingleResult();
    }
}
