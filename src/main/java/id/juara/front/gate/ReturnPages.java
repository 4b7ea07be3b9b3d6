package id.juara.front.gate;

import id.juara.front.writing.Desk;
import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Question;
import id.juara.story.sending.ReturnSubmission;
import id.juara.story.submission.SubmissionForms.Remark;
import id.juara.story.submission.SubmissionForms.Return;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** An entry goes back to its unit, with a remark on each question that needs one. */
@Path("/entries/{id}/return")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.LOCAL_ADMIN)
public class ReturnPages {
    private static final int LONGEST = 5_000;

    @Inject
    Desk desk;

    @Inject
    ReturnSubmission giveBack;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A question with its answer and the remark that is being written. */
    public record Remarked(String id, String title, String answer, String remark) {}

    @CheckedTemplate(basePath = "gate")
    record Back(Lying lying, String whole, List<Remarked> questions, ShownFaults faults) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(UUID id) {
        var lying = desk.lay(id);
        return page(lying, "", List.of(), ShownFaults.NONE);
    }

    /** @param remark one for each question of the entry's group, in their order; empty where there is none */
    @POST
    public Response back(UUID id, @RestForm String whole, @RestForm List<String> remark) {
        var lying = desk.lay(id);
        var said = remark == null ? List.<String>of() : remark;
        try {
            var remarks = remarks(lying, whole, said);
            giveBack.by(id, new Return(remarks));
            return onward.after(Done.RETURNED, "/entries/{id}", id);
        } catch (Refusal refusal) {
            var faults = new ShownFaults(List.of(new Shown("/whole", refusal.sentence(lying.language()))));
            return Response.status(refusal.reason().status())
                    .entity(page(lying, whole == null ? "" : whole, said, faults))
                    .build();
        }
    }

    private static List<Remark> remarks(Lying lying, String whole, List<String> said) {
        var remarks = new ArrayList<Remark>();
        if (whole != null && !whole.isBlank()) {
            remarks.add(new Remark(Optional.empty(), whole));
        }
        var asked = asked(lying);
        for (int i = 0; i < Math.min(asked.size(), said.size()); i++) {
            if (!said.get(i).isBlank()) {
                remarks.add(new Remark(Optional.of(asked.get(i).id()), said.get(i)));
            }
        }
        if (remarks.isEmpty() || remarks.stream().anyMatch(one -> one.remark().length() > LONGEST)) {
            throw new Refusal(Reason.NO_REMARK);
        }
        return remarks;
    }

    private static List<Question> asked(Lying lying) {
        return lying.law().questionsOf(lying.entry().group());
    }

    private TemplateInstance page(Lying lying, String whole, List<String> said, ShownFaults faults) {
        if (!lying.admin()) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        var questions = new ArrayList<Remarked>();
        for (var one : asked(lying)) {
            var at = questions.size();
            questions.add(new Remarked(
                    one.id(),
                    one.title().in(lying.language()),
                    lying.answer(one.id()),
                    at < said.size() ? said.get(at) : ""));
        }
        return new Back(lying, whole, questions, faults)
                .setLocale(tongue.language().tag());
    }
}
