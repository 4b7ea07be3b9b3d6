package id.juara.front.sensitivity;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.front.office.TypedNumbers;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.jobs.Job;
import id.juara.ground.jobs.JobState;
import id.juara.ground.refusal.Refusal;
import id.juara.story.sensitivity.Studies;
import id.juara.story.sensitivity.StudyForm;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A study of a closed round's sensitivity: asked for, waited for, read. Never official. */
@Path("/office/{edition}/rounds/{round}/sensitivity")
@Produces(MediaType.TEXT_HTML)
public class StudyPages {
    @Inject
    Places places;

    @Inject
    Studies studies;

    @Inject
    ShowStudy show;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A study of the reader's own; {@code says} what was asked. */
    record Asked(UUID id, String says, String moment, JobState state) {
        public boolean isOver() {
            return state.isEnd();
        }
    }

    /** The form as it was typed. */
    record Typed(boolean any, String within, String draws) {
        static final Typed USUAL = new Typed(false, "", "");
    }

    /** @param asks whether the reader may ask for a study */
    @CheckedTemplate(basePath = "sensitivity")
    record Ask(Place place, boolean asks, Typed typed, List<Asked> mine, List<ShowStudy.Cost> costs, ShownFaults faults)
            implements TemplateInstance {}

    /** @param done how far it is by counted items, of {@code total} where that is known */
    @CheckedTemplate(basePath = "sensitivity")
    record Study(
            Place place, Asked asked, long done, Optional<Long> total, Optional<ShowStudy.Told> answer, Figures figures)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
    @Transactional
    public TemplateInstance ask(String edition, String round) {
        return places.told(page(edition, round, Typed.USUAL, ShownFaults.NONE));
    }

    /**
     * Begins a study; a second click leads to the one that is under way.
     *
     * @param weights {@code any}, or those near the rules' own
     */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response begin(
            String edition, String round, @RestForm String weights, @RestForm String within, @RestForm String draws) {
        var typed = new Typed("any".equals(weights), said(within), said(draws));
        var numbers = new TypedNumbers(places);
        var near = numbers.whole(typed.any ? "" : typed.within, "/within");
        var asked = new StudyForm(
                near.orElse(null),
                typed.any,
                numbers.whole(typed.draws, "/draws").orElse(null));
        try {
            if (numbers.areSound()) {
                var id = studies.begin(places.of(edition, round).ref(), asked).id;
                return onward.to("/office/{edition}/rounds/{round}/sensitivity/{id}", edition, round, id);
            }
            return places.told(422, page(edition, round, typed, numbers.faults()));
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(), page(edition, round, typed, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Words.STAFF)
    @Transactional
    public TemplateInstance see(String edition, String round, UUID id) {
        var place = places.of(edition, round);
        var job = studies.one(place.ref(), id);
        return places.told(new Study(
                place,
                asked(place, job),
                job.done,
                Optional.ofNullable(job.total),
                studies.answer(job).map(one -> show.of(place, one)),
                places.figures()));
    }

    @Transactional
    Ask page(String edition, String round, Typed typed, ShownFaults faults) {
        var place = places.of(edition, round);
        return new Ask(
                place,
                places.isStaff(),
                typed,
                studies.mine(place.ref()).stream().map(job -> asked(place, job)).toList(),
                show.costs(place, studies.prices(place.ref())),
                faults);
    }

    private Asked asked(Place place, Job job) {
        var words = places.words(StudyWords.class);
        var form = studies.asked(job);
        return new Asked(
                job.id,
                form.any() ? words.anyWeights() : words.weightsWithin(form.within()),
                place.moment(job.madeAt),
                job.state);
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
