package id.juara.front.showcase;

import id.juara.front.showcase.EditionPages.Around;
import id.juara.ground.http.Tongue;
import id.juara.story.competition.FrozenRules;
import id.juara.story.results.ListOpenData;
import id.juara.story.results.ListOpenData.OpenFile;
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

/** Every file of an edition for whoever works with data: what is in it, how long it is, and its fingerprint. */
@Path("/data/{edition}")
@Produces(MediaType.TEXT_HTML)
public class DataPages {
    @Inject
    ListOpenData openData;

    @Inject
    FrozenRules rules;

    @Inject
    Tongue tongue;

    @Inject
    ForEverybody everybody;

    /** The files of a list under its title. */
    record Titled(String title, List<OpenFile> files) {}

    @CheckedTemplate(basePath = "showcase")
    record DataOf(Around around, List<Titled> lists, List<OpenFile> models, OpenFile rules, boolean bundled)
            implements TemplateInstance {}

    @GET
    @PermitAll
    @Transactional
    public Response data(String edition) {
        var language = tongue.language();
        var told = openData.of(edition, language);
        var law = rules.of(edition);
        return everybody.page(new DataOf(
                Around.of(told.edition(), law, language),
                told.lists().stream()
                        .map(one -> new Titled(
                                law.round(one.round()).orElseThrow().title().in(language), one.files()))
                        .toList(),
                told.models(),
                told.rules(),
                told.bundled()));
    }
}
