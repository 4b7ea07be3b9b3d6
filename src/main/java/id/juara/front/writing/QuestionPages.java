package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Question;
import id.juara.story.submission.AnswerQuestion;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionPages.Remark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** One question and its answer, saved while it is written. */
@Path("/entries/{id}/questions/{question}")
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class QuestionPages {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss");

    @Inject
    Desk desk;

    @Inject
    AnswerQuestion write;

    @Inject
    ShowSubmission show;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /**
     * @param text what stands in the field
     * @param mark of the text that is kept
     * @param words of that text
     * @param other what another writer wrote meanwhile; absent where nobody did
     * @param next the question after this one; absent after the last
     */
    @CheckedTemplate(basePath = "writing")
    record Answer(
            Lying lying,
            Question asked,
            int place,
            int of,
            String text,
            String mark,
            int words,
            List<Remark> remarks,
            Optional<String> other,
            Optional<String> next,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(UUID id, String question) {
        var lying = desk.lay(id);
        lying.question(question);
        return page(lying, question, lying.answer(question), Optional.empty(), ShownFaults.NONE);
    }

    /** @param go {@code next} leads to the next question, anything else back to the list */
    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response answered(
            UUID id, String question, @RestForm String seen, @RestForm String text, @RestForm String go) {
        var said = text == null ? "" : text;
        try {
            write.by(id, question, seen, said);
        } catch (Refusal refusal) {
            return switch (refusal.reason()) {
                case FORM_FLAWED -> again(id, question, said, false, refusal);
                case CHANGED_MEANWHILE -> again(id, question, said, true, refusal);
                default -> throw refusal;
            };
        }
        var next = next(desk.lay(id), question);
        return "next".equals(go) && next.isPresent()
                ? onward.after(Done.SAVED, "/entries/{id}/questions/{next}", id, next.get())
                : onward.after(Done.SAVED, "/entries/{id}", id);
    }

    /** The same while it is written: a few words of JSON, or the refusal's sentence. */
    @POST
    @Path("/draft")
    @Produces(MediaType.APPLICATION_JSON)
    public Response drafted(UUID id, String question, @RestForm String seen, @RestForm String text) {
        try {
            var written = write.by(id, question, seen, text == null ? "" : text);
            var lying = desk.lay(id);
            var at = CLOCK.format(written.at().atZone(lying.law().calendar().zone()));
            return Response.ok(Map.of("mark", written.mark(), "at", at)).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.reason().status())
                    .entity(Map.of("says", sentence(refusal)))
                    .build();
        }
    }

    private String sentence(Refusal refusal) {
        return ShownFaults.of(refusal, tongue.language()).all().get(0).says();
    }

    private Response again(UUID id, String question, String text, boolean changed, Refusal refusal) {
        var lying = desk.lay(id);
        var other = Optional.of(lying.answer(question)).filter(any -> changed);
        var faults = changed
                ? new ShownFaults(List.of(new ShownFaults.Shown("/text", refusal.sentence(lying.language()))))
                : at(ShownFaults.of(refusal, lying.language()));
        return Response.status(refusal.reason() == Reason.FORM_FLAWED ? 422 : 412)
                .entity(page(lying, question, text, other, faults))
                .build();
    }

    /** All faults are about the one field of this page. */
    private static ShownFaults at(ShownFaults faults) {
        return new ShownFaults(faults.all().stream()
                .map(one -> new ShownFaults.Shown("/text", one.says()))
                .toList());
    }

    private TemplateInstance page(
            Lying lying, String question, String text, Optional<String> other, ShownFaults faults) {
        var asked = lying.law().questionsOf(lying.entry().group());
        var one = lying.question(question);
        return new Answer(
                        lying,
                        one,
                        asked.indexOf(one) + 1,
                        asked.size(),
                        text,
                        AnswerQuestion.mark(lying.answer(question)),
                        show.lacks(lying.id()).words().get(question).words(),
                        lying.remarksOn(question),
                        other,
                        next(lying, question),
                        faults)
                .setLocale(tongue.language().tag());
    }

    private static Optional<String> next(Lying lying, String question) {
        var asked = lying.law().questionsOf(lying.entry().group());
        var place = asked.indexOf(lying.question(question)) + 1;
        return place < asked.size() ? Optional.of(asked.get(place).id()) : Optional.empty();
    }
}
