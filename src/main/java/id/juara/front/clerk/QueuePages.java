package id.juara.front.clerk;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.story.attachment.Download;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.finding.Findings;
import id.juara.story.screening.DecideFinding;
import id.juara.story.screening.ScreeningForms.Decision;
import id.juara.story.screening.ScreeningPages.Taken;
import id.juara.story.screening.ScreeningReason;
import id.juara.story.screening.TakeFinding;
import id.juara.story.submission.AttachFile;
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

/**
 * The clerks' queue: one finding at a time, decided by keyboard alone with what every browser does (arrows, space, Enter). A
 * decision takes the next finding; nobody else gets one that is in hand.
 */
@Path("/office/{edition}/screening/queue")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.STAFF)
public class QueuePages {
    private static final String PAGE = "/office/{edition}/screening/queue";
    private static final String HOLDS = "holds";

    @Inject
    Places places;

    @Inject
    FrozenRules frozen;

    @Inject
    TakeFinding take;

    @Inject
    DecideFinding decide;

    @Inject
    Findings findings;

    @Inject
    AttachFile files;

    @Inject
    Download download;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A question with its answer, or a file. */
    record Answer(String question, String text) {}

    record File(UUID id, String name) {}

    /** A reason from which a clerk chooses; {@code chosen} while the form stands to be mended. */
    record Choice(String word, String says, boolean chosen) {}

    /** What is in hand. */
    record InHand(
            UUID finding,
            UUID submission,
            String number,
            String title,
            String unit,
            String started,
            String condition,
            String until,
            List<Answer> answers,
            List<File> files) {}

    /** @param held absent where nothing is in hand */
    @CheckedTemplate(basePath = "clerk")
    record Finding(
            Place place,
            Optional<InHand> held,
            String waiting,
            List<Choice> choices,
            boolean holds,
            String note,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance inHand(String edition) {
        return places.told(page(places.of(edition), "", "", ShownFaults.NONE));
    }

    /** Takes the next finding, or the one in hand again. */
    @POST
    public Response next(String edition) {
        var place = places.of(edition); // refuses an edition that is not there
        return onward.to(take.by(place.edition()).isPresent() ? PAGE : "/office/{edition}/screening", edition);
    }

    /** @param decision {@code holds}, or the word of a {@link ScreeningReason} */
    @POST
    @Path("/{finding}")
    public Response decide(String edition, UUID finding, @RestForm String decision, @RestForm String note) {
        var said = decision == null ? "" : decision;
        var remark = note == null ? "" : note;
        if (said.isEmpty()) {
            var fault = new Shown("/decision", places.words(Clerk.class).choose());
            return places.told(422, again(edition, said, remark, new ShownFaults(List.of(fault))));
        }
        try {
            decide.by(finding, new Decision(said.equals(HOLDS), reason(said), Optional.of(remark)));
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), again(edition, said, remark, faults));
        }
        return next(edition);
    }

    @GET
    @Path("/files/{submission}/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(String edition, UUID submission, UUID file) {
        return download.of(files.one(submission, file));
    }

    private static Optional<ScreeningReason> reason(String word) {
        return List.of(ScreeningReason.values()).stream()
                .filter(one -> one.word().equals(word))
                .findFirst();
    }

    @Transactional
    Finding again(String edition, String decision, String note, ShownFaults faults) {
        return page(places.of(edition), decision, note, faults);
    }

    private Finding page(Place place, String decision, String note, ShownFaults faults) {
        var language = tongue.language();
        return new Finding(
                place,
                take.inHand(place.edition()).map(one -> held(place, one)),
                places.figures().count(findings.waitingIn(place.edition())),
                List.of(ScreeningReason.values()).stream()
                        .map(one -> new Choice(
                                one.word(), one.says().in(language), one.word().equals(decision)))
                        .toList(),
                decision.equals(HOLDS),
                note,
                faults);
    }

    private InHand held(Place place, Taken taken) {
        var language = tongue.language();
        var entry = taken.entry();
        return new InHand(
                taken.finding(),
                taken.submission(),
                taken.number(),
                entry.title(),
                entry.unit(),
                entry.startedOn()
                        .map(day -> new PlainWords(language, place.zone()).day(day))
                        .orElse(""),
                taken.says().in(language),
                place.moment(taken.heldUntil()),
                frozen.of(place.edition()).questionsOf(entry.group()).stream()
                        .map(one -> new Answer(
                                one.title().in(language), entry.answers().getOrDefault(one.id(), "")))
                        .toList(),
                files.all(taken.submission()).stream()
                        .map(one -> new File(one.id, one.name))
                        .toList());
    }
}
