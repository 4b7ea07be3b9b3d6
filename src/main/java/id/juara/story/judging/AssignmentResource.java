package id.juara.story.judging;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Versions;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Proofs;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.story.assignment.RecuseFromAssignment;
import id.juara.story.judging.JudgingPages.AssignmentTold;
import id.juara.story.judging.JudgingPages.Items;
import id.juara.story.judging.JudgingPages.ReceiptTold;
import id.juara.story.judging.JudgingPages.SavedTold;
import id.juara.story.judging.JudgingPages.SheetTold;
import id.juara.story.judging.JudgingPages.TeamSheetTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** One assignment: read, marked, given back. Another judge's is not there. */
@Path("/api/v1/assignments/{id}")
public class AssignmentResource {
    private static final int LONGEST = 2000;
    private static final Bilingual REASON_MISSING =
            new Bilingual("Tulis alasannya, paling banyak 2.000 huruf.", "Write why, in at most 2,000 letters.");

    @Inject
    Caller caller;

    @Inject
    Versions versions;

    @Inject
    MyAssignment mine;

    @Inject
    NoteOpening opening;

    @Inject
    Proofs proofs;

    @Inject
    SaveScoresheet save;

    @Inject
    RecuseFromAssignment recuse;

    @Inject
    ExcuseAssignment excuse;

    @Inject
    FlagAssignment flagAssignment;

    /** Why a judge need not read it. */
    public record Why(String reason) {}

    /** Whether its judge wants to come back to it. */
    public record Flag(boolean revisit) {}

    @GET
    @RolesAllowed(Role.Words.JUDGE)
    public AssignmentTold look(UUID id) {
        var told = mine.page(caller.person(), id);
        opening.of(caller.person(), id);
        return told;
    }

    @GET
    @Path("scoresheet")
    @RolesAllowed(Role.Words.JUDGE)
    public Response scoresheet(UUID id) {
        var sheet = mine.sheet(caller.person(), id);
        return Versions.of(SheetTold.of(sheet), sheet.version());
    }

    /** That the sheet submitted last stands in the ledger's tree. */
    @GET
    @Path("scoresheet/receipt")
    @RolesAllowed(Role.Words.JUDGE)
    public Proofs.Proof receipt(UUID id) {
        mine.sheet(caller.person(), id);
        return proofs.latest("assignment/" + id, JudgingEvents.ScoresheetSubmitted.class.getSimpleName());
    }

    /** If-Match may be left out: a sheet has one writer. Said, it keeps two of his windows apart. */
    @PUT
    @Path("scoresheet")
    @RolesAllowed(Role.Words.JUDGE)
    public Response save(UUID id, @HeaderParam("If-Match") String ifMatch, ScoresheetForm form) {
        if (form == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/");
        }
        var seen = ifMatch == null ? OptionalLong.empty() : OptionalLong.of(versions.seen());
        var saved = save.by(caller.person(), id, form, seen);
        return Versions.of(SavedTold.of(saved), saved.version());
    }

    @PUT
    @Path("flag")
    @RolesAllowed(Role.Words.JUDGE)
    public Flag flag(UUID id, Flag flag) {
        if (flag == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/");
        }
        flagAssignment.by(caller.person(), id, flag.revisit());
        return flag;
    }

    @GET
    @Path("team")
    @RolesAllowed(Role.Words.JUDGE)
    public Items<TeamSheetTold> team(UUID id) {
        return new Items<>(
                mine.team(caller.person(), id).stream().map(TeamSheetTold::of).toList());
    }

    @POST
    @OnceOnly
    @Path("recusal")
    @RolesAllowed(Role.Words.JUDGE)
    public Response recuse(UUID id, Why why) {
        return created(ReceiptTold.of(recuse.by(caller.person(), id, written(why))));
    }

    @POST
    @OnceOnly
    @Path("excuse")
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY})
    public Response excuse(UUID id, Why why) {
        return created(ReceiptTold.of(excuse.by(caller.person(), id, written(why))));
    }

    private static String written(Why why) {
        var reason = why == null || why.reason() == null ? "" : why.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refusal(Reason.FORM_FLAWED, List.of(new Fault("/reason", REASON_MISSING)));
        }
        return reason;
    }

    private static Response created(Object told) {
        return Response.status(Response.Status.CREATED).entity(told).build();
    }
}
