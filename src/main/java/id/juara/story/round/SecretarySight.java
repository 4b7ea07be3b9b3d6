package id.juara.story.round;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Tells;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** How far a secretary sees: the progress of a round always, its ranking and its scoresheets only where the rules say so. */
@ApplicationScoped
public class SecretarySight {
    @Inject
    Caller caller;

    @Inject
    FrozenRules frozen;

    /** Refuses whoever is here as a secretary alone, where the rules of that round do not show him its ranking. */
    public void mustReachRanking(RoundRef ref) {
        mustBeShown(ref, Role.STAFF, Role.SIGNATORY, Role.AUDITOR);
    }

    /** The same for the round's scoresheets: the rules open both together. */
    void mustReachScoresheets(RoundRef ref) {
        mustBeShown(ref, Role.STAFF, Role.AUDITOR);
    }

    private void mustBeShown(RoundRef ref, Role... seeAnyway) {
        if (Stream.of(seeAnyway).noneMatch(caller::is)
                && !frozen.round(ref).tells(Tells.Audience.SECRETARY).ranking()) {
            throw new Refusal(Reason.RANKING_NOT_SHOWN);
        }
    }
}
