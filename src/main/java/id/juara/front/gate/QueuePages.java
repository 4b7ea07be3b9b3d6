package id.juara.front.gate;

import id.juara.front.writing.Deadline;
import id.juara.front.writing.Desk;
import id.juara.front.writing.ShowCards;
import id.juara.front.writing.ShowCards.Card;
import id.juara.front.writing.ShowCards.Cards;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institution;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.sending.ChooseOrder;
import id.juara.story.sending.SendMany;
import id.juara.story.sending.ShowQuota;
import id.juara.story.submission.ShowDifferences;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionForms.Chosen;
import id.juara.story.submission.SubmissionPages.Sendings;
import id.juara.story.submission.SubmissionPages.SentReceipt;
import id.juara.story.submission.SubmissionState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** The local admin's queue: what waits, in the institution's own order, and the sending of many at once. */
@Path("/queue")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.LOCAL_ADMIN)
public class QueuePages {
    private static final Comparator<Card> ORDER = Comparator.comparing(
                    (Card one) -> one.choice().orElse(Integer.MAX_VALUE))
            .thenComparing(Comparator.comparing(Card::blocks).reversed()) // what may be late comes first
            .thenComparing(Card::title)
            .thenComparing(Card::id);

    @Inject
    ShowCards cards;

    @Inject
    Desk desk;

    @Inject
    Editions editions;

    @Inject
    ShowSubmission show;

    @Inject
    ShowQuota quota;

    @Inject
    ShowDifferences differences;

    @Inject
    ChooseOrder choose;

    @Inject
    SendMany sendMany;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A limit, and how far it is used, in words and figures. */
    public record Limit(String scope, int most, long sent, long waiting, long left, boolean isShort) {}

    /**
     * The queue of one edition.
     *
     * @param waiting handed in by units, or brought by a table; {@code writing} still with units; {@code sent} with the
     *     ministry
     * @param seen those waiting that were returned or sent before
     */
    public record Queue(
            String id,
            String title,
            boolean rehearsal,
            Deadline deadline,
            List<Limit> limits,
            List<Card> waiting,
            Set<UUID> seen,
            List<Card> writing,
            List<Card> sent,
            boolean more) {}

    @CheckedTemplate(basePath = "gate")
    record Queues(List<Queue> queues, String at, ShownFaults faults) implements TemplateInstance {}

    /** What would become of an entry; {@code why} it cannot be sent, empty where it can. */
    public record Would(UUID id, String title, String why, List<String> faults) {}

    @CheckedTemplate(basePath = "gate")
    record Sending(
            String edition,
            String competition,
            Deadline deadline,
            List<Would> sound,
            List<Would> unsound,
            boolean undeclared)
            implements TemplateInstance {}

    /** An entry that was sent, with its receipt. */
    public record Gone(UUID id, String title, SentReceipt receipt) {}

    @CheckedTemplate(basePath = "gate")
    record Sent(String competition, List<Gone> gone) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all() {
        return queues("", ShownFaults.NONE);
    }

    /** Takes the order as numbers beside the entries; entries without one come after those that have. */
    @POST
    @Path("/{edition}/order")
    public Response order(String edition, @RestForm List<UUID> submission, @RestForm List<String> place) {
        var language = tongue.language();
        try {
            var ordered = TypedOrder.of(submission, place);
            choose.by(edition, new Chosen(ordered));
            return onward.after(Done.ORDERED, "/queue");
        } catch (Refusal refusal) {
            var faults = new ShownFaults(List.of(new Shown("", refusal.sentence(language))));
            return Response.status(refusal.reason().status())
                    .entity(queues(edition, faults))
                    .build();
        }
    }

    /** What would become of the chosen entries: a look that changes nothing. */
    @GET
    @Path("/{edition}/sending")
    public Response look(String edition, @QueryParam("submission") List<UUID> submission) {
        return submission == null || submission.isEmpty()
                ? onward.to("/queue")
                : Response.ok(look(edition, submission, false)).build();
    }

    @POST
    @Path("/{edition}/sending")
    public Response send(String edition, @RestForm List<UUID> submission, @RestForm String declared) {
        if (submission == null || submission.isEmpty()) {
            return onward.to("/queue");
        }
        if (!"yes".equals(declared)) {
            return Response.status(Reason.NOT_DECLARED.status())
                    .entity(look(edition, submission, true))
                    .build();
        }
        var sendings = sendMany.by(edition, new Chosen(submission), false);
        if (!sendings.sound()) {
            return Response.status(Reason.NOT_COMPLETE.status())
                    .entity(look(edition, submission, false))
                    .build();
        }
        var gone = sendings.items().stream()
                .map(one ->
                        new Gone(one.submission(), one.title(), one.receipt().orElseThrow()))
                .toList();
        return Response.ok(told(new Sent(title(edition), gone))).build();
    }

    private TemplateInstance queues(String at, ShownFaults faults) {
        var own = own();
        var begun = show.editions();
        var shown = editions.listAll().stream()
                .filter(desk::isOpen)
                // what holds entries is never pushed down by what holds none
                .sorted(Comparator.comparing((Edition one) -> !begun.contains(one.id))
                        .thenComparing(one -> one.closes)
                        .thenComparing(one -> one.id))
                .map(one -> queue(one, own))
                .toList();
        return told(new Queues(shown, at, faults));
    }

    private Queue queue(Edition edition, Institution own) {
        var waiting = cards.in(edition, own, Optional.of(SubmissionState.HANDED_IN), "");
        var imported = cards.drafts(edition, own, true);
        var writing = cards.drafts(edition, own, false);
        var sent = cards.in(edition, own, Optional.of(SubmissionState.SENT), "");
        return new Queue(
                edition.id,
                waiting.title(),
                edition.rehearsal,
                waiting.deadline(),
                limits(edition, own),
                Stream.concat(waiting.cards().stream(), imported.cards().stream())
                        .sorted(ORDER)
                        .toList(),
                differences.seenBefore(waiting.cards().stream().map(Card::id).toList()),
                sorted(writing),
                sorted(sent),
                waiting.more().isPresent() || imported.more().isPresent());
    }

    private static List<Card> sorted(Cards cards) {
        return cards.cards().stream().sorted(ORDER).toList();
    }

    private List<Limit> limits(Edition edition, Institution own) {
        Language language = tongue.language();
        return quota.of(edition.id, own.id).stream()
                .map(one -> new Limit(
                        one.group().map(title -> title.in(language)).orElse(""),
                        one.most(),
                        one.sent(),
                        one.waiting(),
                        one.left(),
                        one.isShort()))
                .toList();
    }

    private TemplateInstance look(String edition, List<UUID> submissions, boolean undeclared) {
        var language = tongue.language();
        Sendings would = sendMany.by(edition, new Chosen(submissions), true);
        var all = would.items().stream()
                .map(one -> new Would(
                        one.submission(),
                        one.title(),
                        one.why().map(why -> why.says().in(language)).orElse(""),
                        one.why()
                                .map(why -> why.faults().stream()
                                        .map(fault -> fault.in(language))
                                        .toList())
                                .orElse(List.of())))
                .toList();
        return told(new Sending(
                edition,
                title(edition),
                desk.deadline(editions.announced(edition), own()),
                all.stream().filter(one -> one.why.isEmpty()).toList(),
                all.stream().filter(one -> !one.why.isEmpty()).toList(),
                undeclared));
    }

    private Institution own() {
        return desk.ownInstitution().orElseThrow(() -> new Refusal(Reason.NO_ROLE_YET));
    }

    private String title(String edition) {
        return editions.rules(edition).title().in(tongue.language());
    }

    private TemplateInstance told(TemplateInstance page) {
        return page.setLocale(tongue.language().tag());
    }
}
