package id.juara.front.panel;

import id.juara.front.material.BroughtShown;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round.Kind;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.material.ReadMaterial;
import id.juara.story.material.ReadMaterial.Called;
import id.juara.story.panel.ConfirmSheet;
import id.juara.story.panel.PanelDays;
import id.juara.story.panel.TypedSheets;
import id.juara.story.panel.TypedSheets.Item;
import id.juara.story.panel.TypedSheets.Waiting;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;

/** A panelist follows the order of turns, marks while listening, and confirms what was typed in from his paper. */
@Path("/panel")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.JUDGE)
public class PanelistPages {
    private static final String PATH = "/panel/{edition}/{round}";

    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    FrozenRules frozen;

    @Inject
    PanelDays days;

    @Inject
    TypedSheets sheets;

    @Inject
    ConfirmSheet confirm;

    @Inject
    ReadMaterial material;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A panel that he sits on. */
    record Seat(Place place, String path, String waiting) {}

    /** @param assignment where he marks it; empty where he does not */
    record MyTurn(TurnShown shown, String assignment, boolean submitted) {}

    record MyDay(String begins, String venue, List<MyTurn> turns) {}

    record Mark(String title, String mark) {}

    /** A sheet to confirm. */
    record Paper(Waiting sheet, List<Mark> marks, String typed) {}

    @CheckedTemplate(basePath = "panel")
    record Panels(List<Seat> seats) implements TemplateInstance {}

    @CheckedTemplate(basePath = "panel")
    record PanelOf(Place place, String path, List<Paper> papers, List<MyDay> days, ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all() {
        var seats = sheets.seats(caller.person()).stream()
                .filter(one -> frozen.round(one.round()).kind() != Kind.MARKS)
                .map(one -> new Seat(
                        places.of(one.round().edition(), one.round().round()),
                        path(one.round().edition(), one.round().round()),
                        places.figures().count(one.waiting())))
                .toList();
        return places.told(new Panels(seats));
    }

    @GET
    @Path("/{edition}/{round}")
    public TemplateInstance one(String edition, String round) {
        return places.told(page(places.of(edition, round), ShownFaults.NONE));
    }

    @POST
    @Path("/{edition}/{round}/sheets/{sheet}")
    public Response confirm(String edition, String round, UUID sheet) {
        return acted(edition, round, Done.SHEET_CONFIRMED, () -> confirm.by(caller.person(), sheet));
    }

    @POST
    @Path("/{edition}/{round}/sheets/{sheet}/rejection")
    public Response reject(String edition, String round, UUID sheet, @RestForm String reason) {
        return acted(edition, round, Done.SHEET_REJECTED, () -> confirm.reject(caller.person(), sheet, reason));
    }

    private Response acted(String edition, String round, Done done, Runnable act) {
        try {
            act.run();
            return onward.after(done, PATH, edition, round);
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(places.of(edition, round), faults));
        }
    }

    private PanelOf page(Place place, ShownFaults faults) {
        var round = rounds.at(place.ref());
        var seat = judges.ofPerson(round.id, caller.person());
        var pile = sheets.pile(round.id, seat.id).stream().collect(Collectors.toMap(Item::number, one -> one));
        var called = material.in(place.ref());
        return new PanelOf(
                place,
                path(place.edition(), place.round()),
                sheets.waitingFor(caller.person(), round.id).stream()
                        .map(one -> paper(place, one))
                        .toList(),
                days.of(round.id).stream()
                        .map(one -> day(place, one, pile, called))
                        .toList(),
                faults);
    }

    /** What an entry has brought is told where he marks it, and nowhere else. */
    private MyDay day(Place place, PanelDays.Day day, Map<String, Item> pile, Optional<Called> called) {
        return new MyDay(
                place.moment(day.begins()),
                day.venue(),
                days.turns(day.id()).stream()
                        .map(one -> {
                            var mine = pile.get(one.number());
                            return new MyTurn(
                                    TurnShown.of(day, one, place::moment, brought(called, one.submission(), mine)),
                                    mine == null ? "" : mine.assignment().toString(),
                                    mine != null && mine.submitted());
                        })
                        .toList());
    }

    private BroughtShown brought(Optional<Called> called, UUID submission, Item mine) {
        return mine == null
                ? BroughtShown.NOT_CALLED
                : BroughtShown.of(
                        called,
                        submission,
                        "/judging/assignments/" + mine.assignment() + "/material",
                        tongue.language());
    }

    private Paper paper(Place place, Waiting sheet) {
        var marks = frozen.round(place.ref()).criteria().stream()
                .map(one -> new Mark(
                        one.title().in(place.language()),
                        places.figures()
                                .plain(sheet.marks()
                                        .get(one.id())
                                        .stripTrailingZeros()
                                        .toPlainString())))
                .toList();
        return new Paper(sheet, marks, place.moment(sheet.typedAt()));
    }

    private static String path(String edition, String round) {
        return UriBuilder.fromPath(PATH).build(edition, round).toString();
    }
}
