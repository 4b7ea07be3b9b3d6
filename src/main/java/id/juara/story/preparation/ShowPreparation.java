package id.juara.story.preparation;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a round's judges are told before they mark, for those who run the round; the marks of practice entries among it. */
@ApplicationScoped
public class ShowPreparation {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Preparations preparations;

    /**
     * @param sha256 of what is told, hexadecimal
     * @param waits whether the round is still to open, so that it may be said anew
     */
    public record Told(String sha256, Preparation preparation, boolean waits) {}

    /** Refuses a round that takes no marks. */
    @Transactional
    public Told in(RoundRef ref) {
        if (frozen.round(ref).criteria().isEmpty()) {
            throw new Refusal(Reason.ROUND_HAS_NO_MARKS);
        }
        var round = rounds.at(ref);
        var kept = preparations.of(round.id);
        return new Told(kept.fingerprint().hex(), kept.preparation(), round.state == RoundState.WAITING);
    }
}
