package id.juara.front.audit;

import id.juara.front.audit.Watch.Line;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Round;
import id.juara.story.audit.ListHands;
import id.juara.story.audit.ListHands.Way;
import id.juara.story.audit.StandAt;
import id.juara.story.audit.StandAt.OfRound;
import id.juara.story.audit.StandAt.Stood;
import id.juara.story.competition.FrozenRules;
import id.juara.story.results.HandOutBundle;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An edition watched: every human hand in it, how it stood at a moment, and what anybody needs to check it. */
@Path("/audit/{edition}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.AUDITOR, Role.Words.STAFF})
public class EditionPages {
    @Inject
    ListHands hands;

    @Inject
    StandAt stand;

    @Inject
    HandOutBundle bundle;

    @Inject
    FrozenRules frozen;

    @Inject
    Places places;

    @Inject
    Moment moment;

    @Inject
    Tongue tongue;

    /** A way in which a hand can be laid on. */
    record Choice(String word, String says) {}

    /** @param second who allowed it; empty where nobody had to, or has yet */
    record Hand(String way, Line line, List<String> details, String second) {}

    /** @param wanted the way that is asked for; empty for all */
    @CheckedTemplate(basePath = "audit")
    record Hands(Place place, List<Choice> ways, String wanted, List<Hand> hands, long next)
            implements TemplateInstance {}

    /** A round with its title, and its moment in words, empty while it waits. */
    record At(String title, OfRound round, String state, String since) {}

    /** @param typed as the form holds it; {@code head} when the ledger's root was taken, empty where there was none */
    @CheckedTemplate(basePath = "audit")
    record State(
            Place place,
            String typed,
            String at,
            Stood stood,
            String state,
            String opens,
            String closes,
            List<At> rounds,
            String head)
            implements TemplateInstance {}

    /** @param way of one way only; {@code before} only those before that event */
    @GET
    @Path("/hands")
    @Transactional
    public TemplateInstance hands(
            String edition, @QueryParam("way") @DefaultValue("") String way, @QueryParam("before") Long before) {
        var place = places.of(edition);
        var watch = new Watch(place.language(), place.zone());
        var wanted = Way.of(way);
        var found = hands.in(edition, wanted, Optional.ofNullable(before));
        return places.told(new Hands(
                place,
                Stream.of(Way.values())
                        .map(one -> new Choice(one.word(), one.says().in(place.language())))
                        .toList(),
                wanted.map(Way::word).orElse(""),
                found.items().stream()
                        .map(one -> new Hand(
                                Way.of(one.way()).orElseThrow().says().in(place.language()),
                                watch.line(one.deed()),
                                one.details().stream()
                                        .map(detail -> detail.in(place.language()))
                                        .toList(),
                                one.second()))
                        .toList(),
                found.next() == null ? 0 : found.next()));
    }

    /** @param typed a moment in the zone of the edition's calendar; now where it is absent */
    @GET
    @Path("/state")
    @Transactional
    public TemplateInstance state(String edition, @QueryParam("at") @DefaultValue("") String typed) {
        var place = places.of(edition);
        var watch = new Watch(place.language(), place.zone());
        var at = watch.typed(typed).orElseGet(moment::now);
        var stood = stand.of(edition, at);
        return places.told(new State(
                place,
                typed.isEmpty() ? watch.field(at) : typed,
                watch.at(at),
                stood,
                word(stood.state()),
                watch.at(stood.opens()),
                watch.at(stood.closes()),
                stood.rounds().stream().map(one -> round(edition, one, watch)).toList(),
                stood.head() == null ? "" : watch.at(stood.head().at())));
    }

    private At round(String edition, OfRound round, Watch watch) {
        var title = frozen.of(edition)
                .round(round.round())
                .map(Round::title)
                .map(one -> one.in(tongue.language()))
                .orElse(round.round());
        return new At(title, round, word(round.state()), round.since() == null ? "" : watch.at(round.since()));
    }

    private String word(String state) {
        var words = places.words(Audit.class);
        return switch (state) {
            case "draft" -> words.draft();
            case "open" -> words.open();
            case "reconciling" -> words.reconciling();
            case "closed" -> words.closed();
            case "proposed" -> words.proposed();
            case "sealed" -> words.sealed();
            case "approved" -> words.approved();
            case "told" -> words.told();
            case "decreed" -> words.decreed();
            default -> words.waiting();
        };
    }

    /** The results in one zip, as far as whoever asks may have them. */
    @GET
    @Path("/bundle.zip")
    @Produces("application/zip")
    public Response bundle(String edition) {
        return Download.zip(edition + "-bundle", bundle.of(edition));
    }
}
