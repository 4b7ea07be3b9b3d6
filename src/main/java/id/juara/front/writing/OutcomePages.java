package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.MakeObjection;
import id.juara.story.objection.ObjectionPages.Objected;
import id.juara.story.objection.ShowObjections;
import id.juara.story.results.ResultsPages.Own;
import id.juara.story.results.ShowOwnResults;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** What became of an entry, as far as the rules tell its side; and the way to object. */
@Path("/entries/{id}/results")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class OutcomePages {
    private static final int LONGEST = 10_000;

    @Inject
    Desk desk;

    @Inject
    ShowOwnResults results;

    @Inject
    ShowObjections objections;

    @Inject
    MakeObjection object;

    @Inject
    Moment moment;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A criterion with the mean of its marks. */
    public record Scored(String title, BigDecimal weight, String mean) {}

    /** An objection of the own institution, and what came of it. */
    public record Case(String text, String made, Optional<String> answer, String effect) {}

    /**
     * The result in one round.
     *
     * @param until when objections end, in words; absent once they have ended
     * @param mayObject whether the reader may object now
     */
    public record Outcome(
            String round,
            String title,
            boolean chosen,
            Optional<Integer> place,
            Optional<String> points,
            List<Scored> criteria,
            List<String> remarks,
            Optional<String> until,
            boolean mayObject,
            List<Case> cases,
            String edition) {}

    @CheckedTemplate(basePath = "writing")
    record Results(Lying lying, List<Outcome> outcomes, String at, String text, ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance results(UUID id) {
        return page(desk.lay(id), "", "", ShownFaults.NONE);
    }

    @POST
    @Path("/{round}/objection")
    public Response object(UUID id, String round, @RestForm String text) {
        var lying = desk.lay(id);
        try {
            if (text == null || text.isBlank() || text.length() > LONGEST) {
                throw new Refusal(Reason.NO_REASON_GIVEN);
            }
            object.about(new RoundRef(lying.whole().edition(), round), id, text.strip());
            return onward.after(Done.OBJECTED, "/entries/{id}/results", id);
        } catch (Refusal refusal) {
            var faults = new ShownFaults(List.of(new Shown("/text", refusal.sentence(lying.language()))));
            return Response.status(refusal.reason().status())
                    .entity(page(lying, round, text == null ? "" : text, faults))
                    .build();
        }
    }

    private TemplateInstance page(Lying lying, String at, String text, ShownFaults faults) {
        var told = results.of(lying.id()).items().stream()
                .map(one -> outcome(lying, one))
                .toList();
        return new Results(lying, told, at, text, faults)
                .setLocale(tongue.language().tag());
    }

    private Outcome outcome(Lying lying, Own own) {
        var law = lying.law().round(own.round()).orElseThrow();
        var words = new PlainWords(lying.language(), lying.law().calendar().zone());
        var isOpen = own.objectionsUntil() != null && moment.now().isBefore(own.objectionsUntil());
        return new Outcome(
                own.round(),
                law.title().in(lying.language()),
                own.chosen(),
                Optional.ofNullable(own.place()),
                Optional.ofNullable(own.points()),
                criteria(lying, law, own),
                own.remarks() == null ? List.of() : own.remarks(),
                Optional.ofNullable(own.objectionsUntil()).filter(any -> isOpen).map(words::moment),
                isOpen && lying.admin(),
                lying.admin() ? cases(lying, own, words) : List.of(),
                lying.whole().edition());
    }

    private static List<Scored> criteria(Lying lying, Round law, Own own) {
        return own.criteria() == null
                ? List.of()
                : law.criteria().stream()
                        .filter(one -> own.criteria().containsKey(one.id()))
                        .map(one -> new Scored(
                                one.title().in(lying.language()),
                                one.weight(),
                                own.criteria().get(one.id())))
                        .toList();
    }

    private List<Case> cases(Lying lying, Own own, PlainWords words) {
        return objections.to(new RoundRef(lying.whole().edition(), own.round())).stream()
                .filter(one -> one.submission().equals(lying.id()))
                .map(one -> told(one, words))
                .toList();
    }

    private static Case told(Objected one, PlainWords words) {
        return new Case(
                one.text(),
                words.moment(one.madeAt()),
                Optional.ofNullable(one.answer()),
                one.effect() == null ? "" : one.effect().name());
    }
}
