package id.juara.story.turn;

import id.juara.law.rules.Round.Kind;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.Finalists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whether those who are in a round may know of its turns: a plenary speaks of them without them. */
@ApplicationScoped
public class MayTell {
    @Inject
    FrozenRules frozen;

    @Inject
    Finalists finalists;

    /** True where entries are presented and the public knows which. */
    public boolean turnsOf(RoundRef ref, Instant moment) {
        return frozen.round(ref).kind() == Kind.PANEL && finalists.areKnown(ref, moment);
    }
}
