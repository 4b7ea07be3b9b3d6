package id.juara.story.publication;

import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Whether the public knows who is in a round: until then whoever is in it learns of it from nothing else. */
@ApplicationScoped
public class Finalists {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Publications publications;

    /** True once the list is public of the round from which that one is filled, and where it is filled from none. */
    @Transactional
    public boolean areKnown(RoundRef ref, Instant moment) {
        return frozen.round(ref)
                .from()
                .map(before -> rounds.at(new RoundRef(ref.edition(), before)).id)
                .map(before -> publications
                        .of(before)
                        .filter(one -> one.isPublic(moment))
                        .isPresent())
                .orElse(true);
    }
}
