package id.juara.front.desk;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.preparation.MyPreparation;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Where the judge who asks is, and how a page is answered to him. */
@RequestScoped
class Places {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    RoundJudges judges;

    @Inject
    MyPreparation preparation;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** The round at that address. Refuses one in which he does not judge. */
    @Transactional
    Place in(String edition, String round) {
        return in(new RoundRef(edition, round));
    }

    @Transactional
    Place in(RoundRef ref) {
        var round = rounds.at(ref);
        judges.ofPerson(round.id, caller.person());
        return Place.of(round, frozen.round(ref), tongue.language());
    }

    /** Every round in which he judges, the newest first. */
    @Transactional
    List<Place> all() {
        return judges.list("person = ?1 and leftAt is null order by joinedAt desc, id", caller.person()).stream()
                .map(seat -> rounds.findById(seat.round))
                .map(round -> Place.of(round, frozen.round(round.ref()), tongue.language()))
                .toList();
    }

    MyPreparation.Standing preparation(Place place) {
        return preparation.of(caller.person(), place.ref());
    }

    Figures figures() {
        return new Figures(tongue.language());
    }

    Response page(TemplateInstance page) {
        return page(Response.Status.OK.getStatusCode(), page);
    }

    Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(tongue.language().tag()))
                .build();
    }
}
