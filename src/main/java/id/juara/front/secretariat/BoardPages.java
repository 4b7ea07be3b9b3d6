package id.juara.front.secretariat;

import id.juara.front.chart.Figures;
import id.juara.front.office.Places;
import id.juara.ground.http.Cursor;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundState;
import id.juara.story.secretariat.ShowBoard;
import id.juara.story.secretariat.ShowBoard.Board;
import id.juara.story.secretariat.ShowBoard.Seat;
import id.juara.story.secretariat.ShowMatrix;
import id.juara.story.secretariat.ShowMatrix.Matrix;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The board of a round: what each judge has to read, and who reads what. */
@Path(Wheres.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
public class BoardPages {
    private static final int ENTRIES = 25;
    private static final int JUDGES = 8;
    private static final int MOST_PARTS = 1000;

    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    ShowBoard board;

    @Inject
    ShowMatrix matrix;

    @Inject
    Moment moment;

    @Context
    UriInfo here;

    /**
     * A judge with the widths of the bar beside the name, in hundredths of the largest load.
     *
     * @param limit where the tick of the limit stands; negative where there is none
     */
    record Bar(Seat seat, long done, long left, long limit) {
        static Bar of(Seat seat, long largest) {
            var share = 100.0 / Math.max(1, largest);
            var done = Math.round(share * seat.done());
            return new Bar(
                    seat,
                    done,
                    Math.round(share * seat.assigned()) - done,
                    seat.most().map(most -> Math.round(share * most)).orElse(-1L));
        }
    }

    /**
     * @param marked whether judges give marks in the round, so that they may be told something before
     * @param panel whether the round has panel days
     * @param waves whether the reader may see the round's extra readings
     * @param redone whether all may be dealt anew
     * @param over whether the round's judging is closed
     */
    @CheckedTemplate(basePath = "secretariat")
    record BoardOf(
            Where where,
            String state,
            Board board,
            List<Bar> bars,
            boolean redone,
            boolean over,
            boolean marked,
            boolean panel,
            boolean waves,
            String asOf,
            Figures figures)
            implements TemplateInstance {}

    /**
     * Addresses of other parts, each empty where there is none.
     *
     * @param first the first entries
     */
    record Ways(String first, String next, String judgesBefore, String judgesAfter) {}

    /** @param find as it was looked for */
    @CheckedTemplate(basePath = "secretariat")
    record MatrixOf(Where where, Matrix matrix, String find, Ways ways, Figures figures) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance board(String edition, String round) {
        var where = wheres.of(edition, round);
        var kept = rounds.at(where.place().ref());
        var told = board.of(kept.ref());
        var largest = told.seats().stream()
                .mapToLong(one -> Math.max(one.assigned(), one.most().orElse(0)))
                .max()
                .orElse(0);
        return places.told(new BoardOf(
                where,
                kept.state.word(),
                told,
                told.seats().stream().map(one -> Bar.of(one, largest)).toList(),
                told.dealt() && kept.state == RoundState.WAITING,
                kept.state.isJudged(),
                !frozen.round(kept.ref()).criteria().isEmpty(),
                frozen.round(kept.ref()).kind() != Round.Kind.MARKS,
                places.isStaffOrAuditor()
                        && kept.state != RoundState.WAITING
                        && frozen.round(kept.ref()).kind() != Round.Kind.DELIBERATION,
                where.place().moment(moment.now()),
                places.figures()));
    }

    /**
     * @param find a piece of an entry's title or number, or of a judge's name
     * @param part which eight of the judges, from 0
     */
    @GET
    @Path("/entries")
    @Transactional
    public TemplateInstance entries(
            String edition,
            String round,
            @QueryParam("find") @DefaultValue("") String find,
            @QueryParam("cursor") String cursor,
            @QueryParam("part") @DefaultValue("0") int part) {
        var where = wheres.of(edition, round);
        var shown = Math.max(0, Math.min(part, MOST_PARTS));
        var after = Cursor.of(cursor);
        var told = matrix.of(where.place().ref(), find.strip(), after, ENTRIES, shown * JUDGES, JUDGES);
        var ways = new Ways(
                after.isBeginning() ? "" : with("cursor"),
                told.lines().next().map(next -> next.in(here)).orElse(""),
                shown == 0 ? "" : with("part", shown - 1),
                told.more() ? with("part", shown + 1) : "");
        return places.told(new MatrixOf(where, told, find.strip(), ways, places.figures()));
    }

    /** This address with another value of one parameter, or without it. */
    private String with(String parameter, Object... value) {
        return here.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam(parameter, value)
                .build()
                .toString();
    }
}
