package id.juara.front.web;

import id.juara.front.showcase.ForEverybody;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.publication.PublicationPages;
import id.juara.story.results.ShowResults;
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

/** Where everybody comes in: what is announced. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {
    @Inject
    Editions editions;

    @Inject
    FrozenRules rules;

    @Inject
    ShowResults results;

    @Inject
    Tongue tongue;

    @Inject
    ForEverybody everybody;

    /** An announced list; {@code decided} where a decree has made it final. */
    record Listed(String round, String title, boolean decided) {}

    /** An edition with at least one announced list. */
    record Shown(String id, String title, boolean rehearsal, List<Listed> lists) {}

    @CheckedTemplate(basePath = "web")
    record Home(List<Shown> editions) implements TemplateInstance {}

    @GET
    @PermitAll
    @Transactional
    public Response home() {
        var announced = results.everywhere();
        var shown = editions.listAll().stream()
                .filter(one -> announced.containsKey(one.id))
                .map(one -> shown(one, announced.get(one.id)))
                .toList();
        return everybody.page(new Home(shown));
    }

    private Shown shown(Edition edition, List<PublicationPages.Announced> announced) {
        var law = rules.reading(edition).rules().orElseThrow();
        var lists = announced.stream()
                .map(one -> new Listed(
                        one.round(),
                        law.round(one.round()).map(round -> say(round.title())).orElse(one.round()),
                        one.decreeNumber() != null))
                .toList();
        return new Shown(edition.id, say(law.title()), edition.rehearsal, lists);
    }

    private String say(Bilingual text) {
        return text.in(tongue.language());
    }
}
