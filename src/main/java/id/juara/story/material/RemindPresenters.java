package id.juara.story.material;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The secretary reminds those who have brought nothing yet; what is told to whom is made of the event. */
@ApplicationScoped
public class RemindPresenters {
    /** Nobody is reminded by hand more often than that. */
    private static final Duration REST = Duration.ofHours(12);

    @Inject
    CompetitionRounds rounds;

    @Inject
    Materials materials;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    @Inject
    Session database;

    /**
     * Who might be reminded now.
     *
     * @param last when they were reminded; absent where never
     * @param may whether there is anybody, it is still taken, and the last reminder is long enough ago
     */
    public record Reminders(int without, Optional<Instant> last, boolean may) {}

    /** Of a round where nothing is called for, nobody. */
    @Transactional
    public Reminders of(RoundRef ref) {
        var round = rounds.at(ref);
        var call = materials.call(round.id);
        if (call.isEmpty()) {
            return new Reminders(0, Optional.empty(), false);
        }
        var now = moment.now();
        var without = materials.without(round.id).size();
        var last = last(round.id);
        var open = call.get().isOpen(now) && !round.state.isJudged();
        return new Reminders(without, last, open && without > 0 && isRested(last, now));
    }

    /**
     * Gives the entries whose sides are told: all that have brought nothing. Refuses a round where nothing is called for, a
     * deadline that has passed, and where nobody is left to be told or they were reminded within twelve hours.
     */
    @Transactional
    public List<UUID> in(RoundRef ref) {
        var round = rounds.alone(ref); // two clicks at once remind once
        round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        var call = materials.call(round.id).orElseThrow(() -> new Refusal(Reason.NO_MATERIAL_CALLED));
        var now = moment.now();
        call.mustBeOpen(now);
        var without = materials.without(round.id);
        if (without.isEmpty() || !isRested(last(round.id), now)) {
            throw new Refusal(Reason.NOBODY_TO_REMIND);
        }
        database.createNativeMutationQuery("update material_call set reminded_at = :now where round = :round")
                .setParameter("now", now)
                .setParameter("round", round.id)
                .executeUpdate();
        ledger.record(new MaterialEvents.PresentersReminded(
                ref.toString(), call.until().toString(), without));
        return without;
    }

    private Optional<Instant> last(UUID round) {
        return Optional.ofNullable(
                database.createNativeQuery("select reminded_at from material_call where round = :round", Instant.class)
                        .setParameter("round", round)
                        .getSingleResult());
    }

    private static boolean isRested(Optional<Instant> last, Instant now) {
        return last.map(at -> now.isAfter(at.plus(REST))).orElse(true);
    }
}
