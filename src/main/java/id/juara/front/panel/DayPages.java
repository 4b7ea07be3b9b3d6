package id.juara.front.panel;

import id.juara.front.chart.Figures;
import id.juara.front.material.BroughtShown;
import id.juara.front.office.Places;
import id.juara.front.secretariat.Where;
import id.juara.front.secretariat.Wheres;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round.Kind;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.material.ReadMaterial;
import id.juara.story.panel.ArrangeDay;
import id.juara.story.panel.ArrangeDay.Step;
import id.juara.story.panel.NoteAttendance;
import id.juara.story.panel.PanelDays;
import id.juara.story.panel.PanelDays.Day;
import id.juara.story.panel.PanelDays.Member;
import id.juara.story.panel.PanelDays.Unplaced;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The secretary plans a panel's days, lets turns begin and end, and notes who is there. */
@Path(Wheres.PATH + "/days")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
public class DayPages {
    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    PanelDays days;

    @Inject
    ArrangeDay arrange;

    @Inject
    NoteAttendance attendance;

    @Inject
    ReadMaterial material;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A day in the list. */
    record Line(Day day, String begins, String turns) {}

    @CheckedTemplate(basePath = "panel")
    record Days(Where where, List<Line> days, int left, boolean told, DayForm form, Figures figures, ShownFaults faults)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "panel")
    record DayOf(
            Where where,
            Day day,
            String begins,
            List<TurnShown> turns,
            List<Unplaced> unplaced,
            List<Member> members,
            PresentShown present,
            boolean told,
            DayForm form,
            Figures figures,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all(String edition, String round) {
        return places.told(page(wheres.of(edition, round), DayForm.EMPTY, ShownFaults.NONE));
    }

    @POST
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(String edition, String round, MultivaluedMap<String, String> fields) {
        var where = wheres.of(edition, round);
        var form = DayForm.of(fields);
        var zone = where.place().zone();
        try {
            form.faults(form.day(zone, List.of())).refuse();
            var unplaced = days.unplaced(rounds.at(where.place().ref()).id);
            var first = unplaced.stream()
                    .limit(form.howMany())
                    .map(Unplaced::submission)
                    .toList();
            var day = arrange.plan(where.place().ref(), form.day(zone, first), caller.person());
            return onward.after(Done.SAVED, Wheres.PATH + "/days/{day}", edition, round, day);
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(where, form, faults));
        }
    }

    @GET
    @Path("/{day}")
    public TemplateInstance day(String edition, String round, UUID day) {
        return places.told(page(wheres.of(edition, round), day, Optional.empty(), ShownFaults.NONE));
    }

    /** Another order, hour or place. */
    @POST
    @Path("/{day}")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(String edition, String round, UUID day, MultivaluedMap<String, String> fields) {
        var where = wheres.of(edition, round);
        var form = DayForm.of(fields);
        return acted(where, day, Optional.of(form), () -> {
            var asked = form.day(where.place().zone(), form.order(days.turns(day), DayForm.said(fields, "up")));
            form.faults(asked).refuse();
            arrange.again(where.place().ref(), day, asked);
        });
    }

    /** A turn begins or ends now, or one of these is taken back. */
    @POST
    @Path("/{day}/turns/{submission}")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response run(String edition, String round, UUID day, UUID submission, @RestForm String then) {
        var where = wheres.of(edition, round);
        return acted(
                where, day, Optional.empty(), () -> arrange.run(where.place().ref(), day, submission, step(then)));
    }

    private static Step step(String then) {
        return switch (then == null ? "" : then) {
            case "begin" -> Step.BEGIN;
            case "not-begun" -> Step.NOT_BEGUN;
            case "not-ended" -> Step.NOT_ENDED;
            default -> Step.END;
        };
    }

    @POST
    @Path("/{day}/attendance")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response attendance(String edition, String round, UUID day, @RestForm List<UUID> present) {
        var where = wheres.of(edition, round);
        var seats = present == null ? List.<UUID>of() : present;
        return acted(
                where, day, Optional.empty(), () -> attendance.on(where.place().ref(), day, seats, caller.person()));
    }

    /** @param typed what stands in the form of the day where it was that which was sent */
    private Response acted(Where where, UUID day, Optional<DayForm> typed, Runnable act) {
        try {
            act.run();
            return onward.after(
                    Done.SAVED,
                    Wheres.PATH + "/days/{day}",
                    where.place().edition(),
                    where.place().round(),
                    day);
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(where, day, typed, faults));
        }
    }

    private Days page(Where where, DayForm form, ShownFaults faults) {
        var round = rounds.at(where.place().ref()).id;
        var figures = places.figures();
        return new Days(
                where,
                days.of(round).stream()
                        .map(one -> new Line(
                                one,
                                where.place().moment(one.begins()),
                                figures.count(days.turns(one.id()).size())))
                        .toList(),
                days.unplaced(round).size(),
                isTold(where),
                form,
                figures,
                faults);
    }

    private DayOf page(Where where, UUID id, Optional<DayForm> typed, ShownFaults faults) {
        var place = where.place();
        var round = rounds.at(place.ref()).id;
        var day = days.at(round, id);
        var turns = days.turns(id);
        var called = material.in(place.ref());
        return new DayOf(
                where,
                day,
                place.moment(day.begins()),
                turns.stream()
                        .map(one -> TurnShown.of(day, one, place::moment, brought(where, called, one.submission())))
                        .toList(),
                days.unplaced(round),
                days.members(round, id),
                PresentShown.of(attendance.of(place.ref(), id), places.figures()),
                isTold(where),
                typed.orElseGet(() -> DayForm.of(day, turns, place.zone())),
                places.figures(),
                faults);
    }

    /** Whether those whose turns these are come to present, and so are told. */
    private boolean isTold(Where where) {
        return frozen.round(where.place().ref()).kind() == Kind.PANEL;
    }

    private BroughtShown brought(Where where, Optional<ReadMaterial.Called> called, UUID submission) {
        var folder = where.path() + "/material/" + submission;
        return BroughtShown.of(called, submission, folder, tongue.language());
    }
}
