package id.juara.story.marksheet;

import id.juara.ground.http.Download;
import id.juara.ground.http.InTurn;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.SentFile;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.upload.GiveBack;
import id.juara.ground.upload.ReadTable;
import id.juara.story.competition.RoundRef;
import id.juara.story.marksheet.Change.Kind;
import id.juara.story.marksheet.TakeMarksheet.Asked;
import id.juara.story.marksheet.TakeMarksheet.Taken;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The pile of the judge who asks as a workbook, and that workbook coming back. */
@Path("/api/v1/rounds/{edition}/{round}/assignments/mine/sheet")
@RolesAllowed(Role.Words.JUDGE)
public class MarksheetResource {
    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    @Inject
    HandOutMarksheet handOut;

    @Inject
    TakeMarksheet take;

    /** What the workbook would alter, or has altered; {@code fresh} are sheets of which nothing was kept before. */
    public record Told(
            boolean dryRun,
            String sha256,
            int rows,
            long fresh,
            long changed,
            long newer,
            int same,
            int taken,
            List<Change> changes,
            List<Fault> faults) {
        static Told of(Taken taken, String sha256) {
            return new Told(
                    taken.dryRun(),
                    sha256,
                    taken.rows(),
                    taken.count(Kind.NEW),
                    taken.count(Kind.CHANGED),
                    taken.count(Kind.NEWER),
                    taken.same(),
                    taken.taken(),
                    taken.changes(),
                    taken.faults());
        }
    }

    @GET
    @Produces(Download.XLSX)
    @Path("marks.xlsx")
    public Response workbook(String edition, String round) {
        var ref = new RoundRef(edition, round);
        var book = handOut.to(caller.person(), caller.name().orElse(""), ref, tongue.language());
        return Download.xlsx(edition + "-" + round + "-marks", book);
    }

    @GET
    @Produces("text/csv")
    @Path("marks.csv")
    public Response csv(String edition, String round) {
        var ref = new RoundRef(edition, round);
        var book = handOut.to(caller.person(), caller.name().orElse(""), ref, tongue.language());
        return Download.csv(edition + "-" + round + "-marks", book.sheets().get(0));
    }

    /**
     * Takes the sound rows, in a dry run none; 200 whether or not others are at fault, which the body names by cell.
     *
     * @param over assignments whose sheet was kept later than the workbook, and which are to be taken nevertheless
     */
    @POST
    @InTurn
    @OnceOnly
    @Consumes({Download.XLSX, "text/csv"})
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(
            String edition,
            String round,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("over") Set<UUID> over,
            SentFile file) {
        var taken = take.by(asked(edition, round, dryRun, over), file.path());
        return Response.ok(Told.of(taken, file.sha256())).build();
    }

    /** The same body, given back with its faults marked; takes nothing. */
    @POST
    @InTurn
    @Path("faults.xlsx")
    @Consumes({Download.XLSX, "text/csv"})
    @Produces({Download.XLSX, "text/csv"})
    public Response faults(String edition, String round, SentFile file) {
        var found = take.by(asked(edition, round, true, Set.of()), file.path());
        var out = new ByteArrayOutputStream();
        GiveBack.to(out, file.path(), take.table(new RoundRef(edition, round), file.path()), found.faults());
        var workbook = ReadTable.isWorkbook(file.path());
        return Response.ok(out.toByteArray())
                .type(workbook ? Download.XLSX : Download.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s-faults.%s\"".formatted(edition, round, workbook ? "xlsx" : "csv"))
                .build();
    }

    private Asked asked(String edition, String round, boolean dryRun, Set<UUID> over) {
        return new Asked(caller.person(), caller.name().orElse(""), new RoundRef(edition, round), dryRun, over);
    }
}
