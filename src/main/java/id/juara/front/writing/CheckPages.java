package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.PlainWords;
import id.juara.story.sending.HandInSubmission;
import id.juara.story.sending.SendSubmission;
import id.juara.story.sending.WithdrawSubmission;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionForms;
import id.juara.story.submission.SubmissionPages.Item;
import id.juara.story.submission.SubmissionPages.SentReceipt;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** An entry looked through before it goes on, its going on, and the receipt that proves it. */
@Path("/entries/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class CheckPages {
    private static final String YES = "yes";

    @Inject
    Desk desk;

    @Inject
    ShowSubmission show;

    @Inject
    HandInSubmission handIn;

    @Inject
    SendSubmission send;

    @Inject
    WithdrawSubmission withdraw;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /** Something the entry lacks, and the page on which that is mended; empty where no single page can. */
    public record Lack(String says, String mend) {}

    @CheckedTemplate(basePath = "writing")
    record Check(Lying lying, List<Lack> blocks, List<Lack> fails, List<Lack> odd) implements TemplateInstance {}

    /** A question with its answer, to be read. */
    public record Read(String id, String title, String answer) {}

    @CheckedTemplate(basePath = "writing")
    record Review(
            Lying lying, List<Read> answers, List<Lack> blocks, List<Lack> fails, String started, ShownFaults faults)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing")
    record ReceiptOf(Lying lying, SentReceipt latest, List<SentReceipt> earlier, ToScan check)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing")
    record Withdrawal(Lying lying, String reason, ShownFaults faults) implements TemplateInstance {}

    @GET
    @Path("/check")
    public TemplateInstance check(UUID id) {
        var lying = desk.lay(id);
        var lacks = show.lacks(id).items();
        return told(new Check(lying, of(lying, lacks, "blocks"), of(lying, lacks, "fails"), of(lying, lacks, "odd")));
    }

    @GET
    @Path("/review")
    public TemplateInstance review(UUID id) {
        return review(desk.lay(id), ShownFaults.NONE);
    }

    @POST
    @Path("/hand-in")
    public Response handIn(UUID id, @RestForm String declared) {
        return declaredOr(id, declared, () -> {
            handIn.by(id);
            return onward.after(Done.HANDED_IN, "/entries/{id}", id);
        });
    }

    @POST
    @Path("/send")
    public Response send(UUID id, @RestForm String declared) {
        return declaredOr(id, declared, () -> {
            send.by(id);
            return onward.after(Done.SENT, "/entries/{id}/receipt", id);
        });
    }

    @GET
    @Path("/receipt")
    public TemplateInstance receipt(UUID id) {
        var lying = desk.lay(id);
        var all = show.receipts(id);
        if (all.isEmpty()) {
            throw new Refusal(Reason.NOT_SENT_YET);
        }
        var latest = all.get(all.size() - 1);
        return told(new ReceiptOf(lying, latest, all.subList(0, all.size() - 1), ToScan.receipt(here, latest)));
    }

    @GET
    @Path("/withdrawal")
    public TemplateInstance withdrawing(UUID id) {
        return told(new Withdrawal(desk.lay(id), "", ShownFaults.NONE));
    }

    @POST
    @Path("/withdrawal")
    public Response withdrawn(UUID id, @RestForm String reason) {
        if (reason == null || reason.isBlank()) {
            var faults =
                    new ShownFaults(List.of(new Shown("/reason", Reason.NO_REASON_GIVEN.sentence(tongue.language()))));
            return Response.status(Reason.NO_REASON_GIVEN.status())
                    .entity(told(new Withdrawal(desk.lay(id), "", faults)))
                    .build();
        }
        withdraw.by(id, new SubmissionForms.Withdrawal(reason));
        return onward.after(Done.WITHDRAWN, "/entries/{id}", id);
    }

    private interface Act {
        Response done();
    }

    /** Whoever sends declares that what is sent is true; a refusal is told on the page on which it was asked for. */
    private Response declaredOr(UUID id, String declared, Act act) {
        try {
            if (!YES.equals(declared)) {
                throw new Refusal(Reason.NOT_DECLARED);
            }
            return act.done();
        } catch (Refusal refusal) {
            return switch (refusal.reason()) {
                case NOT_FOUND, NOT_ALLOWED, NO_ROLE_YET -> throw refusal;
                case ALREADY_SO -> onward.to("/entries/{id}", id); // a second click
                default ->
                    Response.status(refusal.reason().status())
                            .entity(review(desk.lay(id), faults(refusal)))
                            .build();
            };
        }
    }

    private ShownFaults faults(Refusal refusal) {
        var at = refusal.reason() == Reason.NOT_DECLARED ? "/declared" : "";
        return new ShownFaults(List.of(new Shown(at, refusal.sentence(tongue.language()))));
    }

    private TemplateInstance review(Lying lying, ShownFaults faults) {
        var lacks = show.lacks(lying.id()).items();
        return told(new Review(
                lying, answers(lying), of(lying, lacks, "blocks"), of(lying, lacks, "fails"), started(lying), faults));
    }

    static List<Read> answers(Lying lying) {
        return lying.law().questionsOf(lying.entry().group()).stream()
                .map(one -> new Read(one.id(), one.title().in(lying.language()), lying.answer(one.id())))
                .toList();
    }

    /** Its first day in words; empty where it tells none. */
    static String started(Lying lying) {
        var words = new PlainWords(lying.language(), lying.law().calendar().zone());
        return lying.entry().startedOn().map(words::day).orElse("");
    }

    private static List<Lack> of(Lying lying, List<Item> lacks, String weight) {
        return lacks.stream()
                .filter(one -> one.weight().equals(weight))
                .map(one -> new Lack(one.says().in(lying.language()), mend(lying, one.at())))
                .toList();
    }

    private static String mend(Lying lying, String at) {
        if (at.startsWith("/answers/")) {
            return lying.path() + "/questions/" + at.substring("/answers/".length());
        }
        return lying.path() + (at.startsWith("/attachments/") ? "/files" : "/about");
    }

    private TemplateInstance told(TemplateInstance page) {
        return page.setLocale(tongue.language().tag());
    }
}
