package id.juara.front.standings;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.front.standings.ShowStandings.Line;
import id.juara.front.standings.ShowStandings.Ranked;
import id.juara.front.standings.ShowStandings.Told;
import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.story.shortlist.PreviewRanking;
import id.juara.story.wave.ShowWaves;
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

/** The results of a closed round: the order with its line, ties by name, what is too close, raw beside calibrated. */
@Path("/office/{edition}/rounds/{round}/results")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class ResultsPages {
    private static final int MOST = 100;

    @Inject
    Places places;

    @Inject
    ShowStandings show;

    @Inject
    PreviewRanking preview;

    @Inject
    ShowWaves waves;

    @Inject
    Tongue tongue;

    /**
     * A ranking and the part of it that is shown.
     *
     * @param from the first line shown, counted from 1; {@code earlier} and {@code later} the firsts of the parts beside it, 0
     *     where there is none
     * @param line the part that holds the line begins there; 0 where there is no line
     */
    record Part(Ranked ranked, List<Line> lines, int from, int to, int earlier, int later, int line) {
        /** Whether the line stands below that one of those shown, counted from 1. */
        public boolean cutsAfter(int count) {
            return ranked.above() > 0 && from - 1 + count == ranked.above();
        }
    }

    /**
     * @param asks whether whoever looks may try other rules
     * @param gained what extra readings gained, in a sentence; absent for whoever may not see it
     */
    @CheckedTemplate(basePath = "standings")
    record Results(Place place, Told told, List<Part> parts, boolean asks, Optional<String> gained, Figures figures)
            implements TemplateInstance {}

    /** @param from where the part that is shown begins, counted from 1 */
    @GET
    @Transactional
    public TemplateInstance results(String edition, String round, @QueryParam("from") @DefaultValue("1") int from) {
        var place = places.of(edition, round);
        var told = show.of(place);
        var parts = told.rankings().stream().map(one -> part(one, from)).toList();
        return places.told(new Results(place, told, parts, places.isStaff(), gained(place), places.figures()));
    }

    /** Two queries; the round takes no more readings, so that what they would gain is foretold on the page of waves only. */
    private Optional<String> gained(Place place) {
        if (!places.isStaffOrAuditor()) {
            return Optional.empty();
        }
        var told = waves.all(place.ref());
        var figures = places.figures();
        var words = places.words(Standings.class);
        return Optional.of(
                told.gainSeen() == null
                        ? words.gainedNothing()
                        : words.gained(
                                figures.count(told.spent()),
                                figures.decimal(told.gainSeen().doubleValue(), 2)));
    }

    private static Part part(Ranked ranked, int asked) {
        var all = ranked.lines().size();
        var from = asked < 1 || asked > all ? 1 : asked;
        var to = Math.min(all, from + MOST - 1);
        return new Part(
                ranked,
                ranked.lines().subList(Math.max(0, from - 1), to),
                from,
                to,
                from > 1 ? Math.max(1, from - MOST) : 0,
                to < all ? to + 1 : 0,
                ranked.above() > 0 && all > MOST ? Math.max(1, ranked.above() - MOST / 2) : 0);
    }

    @GET
    @Path("/ranking.xlsx")
    @Produces(Download.XLSX)
    public Response xlsx(String edition, String round) {
        var place = places.of(edition, round);
        return Download.xlsx(
                "ranking-" + edition + "-" + round,
                preview.workbook(place.ref(), tongue.language()).book());
    }
}
