package id.juara.front.showcase;

import id.juara.front.showcase.EditionPages.Around;
import id.juara.front.showcase.JudgedStage.Told;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Condition.Kind;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.results.ShowResults;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How an edition is judged, in plain words, from its frozen rules. */
@Path("/method/{edition}")
@Produces(MediaType.TEXT_HTML)
public class MethodPages {
    private static final String EXAMPLE = "illustrative";

    @Inject
    ShowResults results;

    @Inject
    FrozenRules rules;

    @Inject
    Tongue tongue;

    @Inject
    ForEverybody everybody;

    /** @param most submissions of an institution in this group, where limited */
    record GroupOf(String title, boolean byInvitation, boolean rankedApart, Optional<Integer> most) {}

    /** @param examples the parts of the rule file whose figures no public document tells, as the file names them */
    record File(String basis, Optional<String> frozen, String sha256, List<String> examples) {}

    /** @param fails why a submission fails the screening, and {@code clerk} where somebody looks */
    record Entry(
            String opens,
            String closes,
            List<GroupOf> groups,
            Optional<Integer> most,
            boolean silenceSends,
            List<String> fails,
            List<String> clerk) {}

    @CheckedTemplate(basePath = "showcase")
    record MethodOf(Around around, File file, Entry entry, List<Told> stages) implements TemplateInstance {}

    @GET
    @PermitAll
    @Transactional
    public Response method(@PathParam("edition") String id) {
        var edition = results.edition(id);
        var law = rules.of(id);
        var words = new PlainWords(tongue.language(), law.calendar().zone());
        var stages = IntStream.range(0, law.rounds().size())
                .mapToObj(at -> new JudgedStage(law, law.rounds().get(at), tongue.language()).told(at + 1))
                .toList();
        return everybody.page(new MethodOf(
                Around.of(edition, law, tongue.language()),
                file(edition, law, words),
                entry(edition, law, words),
                stages));
    }

    private static File file(Edition edition, Rules law, PlainWords words) {
        return new File(
                law.basis() == null ? "" : law.basis(),
                Optional.ofNullable(edition.openedAt).map(words::moment),
                edition.rulesHex(),
                law.provenance().entrySet().stream()
                        .filter(one -> one.getValue().equals(EXAMPLE))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    private Entry entry(Edition edition, Rules law, PlainWords words) {
        return new Entry(
                words.moment(edition.opens),
                words.moment(edition.closes),
                law.groups().stream()
                        .map(one -> new GroupOf(
                                one.title().in(tongue.language()),
                                one.byInvitation(),
                                one.rankedApart(),
                                one.mostPerInstitution()))
                        .toList(),
                law.mostPerInstitution(),
                law.silence() == Rules.Silence.IS_SENT,
                conditions(law, List.of(Kind.FAILS_SCREENING, Kind.BLOCKS_SENDING)),
                conditions(law, List.of(Kind.ASKS_A_CLERK)));
    }

    private List<String> conditions(Rules law, List<Kind> kinds) {
        return law.conditions().stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(one -> one.says().in(tongue.language()))
                .toList();
    }
}
