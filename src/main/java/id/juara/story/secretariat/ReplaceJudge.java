package id.juara.story.secretariat;

import id.juara.story.assignment.DealReadings;
import id.juara.story.assignment.Dealt;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.assignment.Wishes;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.round.ReleaseJudge;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A judge leaves a round and the others take over what he has not marked; what he submitted counts as before. */
@ApplicationScoped
public class ReplaceJudge {
    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    Wishes wishes;

    @Inject
    ReleaseJudge release;

    @Inject
    DealReadings deal;

    /**
     * Releases and deals the rest in one transaction; what nobody can take stays to be dealt. While the judges reconcile,
     * and where nobody is left to read, nothing is dealt. Refuses as {@link ReleaseJudge} and {@link DealReadings} do.
     */
    @Transactional
    public Dealt at(RoundRef ref, UUID seat, UUID by, String reason) {
        release.from(ref, seat, by, reason);
        return rest(ref, false);
    }

    /** Who would take over: tried in a transaction of its own that is taken back. */
    public Dealt preview(RoundRef ref, UUID seat, UUID by) {
        QuarkusTransaction.begin();
        try {
            release.from(ref, seat, by, "-");
            return rest(ref, true);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Dealt rest(RoundRef ref, boolean dryRun) {
        var round = rounds.at(ref);
        var someLeft = judges.of(round.id).stream().anyMatch(one -> one.leftAt == null);
        var deals = someLeft && wishes.lastWave(round.id) > 0 && round.state != RoundState.RECONCILING;
        return deals ? deal.repair(ref, dryRun) : Dealt.NOTHING;
    }
}
