package id.juara.front.secretariat;

import id.juara.front.chart.Figures;
import id.juara.front.office.Places;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.story.assignment.SeatJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.secretariat.ReplaceJudge;
import id.juara.story.secretariat.ShowBoard;
import id.juara.story.secretariat.ShowBoard.Board;
import id.juara.story.secretariat.ShowBoard.Seat;
import id.juara.story.secretariat.ShowPile;
import id.juara.story.secretariat.ShowPile.Reading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** One judge of a round: his limit, his pile, and his leave with those who take over. */
@Path(Wheres.PATH + "/judges/{judge}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
public class JudgePages {
    private static final int LONGEST = 2000;
    private static final int SHOWN = 100;

    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    FrozenRules frozen;

    @Inject
    ShowBoard board;

    @Inject
    ShowPile pile;

    @Inject
    SeatJudges seat;

    @Inject
    CompetitionRounds rounds;

    @Inject
    ReplaceJudge replace;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /**
     * @param panel whether printed sheets are typed in here; {@code judged} whether nothing changes any more
     * @param more the address of the pile's next part; empty at the end
     */
    @CheckedTemplate(basePath = "secretariat")
    record JudgeOf(
            Where where,
            Seat seat,
            String most,
            boolean panel,
            boolean judged,
            List<Reading> pile,
            String more,
            Figures figures,
            ShownFaults faults)
            implements TemplateInstance {}

    /** @param dealt what the others take over; absent where the leave is refused */
    @CheckedTemplate(basePath = "secretariat")
    record Leave(Where where, Seat seat, Optional<DealtShown> dealt, Figures figures, ShownFaults faults)
            implements TemplateInstance {}

    /** @param cursor where his pile goes on */
    @GET
    public TemplateInstance one(String edition, String round, UUID judge, @QueryParam("cursor") String cursor) {
        var where = wheres.of(edition, round);
        var seat = seat(board.of(where.place().ref()), judge);
        var most = seat.most().map(Object::toString).orElse("");
        return places.told(judgeOf(where, seat, most, Cursor.of(cursor), ShownFaults.NONE));
    }

    /** Another limit, or none; one who left takes his seat again. */
    @POST
    public Response limit(String edition, String round, UUID judge, @RestForm String most) {
        var where = wheres.of(edition, round);
        var seated = seat(board.of(where.place().ref()), judge);
        try {
            var limit = Typed.limit(most);
            seat.in(where.place().ref(), List.of(new SeatJudges.Seat(seated.person(), limit)));
            return onward.after(Done.SAVED, Wheres.PATH + "/judges/{judge}", edition, round, judge);
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(
                    refusal.reason().status(), judgeOf(where, seated, Typed.said(most), Cursor.of(""), faults));
        }
    }

    /** What happens when he leaves; nothing is kept. */
    @GET
    @Path("/leave")
    public Response leave(String edition, String round, UUID judge) {
        var where = wheres.of(edition, round);
        try {
            return Response.ok(places.told(leaving(where, judge, ShownFaults.NONE)))
                    .build();
        } catch (Refusal refusal) {
            return refused(where, seat(board.of(where.place().ref()), judge), refusal);
        }
    }

    private Leave leaving(Where where, UUID judge, ShownFaults faults) {
        var ref = where.place().ref();
        var before = board.of(ref);
        var dealt = replace.preview(ref, judge, caller.person());
        var shown = DealtShown.of(dealt, before.seats(), board.numbers(ref, dealt), places.figures());
        return new Leave(where, seat(before, judge), Optional.of(shown), places.figures(), faults);
    }

    @POST
    @Path("/leave")
    public Response release(String edition, String round, UUID judge, @RestForm String reason) {
        var where = wheres.of(edition, round);
        var seat = seat(board.of(where.place().ref()), judge);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            var missing = new Shown("/reason", places.words(Secretary.class).leaveReasonNeeded());
            return places.told(422, leaving(where, judge, new ShownFaults(List.of(missing))));
        }
        try {
            replace.at(where.place().ref(), judge, caller.person(), reason.strip());
            return onward.after(Done.JUDGE_LEFT, Wheres.PATH, edition, round);
        } catch (Refusal refusal) {
            return refused(where, seat, refusal);
        }
    }

    private Response refused(Where where, Seat seat, Refusal refusal) {
        var faults = ShownFaults.of(refusal, tongue.language());
        return places.told(
                refusal.reason().status(), new Leave(where, seat, Optional.empty(), places.figures(), faults));
    }

    private JudgeOf judgeOf(Where where, Seat seat, String most, Cursor after, ShownFaults faults) {
        var ref = where.place().ref();
        var part = pile.of(ref, seat.id(), after, SHOWN);
        return new JudgeOf(
                where,
                seat,
                most,
                frozen.round(ref).kind() == Round.Kind.PANEL,
                rounds.at(ref).state.isJudged(),
                part.items(),
                part.next().map(next -> next.in(here)).orElse(""),
                places.figures(),
                faults);
    }

    private static Seat seat(Board board, UUID judge) {
        return board.seats().stream()
                .filter(one -> one.id().equals(judge))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }
}
