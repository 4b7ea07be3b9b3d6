package id.juara.story.anomaly;

import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.story.anomaly.AnomalyCases.Wanted;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** All cases of a round as a file, decided ones too. */
@Path("/api/v1/rounds/{edition}/{round}")
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class CaseExportResource {
    private static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), false);

    @Inject
    CompetitionRounds rounds;

    @Inject
    AnomalyCases cases;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Tongue tongue;

    @GET
    @Path("/cases.xlsx")
    @Transactional
    @Produces(Download.XLSX)
    public Response xlsx(String edition, String round) {
        return Download.xlsx(
                edition + "-" + round + "-cases", workbook(edition, round).book());
    }

    @GET
    @Path("/cases.csv")
    @Transactional
    @Produces(Download.CSV)
    public Response csv(String edition, String round) {
        return Download.csv(
                edition + "-" + round + "-cases", workbook(edition, round).list());
    }

    private CaseWorkbook workbook(String edition, String round) {
        var ref = new RoundRef(edition, round);
        var in = rounds.at(ref).id;
        var found = cases.page(in, ALL, 0, Integer.MAX_VALUE);
        var names = cases.names(in, found);
        return new CaseWorkbook(
                found.stream().map(one -> CasePages.told(one, names)).toList(),
                frozen.round(ref),
                frozen.of(edition).calendar().zone(),
                editions.announced(edition),
                tongue.language());
    }
}
