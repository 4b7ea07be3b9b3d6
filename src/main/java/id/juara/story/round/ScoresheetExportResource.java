package id.juara.story.round;

import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The scoresheets of a closed round, as a file; for a secretary where the rules say so. */
@Path("/api/v1/rounds/{edition}/{round}")
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR, Role.Words.SECRETARY})
public class ScoresheetExportResource {
    @Inject
    SecretarySight sight;

    @Inject
    ScoresheetExport export;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Tongue tongue;

    @GET
    @Path("/scoresheets.json")
    @Produces(MediaType.APPLICATION_JSON)
    public ScoresheetExport.Sheets json(String edition, String round) {
        var ref = new RoundRef(edition, round);
        sight.mustReachScoresheets(ref);
        return export.of(ref);
    }

    @GET
    @Path("/scoresheets.xlsx")
    @Produces(Download.XLSX)
    public Response xlsx(String edition, String round) {
        return Download.xlsx(
                edition + "-" + round + "-scoresheets", workbook(edition, round).book());
    }

    @GET
    @Path("/scoresheets.csv")
    @Produces(Download.CSV)
    public Response csv(String edition, String round) {
        return Download.csv(
                edition + "-" + round + "-scoresheets", workbook(edition, round).list());
    }

    private JudgingWorkbook workbook(String edition, String round) {
        var ref = new RoundRef(edition, round);
        sight.mustReachScoresheets(ref);
        return new JudgingWorkbook(export.of(ref), frozen.round(ref), editions.announced(edition), tongue.language());
    }
}
