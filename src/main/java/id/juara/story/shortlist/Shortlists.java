package id.juara.story.shortlist;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.ranking.Departure;
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

    /** What the plenary changed in it. */
    public List<Departure> departuresOf(UUID shortlist) {
        return getEntityManager()
                .createQuery(
                        "from ShortlistEntry e where e.shortlist = :shortlist and e.departure is not null order by e.position",
                        ShortlistEntry.class)
                .setParameter("shortlist", shortlist)
                .getResultStream()
                .map(one -> new Departure(one.submission.toString(), one.chosen, one.departure))
                .toList();
    }

    /**
     * The exact points of the last to which its place in the ranking of that group gave a seat; the others' is empty.
     *
     * @param floors whether clusters have a right to seats: then it is not told of whom the plenary left out by what he had
     *     got in, and they are passed over
     */
    public Optional<String> lowestByOrder(UUID shortlist, String rankedAs, boolean floors) {
        return getEntityManager()
                .createQuery(
                        """
                        select e.total from ShortlistEntry e
                        where e.shortlist = :shortlist and e.rankedAs = :group
                            and (e.chosen and e.why in ('by-order', 'by-lot', 'tie-admitted')
                                or :floors = false and not e.chosen and e.departure is not null)
                        order by e.position desc
                        """,
                        String.class)
                .setParameter("shortlist", shortlist)
                .setParameter("group", rankedAs)
                .setParameter("floors", floors)
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
