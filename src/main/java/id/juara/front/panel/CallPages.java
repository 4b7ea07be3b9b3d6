package id.juara.front.panel;

import id.juara.front.chart.Figures;
import id.juara.front.material.BroughtShown;
import id.juara.front.material.Material;
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
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.material.CallForMaterial;
import id.juara.story.material.Materials.Brought;
import id.juara.story.material.ReadMaterial;
import id.juara.story.material.ReadMaterial.Called;
import id.juara.story.material.RemindPresenters;
import id.juara.story.material.RemindPresenters.Reminders;
import id.juara.story.panel.PanelDays;
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

/** The secretary calls for presentation material, sees who has brought it, and reminds who has not. */
@Path(CallPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
public class CallPages {
    static final String PATH = Wheres.PATH + "/material";

    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    PanelDays days;

    @Inject
    CallForMaterial call;

    @Inject
    ReadMaterial read;

    @Inject
    RemindPresenters remind;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** An entry of the round. */
    record Line(Brought entry, BroughtShown shown) {}

    /**
     * What is called for, and who has brought it.
     *
     * @param until in words; empty where nothing is called for
     * @param reminders of those who have brought nothing
     * @param reminded when they were last, in words; empty where never
     * @param tooLate when the first panel day begins, where material may come after that; else empty
     */
    @CheckedTemplate(basePath = "panel")
    record MaterialOf(
            Where where,
            String until,
            boolean open,
            Reminders reminders,
            String reminded,
            String tooLate,
            List<Line> lines,
            String brought,
            CallForm form,
            List<CallForm.Kind> kinds,
            Figures figures,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance told(String edition, String round) {
        return places.told(page(wheres.of(edition, round), Optional.empty(), ShownFaults.NONE));
    }

    @POST
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response call(String edition, String round, MultivaluedMap<String, String> fields) {
        var where = wheres.of(edition, round);
        var form = CallForm.of(fields);
        try {
            call.in(where.place().ref(), form.call(where.place().zone()), caller.person());
            return onward.after(Done.SAVED, PATH, edition, round);
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(where, Optional.of(form), faults));
        }
    }

    /** Reminds all who have brought nothing. */
    @POST
    @Path("/reminders")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response remind(String edition, String round) {
        var where = wheres.of(edition, round);
        try {
            remind.in(where.place().ref());
            return onward.after(Done.REMINDED, PATH, edition, round);
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(where, Optional.empty(), faults));
        }
    }

    private MaterialOf page(Where where, Optional<CallForm> typed, ShownFaults faults) {
        var place = where.place();
        var called = read.in(place.ref());
        var form = typed.orElseGet(
                () -> called.map(one -> CallForm.of(one.call(), place.zone())).orElse(CallForm.EMPTY));
        var lines = called.stream()
                .flatMap(one -> one.entries().stream())
                .map(entry -> line(where, called, entry))
                .toList();
        var reminders = remind.of(place.ref());
        return new MaterialOf(
                where,
                called.map(one -> place.moment(one.call().until())).orElse(""),
                called.filter(Called::open).isPresent(),
                reminders,
                reminders.last().map(place::moment).orElse(""),
                called.flatMap(one -> tooLate(where, one)).orElse(""),
                lines,
                places.figures()
                        .count(lines.stream()
                                .filter(one -> !one.shown.files().isEmpty())
                                .count()),
                form,
                form.kinds(places.words(Material.class)),
                places.figures(),
                faults);
    }

    private Line line(Where where, Optional<Called> called, Brought entry) {
        var folder = where.path() + "/material/" + entry.submission();
        return new Line(entry, BroughtShown.of(called, entry.submission(), folder, tongue.language()));
    }

    private Optional<String> tooLate(Where where, Called called) {
        return days.of(rounds.at(where.place().ref()).id).stream()
                .map(PanelDays.Day::begins)
                .findFirst()
                .filter(first -> called.call().until().isAfter(first))
                .map(where.place()::moment);
    }
}
