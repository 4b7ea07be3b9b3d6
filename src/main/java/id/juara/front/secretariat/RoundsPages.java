package id.juara.front.secretariat;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.results.Outstanding;
import id.juara.story.results.Outstanding.OfRound;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** Where the secretary begins: every round within reach. */
@Path("/secretariat")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
public class RoundsPages {
    private static final Set<Role> LOOK = Set.of(Role.SECRETARY, Role.STAFF, Role.AUDITOR);
    private static final int WITH_FIGURES = 12; // older editions are over, and only named

    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    Outstanding outstanding;

    @Inject
    Caller caller;

    /** A round in the list. */
    record Line(Place place, String path, OfRound stands) {}

    /** An edition with its rounds in their order. */
    record Of(Place place, List<Line> rounds) {}

    /** @param older editions of which the rounds are named alone */
    @CheckedTemplate(basePath = "secretariat")
    record Rounds(List<Of> editions, List<Of> older, Figures figures) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all() {
        var kept = editions.inOrder().stream()
                .filter(one -> one.state != EditionState.DRAFT && reaches(one))
                .toList();
        var rounds = outstanding.of(kept.stream().map(one -> one.id).toList());
        var all = kept.stream()
                .map(one -> new Of(
                        places.of(one.id),
                        rounds.getOrDefault(one.id, List.of()).stream()
                                .map(round -> line(one.id, round))
                                .toList()))
                .toList();
        var first = Math.min(WITH_FIGURES, all.size());
        return places.told(new Rounds(all.subList(0, first), all.subList(first, all.size()), places.figures()));
    }

    private Line line(String edition, OfRound round) {
        return new Line(places.of(edition, round.round()), Wheres.path(edition, round.round()), round);
    }

    private boolean reaches(Edition edition) {
        return caller.held().stream()
                .anyMatch(one -> one.role() != null
                        && LOOK.contains(one.role())
                        && (one.edition() == null || one.edition().equals(edition.id)));
    }
}
