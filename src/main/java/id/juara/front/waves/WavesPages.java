package id.juara.front.waves;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.front.office.TypedNumbers;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.story.wave.CloseWave;
import id.juara.story.wave.OpenWave;
import id.juara.story.wave.ShowWaves;
import id.juara.story.wave.WaveForm;
import id.juara.story.wave.WavePages.PlannedTold;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;

/** A round's waves of extra readings: how they stand, the next one's plan, opened and closed. */
@Path(WavesPages.PAGE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class WavesPages {
    static final String PAGE = "/office/{edition}/rounds/{round}/waves";

    @Inject
    Places places;

    @Inject
    ShowWaves waves;

    @Inject
    OpenWave open;

    @Inject
    CloseWave close;

    @Inject
    ShowPlan show;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** The form of the next wave, as it was typed. */
    record Typed(String budget, String waves, String reason) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    /** @param staff whether the reader may act */
    @CheckedTemplate(basePath = "waves")
    record Waves(Place place, ShowPlan.Stand stands, Typed typed, boolean staff, ShownFaults faults)
            implements TemplateInstance {}

    /** @param plan that is opened if its fingerprint is still the same */
    @CheckedTemplate(basePath = "waves")
    record PlanOf(Place place, ShowPlan.Plan plan, Typed typed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "waves")
    record WaveOf(Place place, ShowPlan.Wave wave, List<PlannedTold> readings) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all(String edition, String round) {
        return places.told(page(places.of(edition, round), Typed.NOTHING, ShownFaults.NONE));
    }

    @GET
    @Path("/{number}")
    @Transactional
    public TemplateInstance one(String edition, String round, int number) {
        var place = places.of(edition, round);
        var read = waves.one(place.ref(), number);
        return places.told(new WaveOf(place, show.wave(place, read.wave()), read.items()));
    }

    /** The plan of the next wave as it would be now; nothing is kept. */
    @POST
    @Path("/plan")
    @RolesAllowed(Role.Words.STAFF)
    public Response plan(
            String edition,
            String round,
            @RestForm String budget,
            @RestForm("waves") String many,
            @RestForm String reason) {
        var place = places.of(edition, round);
        var typed = new Typed(said(budget), said(many), said(reason));
        return tried(place, typed, form -> {
            var plan = open.preview(place.ref(), form);
            return places.told(200, new PlanOf(place, show.plan(place, plan), typed));
        });
    }

    /** @param plan the fingerprint of the plan that was looked at: no other is opened */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response open(
            String edition,
            String round,
            @RestForm String budget,
            @RestForm("waves") String many,
            @RestForm String reason,
            @RestForm String plan) {
        var place = places.of(edition, round);
        var typed = new Typed(said(budget), said(many), said(reason));
        return tried(place, typed, form -> {
            open.by(place.ref(), new WaveForm(form.budget(), form.waves(), form.reason(), Optional.of(said(plan))));
            return onward.after(Done.DEALT, PAGE, edition, round);
        });
    }

    @POST
    @Path("/close")
    @RolesAllowed(Role.Words.STAFF)
    public Response close(String edition, String round) {
        var place = places.of(edition, round);
        return tried(place, Typed.NOTHING, form -> {
            close.in(place.ref());
            return onward.after(Done.SAVED, PAGE, edition, round);
        });
    }

    private Response tried(Place place, Typed typed, Function<WaveForm, Response> act) {
        var numbers = new TypedNumbers(places);
        var form = new WaveForm(
                numbers.whole(typed.budget, "/budget"),
                numbers.whole(typed.waves, "/waves"),
                Optional.of(typed.reason),
                Optional.empty());
        if (!numbers.areSound()) {
            return places.told(422, page(place, typed, numbers.faults()));
        }
        try {
            return act.apply(form);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(), page(place, typed, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @Transactional
    Waves page(Place place, Typed typed, ShownFaults faults) {
        return new Waves(
                place,
                show.stand(place, waves.all(place.ref()), waves.foretold(place.ref())),
                typed,
                places.isStaff(),
                faults);
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
