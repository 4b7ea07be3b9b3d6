package id.juara.front.showcase;

import id.juara.front.showcase.EditionPages.Around;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Rules;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.results.ResultsPages.Line;
import id.juara.story.results.ShowEntry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A published entry and its way through the announced lists. */
@Path("/innovations/{edition}/{number}")
@Produces(MediaType.TEXT_HTML)
public class InnovationPages {
    @Inject
    ShowEntry entries;

    @Inject
    FrozenRules rules;

    @Inject
    Tongue tongue;

    @Inject
    ForEverybody everybody;

    enum Outcome {
        ON_THE_LIST,
        STRUCK,
        NOT_ON_THE_LIST
    }

    /** @param place, points absent unless the rules tell them to everybody */
    record Stage(
            String round,
            String title,
            String announced,
            boolean decided,
            Outcome outcome,
            Optional<Integer> place,
            Optional<String> points) {}

    /** @param group absent where the edition has but one */
    @CheckedTemplate(basePath = "showcase")
    record Innovation(
            Around around,
            Line line,
            String kind,
            Optional<String> group,
            List<Stage> stages,
            Optional<String> nationalModelSince)
            implements TemplateInstance {}

    @GET
    @PermitAll
    @Transactional
    public Response innovation(String edition, String number) {
        var told = entries.of(edition, number);
        var law = rules.of(edition);
        var words = new PlainWords(tongue.language(), law.calendar().zone());
        return everybody.page(new Innovation(
                Around.of(told.edition(), law, tongue.language()),
                told.line(),
                words.cluster(told.line().cluster()),
                law.groups().size() < 2
                        ? Optional.empty()
                        : law.group(told.line().group()).map(one -> one.title().in(tongue.language())),
                told.steps().stream().map(one -> stage(one, law, words)).toList(),
                told.nationalModelSince().map(words::moment)));
    }

    private Stage stage(ShowEntry.Step step, Rules law, PlainWords words) {
        return new Stage(
                step.round(),
                law.round(step.round()).orElseThrow().title().in(tongue.language()),
                words.moment(step.publication().announcedAt),
                step.publication().isFinal(),
                step.line()
                        .map(one -> one.struck() ? Outcome.STRUCK : Outcome.ON_THE_LIST)
                        .orElse(Outcome.NOT_ON_THE_LIST),
                step.line().map(Line::place),
                step.line().map(Line::points));
    }
}
