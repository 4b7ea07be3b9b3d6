package id.juara.story.sending;

import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What was sent in an edition, and how far its entries have come, as files. */
@Path("/api/v1/editions/{edition}/exports")
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class SubmissionExportResource {
    @PathParam("edition")
    String edition;

    @Inject
    SubmissionExport export;

    @Inject
    Funnel funnel;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Tongue tongue;

    public record AllSent(String edition, Iterable<SubmissionExport.Sent> items) {}

    public record Steps(String edition, List<Funnel.Step> items) {}

    @GET
    @Path("submissions.json")
    @Produces(MediaType.APPLICATION_JSON)
    public AllSent submissions() {
        var known = editions.announced(edition);
        return new AllSent(known.id, export.of(known.id));
    }

    @GET
    @Path("submissions.xlsx")
    @Produces(Download.XLSX)
    public Response submissionsWorkbook() {
        var workbook = workbook();
        return Download.xlsx(edition + "-submissions", workbook.book(workbook.entries(export.of(edition))));
    }

    @GET
    @Path("submissions.csv")
    @Produces(Download.CSV)
    public Response submissionsCsv() {
        return Download.csv(edition + "-submissions", workbook().entries(export.of(edition)));
    }

    @GET
    @Path("funnel.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Steps funnel() {
        return new Steps(edition, funnel.of(editions.announced(edition).id));
    }

    @GET
    @Path("funnel.xlsx")
    @Produces(Download.XLSX)
    public Response funnelWorkbook() {
        var workbook = workbook();
        return Download.xlsx(edition + "-funnel", workbook.book(workbook.funnel(funnel.of(edition))));
    }

    @GET
    @Path("funnel.csv")
    @Produces(Download.CSV)
    public Response funnelCsv() {
        return Download.csv(edition + "-funnel", workbook().funnel(funnel.of(edition)));
    }

    private SubmissionWorkbook workbook() {
        return new SubmissionWorkbook(editions.announced(edition), frozen.of(edition), tongue.language());
    }
}
