package id.juara.front.showcase;

import id.juara.front.showcase.Choices.Choice;
import id.juara.front.showcase.EditionPages.Around;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Rules;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.LineCount;
import id.juara.story.publication.LinesWanted;
import id.juara.story.results.ResultsPages.Results;
import id.juara.story.results.ShowResults;
import id.juara.story.results.ShowResults.Part;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A published list as everybody reads it, narrowed as its reader likes: every choice stands in the address. */
@Path("/results/{edition}/{round}")
@Produces(MediaType.TEXT_HTML)
public class ListPages {
    private static final int LINES = 100;

    @Inject
    ShowResults results;

    @Inject
    FrozenRules rules;

    @Inject
    Tongue tongue;

    @Inject
    ForEverybody everybody;

    /** Another list of the edition, with the same filters. */
    record Other(String title, String path, boolean here) {}

    /**
     * What stands above the lines.
     *
     * @param standing the decree, or until when it may be objected to, in words
     * @param bundled whether everybody may have the bundle of this round
     * @param others the lists of the edition, this one among them
     */
    record Heading(String title, String standing, String announced, boolean bundled, List<Other> others) {}

    /** A filter with fewer than two choices is left out, but for provinces and kinds. */
    record Filters(List<Choice> provinces, List<Choice> categories, List<Choice> kinds, List<Choice> groups) {}

    /**
     * Which lines these are.
     *
     * @param of how many lines the list holds, and {@code found} how many of them are asked for; struck ones not counted
     * @param first the address of the first lines asked for, and {@code next} that of those that follow, where there are more
     */
    record Extent(boolean narrowed, long found, long of, boolean goesOn, String first, Optional<String> next) {}

    /** @param corrected when each erratum was signed, in words, by its number */
    @CheckedTemplate(basePath = "showcase")
    record ListOf(
            Around around,
            Heading heading,
            Results results,
            Filters filters,
            Extent extent,
            boolean decided,
            boolean ranked,
            boolean pointed,
            Map<Integer, String> corrected)
            implements TemplateInstance {}

    /** @param after the position of the last line already seen */
    @GET
    @PermitAll
    @Transactional
    public Response list(
            String edition,
            String round,
            @QueryParam("province") String province,
            @QueryParam("theme") String theme,
            @QueryParam("kind") String kind,
            @QueryParam("group") String group,
            @QueryParam("after") Integer after) {
        var wanted = LinesWanted.of(province, theme, kind, group);
        var position = after == null ? 0 : Math.max(0, after);
        var part = results.part(new RoundRef(edition, round), wanted, position, LINES);
        return everybody.page(page(part, wanted, position > 0));
    }

    private ListOf page(Part part, LinesWanted wanted, boolean goesOn) {
        var told = part.results();
        var language = tongue.language();
        var law = rules.of(told.edition());
        var words = new PlainWords(language, law.calendar().zone());
        var choices = new Choices(part.counts(), wanted);
        var corrected = new TreeMap<Integer, String>();
        told.errata().forEach(one -> corrected.put(one.number(), words.moment(one.at())));
        return new ListOf(
                Around.of(results.edition(told.edition()), law, language),
                new Heading(
                        told.title().get(language.tag()),
                        told.decreeNumber() != null
                                ? told.decreeNumber() + ", " + words.day(told.decreeDate())
                                : words.moment(told.objectionsUntil()),
                        words.moment(told.announcedAt()),
                        law.round(told.round())
                                .filter(one -> one.tells(Audience.PUBLIC).bundle())
                                .isPresent(),
                        others(told, law, wanted)),
                told,
                new Filters(
                        choices.provinces(),
                        choices.categories(),
                        choices.kinds(words),
                        law.groups().size() < 2 ? List.of() : choices.groups(law, language)),
                extent(part, wanted, goesOn),
                told.state().equals("final"),
                told.order().equals("rank"),
                told.items().stream().anyMatch(one -> one.points() != null),
                corrected);
    }

    private Extent extent(Part part, LinesWanted wanted, boolean goesOn) {
        var told = part.results();
        return new Extent(
                !wanted.isAll(),
                part.counts().stream()
                        .filter(wanted::holds)
                        .mapToLong(LineCount::lines)
                        .sum(),
                part.counts().stream().mapToLong(LineCount::lines).sum(),
                goesOn,
                address(told.edition(), told.round(), wanted, Optional.empty()),
                part.next().map(next -> address(told.edition(), told.round(), wanted, Optional.of(next))));
    }

    private List<Other> others(Results told, Rules law, LinesWanted wanted) {
        return results.in(told.edition()).items().stream()
                .map(one -> new Other(
                        law.round(one.round()).orElseThrow().title().in(tongue.language()),
                        address(told.edition(), one.round(), wanted, Optional.empty()),
                        one.round().equals(told.round())))
                .toList();
    }

    private String address(String edition, String round, LinesWanted wanted, Optional<Integer> after) {
        var address = UriBuilder.fromPath("/results/{edition}/{round}")
                .queryParam("lang", tongue.language().tag());
        wanted.province().ifPresent(one -> address.queryParam("province", "{province}"));
        wanted.category().ifPresent(one -> address.queryParam("theme", "{theme}"));
        wanted.cluster().ifPresent(one -> address.queryParam("kind", "{kind}"));
        wanted.group().ifPresent(one -> address.queryParam("group", "{group}"));
        after.ifPresent(one -> address.queryParam("after", one));
        return address.buildFromMap(Map.of(
                        "edition", edition,
                        "round", round,
                        "province", wanted.province().orElse(""),
                        "theme", wanted.category().orElse(""),
                        "kind", wanted.cluster().orElse(""),
                        "group", wanted.group().orElse("")))
                .toString();
    }
}
