package id.juara.story.results;

import id.juara.ground.http.Tongue;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import id.juara.story.results.ResultsPages.Results;
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

    @Inject
    FrozenRules rules;

    /**
     * What the page is made from; nothing in it is told to the public by the list alone.
     *
     * @param edition its title
     * @param bundled whether everybody may have the bundle of this round
     * @param standing since when it is final, or until when it may be objected to, in words
     */
    @CheckedTemplate(basePath = "results")
    record Published(
            String title,
            String edition,
            boolean rehearsal,
            Results results,
            boolean ranked,
            boolean pointed,
            boolean bundled,
            String standing)
            implements TemplateInstance {}

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(String edition, String round) {
        var told = results.of(new RoundRef(edition, round));
        var language = tongue.language();
        var law = rules.of(edition);
        var words = new PlainWords(language, law.calendar().zone());
        return new Published(
                        told.title().get(language.tag()),
                        law.title().in(language),
                        results.edition(edition).rehearsal,
                        told,
                        told.order().equals("rank"),
                        told.items().stream().anyMatch(one -> one.points() != null),
                        law.round(round)
                                .filter(one -> one.tells(Audience.PUBLIC).bundle())
                                .isPresent(),
                        told.decreeNumber() != null
                                ? told.decreeNumber() + ", " + words.day(told.decreeDate())
                                : words.moment(told.objectionsUntil()))
                .setLocale(language.tag());
    }
}
