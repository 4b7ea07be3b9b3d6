package id.juara.front.desk;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.law.rules.Round;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.dossier.DossierResource;
import id.juara.story.dossier.HandOutPile;
import id.juara.story.judging.MyReceipts;
import id.juara.story.judging.MyScale;
import id.juara.story.judging.Scoresheet;
import id.juara.story.judging.SubmitMany;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A judge checks his drafts, submits those he chooses, finds the receipts, and takes his pile along. */
@Path("/judging/{edition}/{round}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.JUDGE)
public class HandInPages {
    private static final int ENOUGH_TO_COMPARE = 8;
    private static final double FAR = 2.5; // standard deviations

    @Inject
    Places places;

    @Inject
    SubmitMany submitMany;

    @Inject
    MyReceipts myReceipts;

    @Inject
    MyScale scale;

    @Inject
    HandOutPile handOut;

    @Inject
    FrozenRules frozen;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    enum Odd {
        SAME,
        FAR
    }

    /** A draft that may be submitted. */
    record Ready(UUID id, String number, String title, String total, Optional<Odd> odd) {}

    /** A draft that lacks marks: of which criteria. */
    record Lacking(UUID id, String number, String title, List<String> criteria) {}

    /** @param moment in words */
    record Kept(String number, String title, String moment, long event, String leaf) {}

    @CheckedTemplate(basePath = "judging")
    record HandIn(Place place, List<Ready> ready, List<Lacking> gaps, boolean noneChosen) implements TemplateInstance {}

    @CheckedTemplate(basePath = "judging")
    record Receipts(Place place, List<Kept> kept, Optional<Long> many) implements TemplateInstance {}

    @GET
    @Path("submission")
    public Response check(String edition, String round) {
        return places.page(handIn(places.in(edition, round), false));
    }

    @POST
    @Path("submission")
    public Response submit(String edition, String round, @RestForm List<UUID> assignment) {
        var place = places.in(edition, round);
        if (assignment == null || assignment.isEmpty()) {
            return places.page(422, handIn(place, true));
        }
        var done = submitMany.by(caller.person(), place.ref(), assignment, false);
        return Response.seeOther(place.at("/receipts", "many", done.submitted().size()))
                .build();
    }

    @GET
    @Path("receipts")
    public Response receipts(String edition, String round, @QueryParam("many") Long many) {
        var place = places.in(edition, round);
        var zone = frozen.of(edition).calendar().zone();
        var words = new PlainWords(tongue.language(), zone);
        var kept = myReceipts.of(caller.person(), place.id()).stream()
                .map(one -> new Kept(one.number(), one.title(), words.moment(one.at()), one.event(), one.leaf()))
                .toList();
        return places.page(new Receipts(place, kept, Optional.ofNullable(many)));
    }

    @GET
    @Path("pile.zip")
    @Produces("application/zip")
    public Response pile(String edition, String round) {
        var place = places.in(edition, round);
        var zip = handOut.all(caller.person(), caller.name().orElse(""), place.ref(), tongue.language());
        return DossierResource.saved(edition + "-" + round + ".zip", zip);
    }

    private HandIn handIn(Place place, boolean noneChosen) {
        var rules = frozen.round(place.ref());
        var told = submitMany.by(caller.person(), place.ref(), List.of(), true);
        var totals = scale.of(caller.person(), place.ref()).sheets().values().stream()
                .flatMap(sheet -> sheet.total(rules).stream())
                .toList();
        var ready = told.submitted().stream()
                .map(one -> new Ready(
                        one.assignment(),
                        one.number(),
                        one.title(),
                        one.sheet().total(rules).map(places.figures()::total).orElse(""),
                        odd(one.sheet(), rules, totals)))
                .toList();
        var gaps = told.gaps().stream()
                .map(one -> new Lacking(one.assignment(), one.number(), one.title(), titles(one.missing(), rules)))
                .toList();
        return new HandIn(place, ready, gaps, noneChosen);
    }

    private List<String> titles(List<String> criteria, Round rules) {
        return criteria.stream()
                .map(id -> rules.criterion(id)
                        .map(one -> one.title().in(tongue.language()))
                        .orElse(id))
                .toList();
    }

    /** A hint to look again, and no more: nothing is held up by it. */
    private static Optional<Odd> odd(Scoresheet sheet, Round rules, List<BigDecimal> totals) {
        var different = sheet.marks().values().stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .count();
        if (sheet.marks().size() > 2 && different == 1) {
            return Optional.of(Odd.SAME);
        }
        var mean =
                totals.stream().mapToDouble(BigDecimal::doubleValue).average().orElse(0);
        var spread = Math.sqrt(totals.stream()
                .mapToDouble(one -> Math.pow(one.doubleValue() - mean, 2))
                .average()
                .orElse(0));
        return sheet.total(rules)
                .filter(own -> totals.size() >= ENOUGH_TO_COMPARE
                        && Math.abs(own.doubleValue() - mean) > FAR * spread
                        && spread > 0)
                .map(own -> Odd.FAR);
    }
}
