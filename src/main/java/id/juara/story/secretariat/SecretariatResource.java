package id.juara.story.secretariat;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Download;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.spreadsheet.Book;
import id.juara.story.assignment.Dealt;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** What a secretary does while judges read: who is behind, who takes over, and how much each has read. */
@Path("/api/v1/rounds/{edition}/{round}")
public class SecretariatResource {
    @Inject
    ShowBoard board;

    @Inject
    ShowChase chase;

    @Inject
    ShowPile pile;

    @Inject
    RemindReaders remind;

    @Inject
    ReplaceJudge replace;

    @Inject
    ReadingsDone done;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** Whom to remind, by their seats; all who have readings left where none is named. */
    public record Reminder(List<UUID> judges) {}

    /** Who is told, by their seats. */
    public record Reminded(List<UUID> judges) {}

    /** Each judge of the round. */
    public record Readings(List<ReadingsDone.OfJudge> items) {}

    @GET
    @Path("board")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public ShowBoard.Board board(String edition, String round) {
        return board.of(new RoundRef(edition, round));
    }

    @GET
    @Path("chase")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public ShowChase.Chase chase(String edition, String round) {
        return chase.in(new RoundRef(edition, round));
    }

    @GET
    @Path("judges/{judge}/pile")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response pile(
            String edition,
            String round,
            UUID judge,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked,
            @Context UriInfo here) {
        return pile.of(new RoundRef(edition, round), judge, Cursor.of(cursor), Cursor.limit(asked))
                .answer(here);
    }

    @POST
    @Path("reminders")
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response remind(String edition, String round, Reminder form) {
        var meant = form == null || form.judges == null ? List.<UUID>of() : form.judges;
        return Response.status(Response.Status.CREATED)
                .entity(new Reminded(remind.in(new RoundRef(edition, round), meant)))
                .build();
    }

    /** @param reason why the judge leaves */
    public record Leaving(@NotBlank @Size(max = 2000) String reason) {}

    /** Releases the judge and deals the rest to the others; answers with what they take over. */
    @POST
    @Path("judges/{judge}/replacement")
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Dealt replace(
            String edition,
            String round,
            UUID judge,
            @QueryParam("dryRun") boolean dryRun,
            @Valid @NotNull Leaving form) {
        var ref = new RoundRef(edition, round);
        return dryRun
                ? replace.preview(ref, judge, caller.person())
                : replace.at(ref, judge, caller.person(), form.reason().strip());
    }

    @GET
    @Path("readings.json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Readings readings(String edition, String round) {
        return new Readings(done.in(new RoundRef(edition, round)));
    }

    @GET
    @Path("readings.csv")
    @Produces(Download.CSV)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response csv(String edition, String round) {
        return Download.csv(name(edition, round), sheet(edition, round));
    }

    @GET
    @Path("readings.xlsx")
    @Produces(Download.XLSX)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response xlsx(String edition, String round) {
        return Download.xlsx(name(edition, round), new Book(List.of(sheet(edition, round))));
    }

    private Book.Sheet sheet(String edition, String round) {
        return done.sheet(new RoundRef(edition, round), tongue.language());
    }

    private static String name(String edition, String round) {
        return edition + "-" + round + "-readings";
    }
}
