package id.juara.story.publication;

import id.juara.ground.http.ToldMoment;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Language;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.PublicationPages.Results;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A published list as everybody reads it: no cookie, no script, a few kilobytes. */
@Path("/results/{edition}/{round}")
public class PublishedPages {
    @Inject
    ShowResults results;

    @Inject
    Tongue tongue;

    @CheckedTemplate(basePath = "publication")
    record Published(String title, Results results, boolean ranked, boolean pointed, String until)
            implements TemplateInstance {}

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(String edition, String round) {
        var told = results.of(new RoundRef(edition, round));
        var english = tongue.language() == Language.EN;
        return new Published(
                        told.title().get(english ? "en" : "id"),
                        told,
                        told.order().equals("rank"),
                        told.items().stream().anyMatch(one -> one.points() != null),
                        ToldMoment.of(told.objectionsUntil()).wib())
                .setLocale(english ? "en" : "id");
    }
}
