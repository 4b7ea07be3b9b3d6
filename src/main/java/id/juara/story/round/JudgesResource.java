package id.juara.story.round;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.assignment.SeatJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.JudgingPages.ReceiptTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The judges of a round. */
@Path("/api/v1/rounds/{edition}/{round}/judges")
public class JudgesResource {
    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    SeatJudges seat;

    @Inject
    ReleaseJudge release;

    @Inject
    Caller caller;

    /** Who shall judge; {@code most} is the limit of readings, where there is one. */
    public record Form(List<Invited> judges) {
        public record Invited(UUID person, Integer most) {}
    }

    /** The seats of those invited, in the order asked. */
    public record Seats(List<Seat> judges) {
        public record Seat(UUID id, UUID person) {}
    }

    @POST
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response invite(String edition, String round, Form form) {
        if (form == null || form.judges() == null || form.judges().stream().anyMatch(one -> one.person() == null)) {
            throw new Refusal(Reason.BAD_REQUEST, "/judges");
        }
        var asked = form.judges().stream()
                .map(one -> new SeatJudges.Seat(one.person(), Optional.ofNullable(one.most())))
                .toList();
        var seats = seat.in(new RoundRef(edition, round), asked);
        var told = new ArrayList<Seats.Seat>();
        for (int i = 0; i < seats.size(); i++) {
            told.add(new Seats.Seat(seats.get(i), asked.get(i).person()));
        }
        return Response.status(Response.Status.CREATED).entity(new Seats(told)).build();
    }

    @GET
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response list(
            String edition,
            String round,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked,
            @Context UriInfo here) {
        var limit = Cursor.limit(asked);
        var id = rounds.at(new RoundRef(edition, round)).id;
        return Page.of(judges.seated(id, Cursor.of(cursor), limit), limit, RoundJudges.Seated::id)
                .answer(here);
    }

    /** @param reason why the judge leaves */
    @DELETE
    @Path("{judge}")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public ReceiptTold release(
            String edition, String round, UUID judge, @QueryParam("reason") @NotBlank @Size(max = 2000) String reason) {
        return ReceiptTold.of(release.from(new RoundRef(edition, round), judge, caller.person(), reason.strip()));
    }
}
