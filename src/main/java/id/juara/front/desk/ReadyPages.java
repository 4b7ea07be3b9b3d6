package id.juara.front.desk;

import id.juara.front.desk.ShowMark.Field;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.FrozenRules;
import id.juara.story.preparation.MarkPractice;
import id.juara.story.preparation.MarksForm;
import id.juara.story.preparation.MyPreparation.Practised;
import id.juara.story.preparation.SignPact;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;

/** Before marking: the integrity pact, and practice entries with what experienced judges gave them. */
@Path("/judging/{edition}/{round}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.JUDGE)
public class ReadyPages {
    private static final String MARK = "mark-";
    private static final Bilingual NO_NUMBER = new Bilingual(
            "Tulis satu bilangan, misalnya 82,5; tanpa pemisah ribuan.",
            "Write one number, such as 82.5; without a thousands separator.");

    @Inject
    Places places;

    @Inject
    ShowMark showMark;

    @Inject
    SignPact signPact;

    @Inject
    MarkPractice markPractice;

    @Inject
    FrozenRules frozen;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** A practice entry in the list. */
    record Listed(String id, String title, boolean done) {}

    /** @param pact its paragraphs */
    @CheckedTemplate(basePath = "judging")
    record Preparation(
            Place place,
            List<String> pact,
            String sha256,
            boolean signed,
            boolean justSigned,
            List<Listed> practice,
            boolean ready)
            implements TemplateInstance {}

    record Part(String heading, String text) {}

    /** What was given on one criterion, by whom, and how far apart. */
    record Compared(String criterion, String own, String others, String difference) {}

    /** @param fields empty once it is marked; {@code compared} until then */
    @CheckedTemplate(basePath = "judging")
    record Practice(
            Place place,
            String id,
            String title,
            List<Part> parts,
            List<Field> fields,
            List<Compared> compared,
            Optional<String> reasons,
            Optional<String> next)
            implements TemplateInstance {}

    @GET
    @Path("preparation")
    public Response preparation(String edition, String round, @QueryParam("signed") String justSigned) {
        var place = places.in(edition, round);
        var standing = places.preparation(place);
        var language = tongue.language();
        return places.page(new Preparation(
                place,
                standing.pact()
                        .map(text -> text.in(language)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList())
                        .orElse(List.of()),
                standing.sha256(),
                standing.signed(),
                justSigned != null && standing.signed(),
                standing.practice().stream()
                        .map(one -> new Listed(
                                one.entry().id(),
                                one.entry().title().in(language),
                                one.own().isPresent()))
                        .toList(),
                standing.ready()));
    }

    /** A second click changes nothing. */
    @POST
    @Path("pact")
    public Response sign(String edition, String round, @RestForm String sha256) {
        var place = places.in(edition, round);
        try {
            signPact.by(caller.person(), place.ref(), sha256);
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.ALREADY_SO) {
                throw refusal;
            }
        }
        return Response.seeOther(place.at("/preparation", "signed", "1")).build();
    }

    @GET
    @Path("practice/{entry}")
    public Response practice(String edition, String round, String entry) {
        return places.page(shown(places.in(edition, round), entry, Map.of(), Map.of()));
    }

    @POST
    @Path("practice/{entry}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response practise(String edition, String round, String entry, MultivaluedMap<String, String> form) {
        var place = places.in(edition, round);
        var typed = new TreeMap<String, String>();
        var read = new TreeMap<String, String>();
        form.forEach((name, values) -> {
            if (name.startsWith(MARK)) {
                typed.put(name.substring(MARK.length()), values.get(0));
                read.put(name.substring(MARK.length()), Figures.read(values.get(0)));
            }
        });
        try {
            markPractice.by(caller.person(), place.ref(), entry, new MarksForm(read));
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.FORM_FLAWED) {
                var faults = ShowMark.faults(refusal, typed, tongue.language(), NO_NUMBER.in(tongue.language()));
                return places.page(refusal.reason().status(), shown(place, entry, typed, faults));
            }
            if (refusal.reason() != Reason.ALREADY_SO) {
                throw refusal;
            }
        }
        return Response.seeOther(place.at("/practice/" + entry)).build();
    }

    private Practice shown(Place place, String id, Map<String, String> typed, Map<String, String> faults) {
        var standing = places.preparation(place);
        var one = standing.entry(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var language = tongue.language();
        var criteria = frozen.round(place.ref()).criteria();
        return new Practice(
                place,
                id,
                one.entry().title().in(language),
                one.entry().parts().stream()
                        .map(part -> new Part(
                                part.heading().in(language), part.text().in(language)))
                        .toList(),
                one.own().isPresent()
                        ? List.of()
                        : criteria.stream()
                                .map(criterion -> showMark.field(
                                        criterion,
                                        typed.getOrDefault(criterion.id(), ""),
                                        Optional.ofNullable(faults.get(criterion.id()))))
                                .toList(),
                compared(one, criteria),
                one.entry().reasons().map(text -> text.in(language)),
                standing.next().map(next -> next.entry().id()));
    }

    private List<Compared> compared(Practised one, List<id.juara.law.rules.Criterion> criteria) {
        return one.own()
                .map(own -> criteria.stream()
                        .map(criterion -> compared(
                                criterion.title().in(tongue.language()),
                                own.get(criterion.id()),
                                one.entry().marks().get(criterion.id())))
                        .toList())
                .orElse(List.of());
    }

    private Compared compared(String title, BigDecimal own, BigDecimal others) {
        var figures = places.figures();
        var apart = own.subtract(others);
        return new Compared(
                title,
                figures.plain(own),
                figures.plain(others),
                (apart.signum() > 0 ? "+" : "") + figures.plain(apart));
    }
}
