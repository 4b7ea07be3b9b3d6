package id.juara.story.secretariat;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reminds judges of what is left to read; what is told to whom is made of the event. */
@ApplicationScoped
public class RemindReaders {
    /** Nobody is reminded by hand more often than that. */
    static final Duration REST = Duration.ofHours(12);

    private static final String REMIND =
            """
            update round_judge j set reminded_at = :now
            where j.round = :round and j.left_at is null and (:all or j.id in (:seats))
                and (j.reminded_at is null or j.reminded_at < :before)
                and exists (select 1 from assignment a where a.judge = j.id and a.state = 'open'
                    and not exists (select 1 from scoresheet s where s.assignment = a.id and s.state = 'submitted'))
            returning j.id
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    @Inject
    Session database;

    /**
     * Gives the seats of those who are told: who has nothing left, or was reminded within twelve hours, is passed over.
     * Refuses a round that is not open, and where nobody is left to be told.
     *
     * @param seats those meant; all where none is named
     */
    @Transactional
    public List<UUID> in(RoundRef ref, Collection<UUID> seats) {
        var round = rounds.at(ref);
        rounds.lockForSave(round.id);
        round.mustBeIn(Reason.ROUND_NOT_OPEN, RoundState.OPEN);
        var now = moment.now();
        var told = database
                .createNativeQuery(REMIND, UUID.class)
                .setParameter("now", now)
                .setParameter("before", now.minus(REST))
                .setParameter("round", round.id)
                .setParameter("all", seats.isEmpty())
                .setParameterList("seats", seats.isEmpty() ? List.of(round.id) : seats)
                .getResultList()
                .stream()
                .sorted()
                .toList();
        if (told.isEmpty()) {
            throw new Refusal(Reason.NOBODY_TO_REMIND);
        }
        ledger.record(new SecretariatEvents.JudgesReminded(ref.toString(), told));
        return told;
    }
}
