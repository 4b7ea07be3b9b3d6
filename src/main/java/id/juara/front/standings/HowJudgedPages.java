package id.juara.front.standings;

import id.juara.front.chart.Boxes;
import id.juara.front.chart.Dots;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.story.advice.AdviseRound;
import id.juara.story.advice.MeasureReliability;
import id.juara.story.advice.SpreadOfMarks;
import id.juara.story.advice.TellAdvice;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.round.Progress;
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
import java.util.Optional;
import java.util.stream.Collectors;

/** How a closed round was judged: the marks of each criterion, strict and lenient judges, and how far they are apart. */
@Path("/office/{edition}/rounds/{round}/judging")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class HowJudgedPages {
    @Inject
    Places places;

    @Inject
    FrozenRules frozen;

    @Inject
    CompetitionRounds rounds;

    @Inject
    SpreadOfMarks spread;

    @Inject
    AdviseRound advise;

    @Inject
    MeasureReliability measure;

    @Inject
    Progress progress;

    @Inject
    Tongue tongue;

    /**
     * @param says the measures of agreement that are defined, in sentences
     * @param cases whether the reader may see what looks odd in the marks
     */
    @CheckedTemplate(basePath = "standings")
    record HowJudged(
            Place place,
            Optional<Boxes> marks,
            Optional<Dots> severity,
            Optional<Dots> agreement,
            List<String> says,
            boolean cases)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance judged(String edition, String round) {
        var place = places.of(edition, round);
        var draw = new DrawJudging(places.words(Standings.class), places.figures(), frozen.round(place.ref()));
        var lie = spread.of(place.ref());
        var model = Optional.ofNullable(
                TellAdvice.of(place.ref(), advise.of(place.ref(), null)).model());
        var names = progress.of(rounds.at(place.ref()).id).judges().stream()
                .collect(Collectors.toMap(Progress.OfJudge::id, Progress.OfJudge::name));
        return places.told(new HowJudged(
                place,
                draw.marks(lie),
                model.flatMap(one -> draw.severity(one.judges(), names)),
                draw.agreement(lie),
                measure.of(place.ref()).measures().stream()
                        .filter(one -> one.value() != null)
                        .map(one -> one.says().in(tongue.language()))
                        .toList(),
                places.isStaffOrAuditor()));
    }
}
