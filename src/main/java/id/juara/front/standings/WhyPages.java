package id.juara.front.standings;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.front.standings.CompareEntries.Comparison;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.advice.ExplainPlace;
import id.juara.story.advice.ExplanationPages;
import id.juara.story.competition.FrozenRules;
import id.juara.story.results.TellErratum;
import id.juara.story.shortlist.PreviewRanking;
import id.juara.story.shortlist.RankingPages;
import id.juara.story.shortlist.RankingPages.Line;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Why an entry stands above or below the line: in words, beside another entry, and from each mark on. */
@Path("/office/{edition}/rounds/{round}/entries/{entry}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class WhyPages {
    @Inject
    Places places;

    @Inject
    FrozenRules frozen;

    @Inject
    PreviewRanking preview;

    @Inject
    ExplainPlace explain;

    @Inject
    TellErratum errata;

    @Inject
    Tongue tongue;

    /** A step of the way from the marks to the place, and those it rests on. */
    public record Step(String says, List<Step> steps) {
        static Step of(ExplanationPages.Node node, Language language) {
            return new Step(
                    node.says().in(language),
                    node.children().stream().map(one -> of(one, language)).toList());
        }
    }

    /**
     * @param place of the page; {@code standing} of the entry, empty where it has none
     * @param says whether an erratum changed that, how far it is from the line, and how sure that is
     * @param comparison absent where there is nothing to compare with
     * @param advises the other method in words; empty where no marks are given
     */
    @CheckedTemplate(basePath = "standings")
    record Why(
            Place place,
            Line line,
            String standing,
            String points,
            String why,
            List<String> says,
            Optional<Comparison> comparison,
            Optional<Step> official,
            String advises,
            Optional<Step> beside)
            implements TemplateInstance {}

    /** @param against another entry of the round, to be set beside this one; the one at the line where there is none */
    @GET
    @Transactional
    public TemplateInstance why(String edition, String round, UUID entry, @QueryParam("against") UUID against) {
        var place = places.of(edition, round);
        var law = frozen.round(place.ref());
        var ranking = RankingPages.told(place.ref().toString(), preview.decided(place.ref()), false).rankings().stream()
                .filter(one ->
                        one.items().stream().anyMatch(line -> line.submission().equals(entry)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var lines = ranking.items();
        var line = lines.stream()
                .filter(one -> one.submission().equals(entry))
                .findFirst()
                .orElseThrow();
        var told = law.kind() == Round.Kind.DELIBERATION
                ? Optional.<ExplanationPages.Told>empty()
                : Optional.of(explain.of(place.ref(), entry, null));
        var language = tongue.language();
        var figures = places.figures();
        return places.told(new Why(
                place,
                line,
                line.place() == null ? "" : figures.count(line.place()),
                line.points() == null ? "" : figures.plain(line.points()),
                AdviceSentences.why(line.why(), line.departure() == null ? "" : line.departure())
                        .in(language),
                Stream.concat(
                                errata.of(place.ref(), entry).stream(),
                                told.stream().flatMap(one -> one.says().stream()))
                        .map(each -> each.in(language))
                        .toList(),
                new CompareEntries(law, figures).of(lines, line, against),
                told.map(one -> Step.of(one.official(), language)),
                told.map(one -> AdviceSentences.name(one.advises()).in(language))
                        .orElse(""),
                told.map(ExplanationPages.Told::beside).map(one -> Step.of(one, language))));
    }
}
