package id.juara.front.office;

import static java.util.stream.Collectors.toMap;

import id.juara.front.chart.Bars;
import id.juara.front.chart.Curves;
import id.juara.front.chart.Figures;
import id.juara.front.office.ShowDue.Due;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.results.FindEntries;
import id.juara.story.results.FindEntries.Found;
import id.juara.story.results.Outstanding;
import id.juara.story.results.Outstanding.OfRound;
import id.juara.story.sending.Arrivals;
import id.juara.story.sending.Funnel;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cockpit: every edition, and of one the funnel with who holds the rest, the arrivals, the rounds and what is due. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class CockpitPages {
    private static final int MOST_FOUND = 50;
    private static final int MOST_DUE = 8; // older editions are over, or looked at one by one

    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Funnel funnel;

    @Inject
    Arrivals arrivals;

    @Inject
    Outstanding outstanding;

    @Inject
    ShowDue showDue;

    @Inject
    FindEntries find;

    @Inject
    Tongue tongue;

    /** What is due in an edition. */
    record DueIn(Place place, List<Due> due) {}

    /** An edition in the list of all. */
    record Line(Place place, EditionState state, String closes) {}

    /** A round that an entry is or was in. */
    record In(String path, String round) {}

    /** An entry that was looked for. */
    record Hit(UUID id, String number, String title, String institution, String edition, List<In> rounds) {}

    /** @param typed as it was looked for, empty before; {@code more} whether there are more than are shown */
    record Search(String typed, List<Hit> hits, boolean more, String many) {}

    /** A round as the cockpit shows it. */
    record RoundCard(Place place, OfRound stands, String entrants, String done, String readings) {
        /** Whether its judging is closed. */
        public boolean isOver() {
            return switch (stands.state()) {
                case "closed", "sealed", "published" -> true;
                default -> false;
            };
        }
    }

    @CheckedTemplate(basePath = "office")
    record All(List<Line> editions, List<DueIn> due, Search search, Figures figures, boolean staff)
            implements TemplateInstance {}

    /**
     * @param arrived empty before the window opens
     * @param takes whether whoever looks may bring entries as a table now; {@code screens} see the screening
     */
    @CheckedTemplate(basePath = "office")
    record Cockpit(
            Line line,
            List<Due> due,
            Bars funnel,
            Optional<Curves> arrived,
            List<RoundCard> rounds,
            Figures figures,
            boolean takes,
            boolean screens)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all(@QueryParam("find") @DefaultValue("") String piece) {
        var kept = editions.inOrder();
        return places.told(new All(
                kept.stream().map(this::line).toList(),
                due(kept.stream().limit(MOST_DUE).toList()),
                search(piece),
                places.figures(),
                places.isStaff()));
    }

    @GET
    @Path("/{edition}")
    @Transactional
    public TemplateInstance cockpit(String edition) {
        var kept = editions.of(edition);
        var line = line(kept);
        var place = line.place();
        var law = frozen.reading(kept).rules().orElseThrow();
        var rounds = outstanding.of(edition);
        var draw = new DrawFunnel(places.words(Office.class), place, places.figures());
        return places.told(new Cockpit(
                line,
                showDue.in(kept, place, rounds),
                draw.funnel(funnel.of(edition), law),
                kept.state == EditionState.DRAFT
                        ? Optional.empty()
                        : arrivals.of(edition).map(draw::arrivals),
                rounds.stream().map(one -> card(place, one, law)).toList(),
                places.figures(),
                places.isStaff() && kept.state == EditionState.OPEN,
                places.isStaffOrAuditor()));
    }

    private List<DueIn> due(List<Edition> kept) {
        var ids = kept.stream().map(one -> one.id).toList();
        var before = outstanding.before(ids);
        var rounds = outstanding.of(ids);
        return kept.stream()
                .map(one -> new DueIn(
                        places.of(one),
                        showDue.in(one, places.of(one), before.get(one.id), rounds.getOrDefault(one.id, List.of()))))
                .filter(one -> !one.due.isEmpty())
                .toList();
    }

    private Search search(String piece) {
        var found = find.by(piece, MOST_FOUND + 1);
        var shown = found.stream().limit(MOST_FOUND).toList();
        var titles = editions
                .list("id in ?1", shown.stream().map(Found::edition).distinct().toList())
                .stream()
                .collect(toMap(one -> one.id, one -> frozen.reading(one).rules().orElseThrow()));
        return new Search(
                piece.strip(),
                shown.stream().map(one -> hit(one, titles.get(one.edition()))).toList(),
                found.size() > MOST_FOUND,
                places.figures().count(shown.size()));
    }

    private Hit hit(Found one, Rules law) {
        var language = tongue.language();
        return new Hit(
                one.submission(),
                one.number(),
                one.title(),
                one.institution(),
                law.title().in(language),
                one.rounds().stream()
                        .map(round -> new In(
                                Place.path(one.edition(), round),
                                law.round(round).orElseThrow().title().in(language)))
                        .toList());
    }

    private Line line(Edition kept) {
        var place = places.of(kept);
        return new Line(place, kept.state, place.moment(kept.closes));
    }

    private RoundCard card(Place place, OfRound stands, Rules law) {
        var title = law.round(stands.round()).orElseThrow().title().in(place.language());
        var figures = places.figures();
        return new RoundCard(
                place.in(stands.round(), title),
                stands,
                figures.count(stands.entrants()),
                figures.count(stands.done()),
                figures.count(stands.readings()));
    }
}
