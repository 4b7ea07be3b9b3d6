package id.juara.story.intake;

import id.juara.ground.http.InTurn;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.SentFile;
import id.juara.ground.identity.Role;
import id.juara.ground.jobs.JobResource;
import id.juara.ground.jobs.Progress;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.WriteWorkbook;
import id.juara.ground.upload.Turnstile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The import of entries: a template, the table itself, and the table given back with its faults. */
@Path("/api/v1/editions/{edition}/imports")
public class ImportResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private static final int UNPROCESSABLE = 422;

    @PathParam("edition")
    String edition;

    @Inject
    EntryTemplate template;

    @Inject
    ImportEntries importEntries;

    @Inject
    TakeTable takeTable;

    @Inject
    RecallImport recall;

    @Inject
    Turnstile turnstile;

    @Inject
    GiveBackEntries giveBack;

    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    @RolesAllowed({Role.Words.LOCAL_ADMIN, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response template() {
        var book = new ByteArrayOutputStream();
        WriteWorkbook.to(book, template.of(edition));
        return workbook(book, edition + "-template.xlsx");
    }

    /**
     * 200 with the counts; 422 with the faults, and nothing stored, where there are any. A long table, and any with
     * {@code Prefer: respond-async} (RFC 7240), is a job: 202, and the same body as its result.
     */
    @POST
    @Consumes({XLSX, CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Words.LOCAL_ADMIN, Role.Words.STAFF})
    @OnceOnly
    @InTurn
    public Response take(
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("sent") boolean sent,
            @QueryParam("provenance") String provenance,
            @HeaderParam("Prefer") String prefer,
            SentFile file) {
        var asked = new ImportEntries.Asked(
                dryRun, sent, Optional.ofNullable(provenance).map(String::strip).filter(text -> !text.isEmpty()));
        var taken = takeTable.into(edition, file, asked, prefer != null && prefer.contains("respond-async"));
        return taken.imported()
                .map(ImportResource::answer)
                .orElseGet(() -> JobResource.begun(taken.job().orElseThrow()));
    }

    /** The same body, given back with a column that says what is wrong; stores nothing. */
    @POST
    @Path("faults.xlsx")
    @Consumes({XLSX, CSV})
    @Produces(XLSX)
    @RolesAllowed({Role.Words.LOCAL_ADMIN, Role.Words.STAFF})
    @InTurn
    public Response faults(SentFile file) {
        var asked = new ImportEntries.Asked(true, false, Optional.empty());
        var found = importEntries.by(edition, file, asked, Progress.UNCOUNTED);
        return givenBack(file, found.faults());
    }

    /** The table of one's own job, given back with what the job found wrong; as long as it is kept. */
    @GET
    @Path("{job}/faults.xlsx")
    @Produces(XLSX)
    @RolesAllowed({Role.Words.LOCAL_ADMIN, Role.Words.STAFF})
    public Response faultsOf(UUID job) {
        var recalled = recall.of(edition, job);
        return recalled.table().asFile(file -> {
            try (var turn = turnstile.await(file.path(), Turnstile.USUAL)) {
                return givenBack(file, recalled.imported().faults());
            }
        });
    }

    private Response givenBack(SentFile file, List<Fault> faults) {
        var book = new ByteArrayOutputStream();
        giveBack.to(book, edition, file, faults);
        return workbook(book, edition + "-faults.xlsx");
    }

    private static Response answer(Imported imported) {
        return Response.status(imported.sound() ? 200 : UNPROCESSABLE)
                .entity(imported)
                .build();
    }

    private static Response workbook(ByteArrayOutputStream book, String name) {
        return Response.ok(book.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
