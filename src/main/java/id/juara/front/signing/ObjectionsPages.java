package id.juara.front.signing;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.story.objection.AnswerObjection;
import id.juara.story.objection.ObjectionEffect;
import id.juara.story.objection.ObjectionPages.Objected;
import id.juara.story.objection.ObjectionState;
import id.juara.story.objection.ShowObjections;
import id.juara.story.shortlist.Contending;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Objections to a published list: taken in hand, and answered with what follows from them. */
@Path("/office/{edition}/rounds/{round}/objections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class ObjectionsPages {
    private static final String PAGE = "/office/{edition}/rounds/{round}/objections";
    private static final int LONGEST = 10_000;

    @Inject
    Places places;

    @Inject
    ShowShortlist show;

    @Inject
    ShowObjections objections;

    @Inject
    AnswerObjection answer;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /**
     * An objection.
     *
     * @param number of the submission it is about, {@code title} likewise; empty where it names none
     * @param typed the answer that is being written
     */
    record Told(
            UUID id,
            String number,
            String title,
            Optional<UUID> submission,
            String text,
            String made,
            ObjectionState state,
            String answer,
            Optional<ObjectionEffect> effect,
            String typed) {
        public boolean isAnswered() {
            return state == ObjectionState.ANSWERED;
        }

        /** Whether the answer says that the list is to be corrected. */
        public boolean isCorrected() {
            return effect.filter(ObjectionEffect.LIST_CORRECTED::equals).isPresent();
        }

        public String getField() {
            return "answer-" + id;
        }

        public String getAt() {
            return "/answer-" + id;
        }
    }

    @CheckedTemplate(basePath = "signing")
    record ObjectionsTo(Place place, List<Told> objections, boolean staff, ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all(String edition, String round) {
        return places.told(page(places.of(edition, round), Map.of(), ShownFaults.NONE));
    }

    @POST
    @Path("/{objection}/taking")
    @RolesAllowed(Role.Words.STAFF)
    public Response take(String edition, String round, UUID objection) {
        answer.taking(places.of(edition, round).ref(), objection);
        return onward.after(Done.SAVED, PAGE, edition, round);
    }

    /** @param effect a word of {@link ObjectionEffect}, in capitals */
    @POST
    @Path("/{objection}/answer")
    @RolesAllowed(Role.Words.STAFF)
    public Response answer(
            String edition, String round, UUID objection, @RestForm("answer") String text, @RestForm String effect) {
        var place = places.of(edition, round);
        var said = text == null ? "" : text.strip();
        var meant = Arrays.stream(ObjectionEffect.values())
                .filter(one -> one.name().equals(effect))
                .findFirst();
        if (said.isEmpty() || said.length() > LONGEST || meant.isEmpty()) {
            var fault = new Shown(
                    "/answer-" + objection, places.words(Signing.class).answerNeeded());
            return places.told(422, page(place, Map.of(objection, said), new ShownFaults(List.of(fault))));
        }
        try {
            answer.with(place.ref(), objection, said, meant.get());
            return onward.after(Done.ANSWERED, PAGE, edition, round);
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(place, Map.of(objection, said), faults));
        }
    }

    @Transactional
    ObjectionsTo page(Place place, Map<UUID, String> typed, ShownFaults faults) {
        var field = show.field(place);
        return new ObjectionsTo(
                place,
                objections.to(place.ref()).stream()
                        .map(one -> told(one, field, place, typed.getOrDefault(one.id(), "")))
                        .toList(),
                places.isStaff(),
                faults);
    }

    private static Told told(Objected one, Map<UUID, Contending> field, Place place, String typed) {
        var about = Optional.ofNullable(one.submission()).map(field::get);
        return new Told(
                one.id(),
                about.map(Contending::number).orElse(""),
                about.map(Contending::title).orElse(""),
                about.map(Contending::submission),
                one.text(),
                place.moment(one.madeAt()),
                one.state(),
                one.answer() == null ? "" : one.answer(),
                Optional.ofNullable(one.effect()),
                typed);
    }
}
