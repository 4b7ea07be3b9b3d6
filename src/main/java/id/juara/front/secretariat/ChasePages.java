package id.juara.front.secretariat;

import id.juara.front.chart.Figures;
import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Download;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.Book;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.secretariat.ReadingsDone;
import id.juara.story.secretariat.ReadingsDone.OfJudge;
import id.juara.story.secretariat.RemindReaders;
import id.juara.story.secretariat.ShowChase;
import id.juara.story.secretariat.ShowChase.Behind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Who is behind and is reminded, and how much each has read. */
@Path(Wheres.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
public class ChasePages {
    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    ShowChase chase;

    @Inject
    RemindReaders remind;

    @Inject
    ReadingsDone done;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /**
     * A judge with readings left.
     *
     * @param behind empty where no day is named
     * @param marked when last, in words; empty where never. {@code opened} and {@code reminded} likewise
     * @param chat what may be sent by other ways
     */
    record Line(Behind judge, String behind, String marked, String opened, String reminded, String chat) {}

    /**
     * @param day by which they ought to be done, in words; empty where none is named
     * @param reminds whether reminders may be sent now
     */
    @CheckedTemplate(basePath = "secretariat")
    record Chase(
            Where where,
            String day,
            List<Line> lines,
            boolean reminds,
            boolean open,
            Figures figures,
            ShownFaults faults)
            implements TemplateInstance {}

    /** A judge and when the first and the last sheet came in, in words. */
    record Read(OfJudge judge, String first, String last) {}

    @CheckedTemplate(basePath = "secretariat")
    record Readings(Where where, List<Read> lines, String total, Figures figures) implements TemplateInstance {}

    @GET
    @Path("/chase")
    public TemplateInstance chase(String edition, String round) {
        return places.told(page(wheres.of(edition, round), ShownFaults.NONE));
    }

    /** Reminds one, or all who have readings left. */
    @POST
    @Path("/chase")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response remind(String edition, String round, @RestForm UUID judge) {
        var where = wheres.of(edition, round);
        try {
            remind.in(where.place().ref(), Optional.ofNullable(judge).stream().toList());
            return onward.after(Done.REMINDED, Wheres.PATH + "/chase", edition, round);
        } catch (Refusal refusal) {
            return places.told(refusal.reason().status(), page(where, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @GET
    @Path("/readings")
    public TemplateInstance readings(String edition, String round) {
        var where = wheres.of(edition, round);
        var told = done.in(where.place().ref());
        var place = where.place();
        return places.told(new Readings(
                where,
                told.stream()
                        .map(one -> new Read(
                                one,
                                one.firstAt().map(place::moment).orElse(""),
                                one.lastAt().map(place::moment).orElse("")))
                        .toList(),
                places.figures().count(told.stream().mapToLong(OfJudge::done).sum()),
                places.figures()));
    }

    @GET
    @Path("/readings.xlsx")
    @Produces(Download.XLSX)
    public Response xlsx(String edition, String round) {
        return Download.xlsx(edition + "-" + round + "-readings", new Book(List.of(sheet(edition, round))));
    }

    @GET
    @Path("/readings.csv")
    @Produces(Download.CSV)
    public Response csv(String edition, String round) {
        return Download.csv(edition + "-" + round + "-readings", sheet(edition, round));
    }

    private Book.Sheet sheet(String edition, String round) {
        return done.sheet(new RoundRef(edition, round), tongue.language());
    }

    private Chase page(Where where, ShownFaults faults) {
        var place = where.place();
        var told = chase.in(place.ref());
        var words = new PlainWords(place.language(), place.zone());
        var day = told.marksBy().map(words::day).orElse("");
        var open = told.state().equals(RoundState.OPEN.word());
        return new Chase(
                where,
                day,
                told.judges().stream().map(one -> line(where, one, day)).toList(),
                where.acts() && open,
                open,
                places.figures(),
                faults);
    }

    private Line line(Where where, Behind one, String day) {
        var place = where.place();
        var figures = places.figures();
        var says = places.words(Secretary.class);
        var link = here.getBaseUriBuilder()
                .path("judging")
                .path(place.edition())
                .path(place.round())
                .build()
                .toString();
        var left = figures.count(one.left());
        var chat = day.isEmpty()
                ? says.chatText(one.name(), place.roundTitle(), left, link)
                : says.chatTextDay(one.name(), place.roundTitle(), left, day, link);
        return new Line(
                one,
                one.behind().map(figures::count).orElse(""),
                one.markedAt().map(place::moment).orElse(""),
                one.openedAt().map(place::moment).orElse(""),
                one.remindedAt().map(place::moment).orElse(""),
                chat);
    }
}
