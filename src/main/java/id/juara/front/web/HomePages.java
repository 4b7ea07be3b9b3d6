package id.juara.front.web;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.results.ShowResults;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Where everybody comes in: what is announced; and after signing in, who one is here. */
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
    Caller caller;

    @Inject
    Tongue tongue;

    /** An announced list; {@code decided} where a decree has made it final. */
    record Listed(String round, String title, boolean decided) {}

    /** An edition with at least one announced list. */
    record Shown(String id, String title, List<Listed> lists) {}

    @CheckedTemplate(basePath = "web")
    record Home(List<Shown> editions) implements TemplateInstance {}

    @CheckedTemplate(basePath = "web")
    record Mine(String name, List<String> roles) implements TemplateInstance {}

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance home() {
        var shown = editions.listAll().stream()
                .map(edition -> shown(edition.id))
                .filter(one -> !one.lists().isEmpty())
                .toList();
        return new Home(shown).setLocale(locale());
    }

    @GET
    @Path("/me")
    @Authenticated
    public TemplateInstance mine() {
        var roles = caller.held().stream()
                .filter(one -> one.role() != null)
                .map(one -> one.role().word())
                .distinct()
                .toList();
        return new Mine(caller.name().orElse("–"), roles).setLocale(locale());
    }

    private Shown shown(String edition) {
        var law = rules.of(edition);
        var lists = results.in(edition).items().stream()
                .map(one -> new Listed(
                        one.round(),
                        law.round(one.round()).map(round -> say(round.title())).orElse(one.round()),
                        one.decreeNumber() != null))
                .toList();
        return new Shown(edition, say(law.title()), lists);
    }

    private String say(Bilingual text) {
        return text.in(tongue.language());
    }

    private String locale() {
        return tongue.language() == Language.EN ? "en" : "id";
    }
}
