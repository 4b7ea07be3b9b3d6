package id.juara.story.screening;

import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.story.competition.Editions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The entries that the screening turned down, as a file. */
@Path("/api/v1/editions/{edition}/exports")
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class ScreeningExportResource {
    @PathParam("edition")
    String edition;

    @Inject
    Editions editions;

    @Inject
    ShowScreening show;

    @Inject
    Tongue tongue;

    public record Failed(String edition, List<ScreeningPages.Row> items) {}

    @GET
    @Path("screening.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Failed json() {
        return new Failed(edition, show.failed(edition));
    }

    @GET
    @Path("screening.xlsx")
    @Produces(Download.XLSX)
    public Response xlsx() {
        return Download.xlsx(edition + "-screening", workbook().book());
    }

    @GET
    @Path("screening.csv")
    @Produces(Download.CSV)
    public Response csv() {
        return Download.csv(edition + "-screening", workbook().list());
    }

    private ScreeningWorkbook workbook() {
        var failed = show.failed(edition);
        return new ScreeningWorkbook(editions.announced(edition), failed, tongue.language());
    }
}
