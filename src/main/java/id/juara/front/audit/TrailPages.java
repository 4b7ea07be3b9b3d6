package id.juara.front.audit;

import static java.util.stream.Collectors.toMap;

import id.juara.front.audit.Watch.Line;
import id.juara.front.office.Places;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import id.juara.story.audit.ExplainMark;
import id.juara.story.audit.ExplainMark.Change;
import id.juara.story.audit.ExplainMark.Explained;
import id.juara.story.audit.ExplainMark.Moved;
import id.juara.story.audit.FollowThing;
import id.juara.story.audit.FollowThing.Reading;
import id.juara.story.competition.Editions;
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
import java.util.UUID;

/** What happened to a thing, and who changed a mark. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.AUDITOR, Role.Words.STAFF})
public class TrailPages {
    @Inject
    FollowThing follow;

    @Inject
    ExplainMark explain;

    @Inject
    Editions editions;

    @Inject
    Places places;

    @Inject
    Tongue tongue;

    /** An edition that is watched. */
    record Watched(String id, String title, boolean rehearsal) {}

    /** @param unknown what was looked for and is nowhere; empty before */
    @CheckedTemplate(basePath = "audit")
    record All(List<Watched> editions, String unknown) implements TemplateInstance {}

    /** @param next the event before which the next part begins; 0 at the end */
    @CheckedTemplate(basePath = "audit")
    record Timeline(
            String about, String named, String until, String zone, List<Reading> readings, List<Line> lines, long next)
            implements TemplateInstance {}

    /** Marks handed in, with what allowed it in words; empty where the ledger tells nothing of it. */
    record Changed(Line line, boolean first, long version, List<Moved> marks, String allowedBy) {}

    @CheckedTemplate(basePath = "audit")
    record Mark(Explained told, String stage, List<Changed> changes, List<Line> allowed, List<Line> around)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all() {
        return places.told(page(""));
    }

    /** @param before only what happened before that event */
    @GET
    @Path("/timeline")
    @Transactional
    public Response timeline(
            @QueryParam("about") @DefaultValue("") String about,
            @QueryParam("until") @DefaultValue("") String until,
            @QueryParam("before") Long before) {
        var watch = new Watch(tongue.language(), Watch.JAKARTA);
        try {
            var trail = follow.of(about, watch.typed(until), Optional.ofNullable(before));
            return places.told(
                    200,
                    new Timeline(
                            trail.about(),
                            trail.named().map(one -> one.in(tongue.language())).orElse(trail.about()),
                            until,
                            "WIB",
                            trail.readings(),
                            trail.items().stream().map(watch::line).toList(),
                            trail.next() == null ? 0 : trail.next()));
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.NOT_FOUND) {
                throw refusal;
            }
            return places.told(404, page(about));
        }
    }

    @GET
    @Path("/assignments/{id}")
    @Transactional
    public TemplateInstance mark(UUID id) {
        var told = explain.of(id);
        var watch = new Watch(tongue.language(), places.of(told.edition()).zone());
        var stage = editions.rules(told.edition()).round(told.round()).orElseThrow();
        return places.told(new Mark(
                told,
                stage.title().in(tongue.language()),
                told.changes().stream().map(one -> changed(one, stage, watch)).toList(),
                told.allowed().stream().map(watch::line).toList(),
                told.around().stream().map(watch::line).toList()));
    }

    private Changed changed(Change change, Round round, Watch watch) {
        var allowed = Optional.ofNullable(change.allowedBy())
                .map(watch::line)
                .map(one -> places.words(Audit.class).allowedBy(one.by(), one.says(), one.at()))
                .orElse("");
        return new Changed(
                watch.line(change.deed()),
                change.stage().equals("first"),
                change.version(),
                named(change.marks(), round),
                allowed);
    }

    /** By the criteria's titles; by its code, one that the frozen rules do not know. */
    private List<Moved> named(List<Moved> marks, Round round) {
        var titles = round.criteria().stream()
                .collect(toMap(Criterion::id, one -> one.title().in(tongue.language())));
        return marks.stream()
                .map(one -> new Moved(titles.getOrDefault(one.criterion(), one.criterion()), one.from(), one.to()))
                .toList();
    }

    private All page(String unknown) {
        var watched = editions.listAll().stream()
                .map(one -> places.of(one.id))
                .map(one -> new Watched(one.edition(), one.title(), one.rehearsal()))
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
        return new All(watched, unknown);
    }
}
