package id.juara.front.office;

import id.juara.front.chart.Bars;
import id.juara.front.chart.Curves;
import id.juara.front.chart.Figures;
import id.juara.front.office.ShowDue.Due;
import id.juara.ground.identity.Role;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.results.Outstanding;
import id.juara.story.results.Outstanding.OfRound;
import id.juara.story.sending.Arrivals;
import id.juara.story.sending.Funnel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cockpit: every edition, and of one the funnel with who holds the rest, the arrivals, the rounds and what is due. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class CockpitPages {
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

    /** An edition in the list of all. */
    record Line(Place place, EditionState state, String closes) {}

    /** A round as the cockpit shows it. */
    record RoundCard(Place place, OfRound stands, String entrants, String done, String readings) {}

    @CheckedTemplate(basePath = "office")
    record All(List<Line> editions) implements TemplateInstance {}

    /** @param arrived empty before the window opens */
    @CheckedTemplate(basePath = "office")
    record Cockpit(
            Line line, List<Due> due, Bars funnel, Optional<Curves> arrived, List<RoundCard> rounds, Figures figures)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all() {
        var all = editions.listAll().stream()
                .sorted(Comparator.comparing((Edition one) -> one.opens)
                        .reversed()
                        .thenComparing(one -> one.id))
                .map(this::line)
                .toList();
        return places.told(new All(all));
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
                places.figures()));
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
