package id.juara.story.panel;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.JudgingPages.ReceiptTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A panel's days, and printed sheets that were typed in. */
@Path("/api/v1/rounds/{edition}/{round}")
public class PanelResource {
    @Inject
    CompetitionRounds rounds;

    @Inject
    PanelDays days;

    @Inject
    ArrangeDay arrange;

    @Inject
    NoteAttendance attendance;

    @Inject
    TypedSheets sheets;

    @Inject
    TypeSheet type;

    @Inject
    ConfirmSheet confirm;

    @Inject
    Caller caller;

    /** A day with its turns, and whether as many are there as the rules ask. */
    public record DayTold(PanelDays.Day day, List<PanelDays.Turn> turns, NoteAttendance.Attendance attendance) {}

    public record Days(List<DayTold> items) {}

    public record Kept(UUID id) {}

    /** Who was there, by their seats. */
    public record Present(List<UUID> judges) {}

    /** @param marks by criterion, as decimals with a point */
    public record SheetForm(UUID assignment, Map<String, String> marks, String remark) {}

    public record TypedTold(UUID sheet, ReceiptTold receipt) {}

    public record Waiting(List<TypedSheets.Waiting> items) {}

    public record Rejection(String reason) {}

    @GET
    @Path("panel-days")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Days all(String edition, String round) {
        var ref = new RoundRef(edition, round);
        return new Days(days.of(rounds.at(ref).id).stream()
                .map(one -> new DayTold(one, days.turns(one.id()), attendance.of(ref, one.id())))
                .toList());
    }

    @POST
    @Path("panel-days")
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response plan(String edition, String round, ArrangeDay.Form form) {
        return Response.status(Response.Status.CREATED)
                .entity(new Kept(arrange.plan(new RoundRef(edition, round), said(form), caller.person())))
                .build();
    }

    @PUT
    @Path("panel-days/{day}")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public void again(String edition, String round, UUID day, ArrangeDay.Form form) {
        arrange.again(new RoundRef(edition, round), day, said(form));
    }

    @PUT
    @Path("panel-days/{day}/attendance")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public NoteAttendance.Attendance attendance(String edition, String round, UUID day, Present form) {
        if (form == null || form.judges == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/judges");
        }
        var ref = new RoundRef(edition, round);
        attendance.on(ref, day, form.judges, caller.person());
        return attendance.of(ref, day);
    }

    @POST
    @Path("typed-sheets")
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response type(String edition, String round, SheetForm form) {
        if (form == null || form.assignment == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/assignment");
        }
        var typed = type.in(
                new RoundRef(edition, round),
                form.assignment,
                new TypeSheet.Form(form.marks, form.remark),
                caller.person());
        return Response.status(Response.Status.CREATED)
                .entity(new TypedTold(typed.sheet(), ReceiptTold.of(typed.receipt())))
                .build();
    }

    @GET
    @Path("typed-sheets/mine")
    @RolesAllowed(Role.Words.JUDGE)
    public Waiting mine(String edition, String round) {
        return new Waiting(sheets.waitingFor(caller.person(), rounds.at(new RoundRef(edition, round)).id));
    }

    @POST
    @Path("typed-sheets/{sheet}/confirmation")
    @RolesAllowed(Role.Words.JUDGE)
    public ReceiptTold confirm(String edition, String round, UUID sheet) {
        return ReceiptTold.of(confirm.by(caller.person(), sheet));
    }

    @POST
    @Path("typed-sheets/{sheet}/rejection")
    @RolesAllowed(Role.Words.JUDGE)
    public ReceiptTold reject(String edition, String round, UUID sheet, Rejection form) {
        return ReceiptTold.of(confirm.reject(caller.person(), sheet, form == null ? null : form.reason));
    }

    private static ArrangeDay.Form said(ArrangeDay.Form form) {
        if (form == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/");
        }
        return form;
    }
}
