package id.juara.front.signing;

import id.juara.front.office.Place;
import id.juara.ground.ledger.Moment;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the list that filled a round may still be objected to: an erratum would change who is in it. */
@ApplicationScoped
class EarlierObjections {
    @Inject
    FrozenRules frozen;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Publications publications;

    @Inject
    Moment moment;

    /** Until when, in words; empty where nobody may object any more. */
    String until(Place place) {
        return frozen.round(place.ref())
                .from()
                .map(before -> rounds.at(new RoundRef(place.ref().edition(), before)).id)
                .flatMap(publications::of)
                .filter(one -> one.approvedBy != null && moment.now().isBefore(one.objectionsUntil))
                .map(one -> place.moment(one.objectionsUntil))
                .orElse("");
    }
}
