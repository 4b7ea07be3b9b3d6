package id.juara.story.competition;

import id.juara.story.competition.CompetitionPages.RoundPage;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A round as it stands. */
@Path("/api/v1/rounds/{edition}/{round}")
public class RoundResource {
    @Inject
    FrozenRules frozen;

    @Inject
    CompetitionRounds rounds;

    @GET
    @Authenticated
    public RoundPage round(String edition, String round) {
        var ref = new RoundRef(edition, round);
        return RoundPage.of(rounds.at(ref), frozen.round(ref));
    }
}
