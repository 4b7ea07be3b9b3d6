package id.juara.story.shortlist;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where shortlists are kept. */
@ApplicationScoped
public class Shortlists implements PanacheRepositoryBase<Shortlist, UUID> {

    /** The shortlist that stands in that round: proposed or sealed. */
    public Optional<Shortlist> livingIn(UUID round) {
        return find("round = ?1 and state <> ?2", round, ShortlistState.WITHDRAWN)
                .firstResultOptional();
    }

    /** The proposal that waits for its second signature. Refuses where there is none. */
    Shortlist proposedIn(UUID round) {
        return livingIn(round)
                .filter(one -> one.state == ShortlistState.PROPOSED)
                .orElseThrow(() -> new Refusal(Reason.NO_SHORTLIST_PROPOSED));
    }

    /** Its entries in their order. */
    public List<ShortlistEntry> entriesOf(UUID shortlist) {
        return getEntityManager()
                .createQuery(
                        "from ShortlistEntry e where e.shortlist = :shortlist order by e.position",
                        ShortlistEntry.class)
                .setParameter("shortlist", shortlist)
                .getResultList();
    }

    /** The exact points of the last that goes on by its place in the ranking of that group; the others' is empty. */
    public Optional<String> lowestByOrder(UUID shortlist, String rankedAs) {
        return getEntityManager()
                .createQuery(
                        """
                        select e.total from ShortlistEntry e
                        where e.shortlist = :shortlist and e.rankedAs = :group and e.chosen
                            and e.why in ('by-order', 'by-lot', 'tie-admitted')
                        order by e.position desc
                        """,
                        String.class)
                .setParameter("shortlist", shortlist)
                .setParameter("group", rankedAs)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A submission's entry in a shortlist. */
    public Optional<ShortlistEntry> entryOf(UUID shortlist, UUID submission) {
        return Optional.ofNullable(
                getEntityManager().find(ShortlistEntry.class, new ShortlistEntry.Key(shortlist, submission)));
    }
}
