package id.juara.story.anomaly;

import id.juara.ground.http.Download;
import id.juara.ground.identity.Role;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** All cases of a round as a file, decided ones too. */
@Path("/api/v1/rounds/{edition}/{round}")
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class CaseExportResource {
    @Inject
    ExportCases cases;

    @GET
    @Path("/cases.xlsx")
    @Produces(Download.XLSX)
    public Response xlsx(String edition, String round) {
        return Download.xlsx(edition + "-" + round + "-cases", cases.book(new RoundRef(edition, round)));
    }

    @GET
    @Path("/cases.csv")
    @Produces(Download.CSV)
    public Response csv(String edition, String round) {
        return Download.csv(edition + "-" + round + "-cases", cases.list(new RoundRef(edition, round)));
    }
}
