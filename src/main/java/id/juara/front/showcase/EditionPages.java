package id.juara.front.showcase;

import static java.util.stream.Collectors.toMap;

import id.juara.front.showcase.ProvinceMap.Row;
import id.juara.front.showcase.ProvinceMap.Tile;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Cluster;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.publication.LineCount;
import id.juara.story.publication.Publication;
import id.juara.story.results.SurveyEdition;
import id.juara.story.results.SurveyEdition.Stage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An edition at a glance: its lists, how many of them come from each province and kind of institution, and a map. */
@Path("/results/{edition}")
@Produces(MediaType.TEXT_HTML)
public class EditionPages {
    @Inject
    SurveyEdition survey;

    @Inject
    ProvinceMap map;

    @Inject
    FrozenRules rules;

    @Inject
    Tongue tongue;

    @Inject
    ForEverybody everybody;

    /**
     * An announced list.
     *
     * @param decided whether a decree has made it final
     * @param standing the decree, or until when it may be objected to, in words
     */
    record Listed(String round, String title, boolean decided, String standing, long lines) {}

    /** @param window until when entries may be sent, or might have been, in words */
    @CheckedTemplate(basePath = "showcase")
    record EditionOf(
            Around around,
            String window,
            List<Listed> lists,
            Listed shown,
            List<Tile> tiles,
            List<Row> provinces,
            List<Row> kinds,
            long nationalModels)
            implements TemplateInstance {}

    /** @param stage the list that the map shows; the latest where it names none that is announced */
    @GET
    @PermitAll
    @Transactional
    public Response edition(String edition, @QueryParam("stage") String stage) {
        var told = survey.of(edition);
        var law = rules.of(edition);
        var words = new PlainWords(tongue.language(), law.calendar().zone());
        var lists = told.stages().stream().map(one -> listed(one, law, words)).toList();
        var at = IntStream.range(0, lists.size())
                .filter(one -> lists.get(one).round().equals(stage))
                .findFirst()
                .orElse(lists.size() - 1);
        var provinces = at < 0 ? List.<Row>of() : map.rows(told.edition(), told.stages());
        return everybody.page(new EditionOf(
                Around.of(told.edition(), law, tongue.language()),
                words.moment(told.edition().closes),
                lists,
                at < 0 ? null : lists.get(at),
                at < 0 ? List.of() : map.tiles(provinces, at),
                provinces,
                kinds(told.stages(), words),
                told.nationalModels()));
    }

    private Listed listed(Stage stage, Rules law, PlainWords words) {
        return new Listed(
                stage.round(),
                law.round(stage.round()).orElseThrow().title().in(tongue.language()),
                stage.publication().isFinal(),
                standing(stage.publication(), words),
                stage.lines());
    }

    static String standing(Publication one, PlainWords words) {
        return one.isFinal() ? one.decreeNumber + ", " + words.day(one.decreeDate) : words.moment(one.objectionsUntil);
    }

    /** The kinds that stand on any list, in the order in which rule files name them. */
    private static List<Row> kinds(List<Stage> stages, PlainWords words) {
        var byStage = stages.stream()
                .map(stage -> stage.counts().stream().collect(toMap(LineCount::cluster, LineCount::lines, Long::sum)))
                .toList();
        return Cluster.words().stream()
                .map(one -> new Row(one, words.cluster(one), lines(byStage, one)))
                .filter(Row::isAnything)
                .toList();
    }

    private static List<Long> lines(List<Map<String, Long>> byStage, String cluster) {
        return byStage.stream().map(one -> one.getOrDefault(cluster, 0L)).toList();
    }

    /** What stands around each page of an edition: its name, and whether it is played only. */
    record Around(String id, String title, boolean rehearsal) {
        static Around of(Edition edition, Rules law, Language language) {
            return new Around(edition.id, law.title().in(language), edition.rehearsal);
        }
    }
}
