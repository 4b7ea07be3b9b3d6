package id.juara.front.web;

import id.juara.front.web.ShowCompetitions.Competition;
import id.juara.front.web.ShowRoles.Held;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.People;
import id.juara.ground.identity.Role;
import id.juara.story.notice.MyNotices;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** The own page of whoever signed in: who one is here, and what there is to do now. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class OwnPages {
    /** A page is no archive: older editions are found among the lists. */
    private static final int MOST_EDITIONS = 10;

    @Inject
    ShowCompetitions competitions;

    @Inject
    ShowRoles roles;

    @Inject
    MyNotices notices;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    SecurityIdentity identity;

    @Inject
    Tongue tongue;

    /**
     * @param account as the provider calls it
     * @param unread how many notices
     * @param taken a role that was taken just now
     */
    @CheckedTemplate(basePath = "web")
    record Mine(
            String name,
            String account,
            long unread,
            List<Held> roles,
            Optional<Held> taken,
            List<Competition> competitions)
            implements TemplateInstance {}

    /** @param accepted the id of a membership taken just now; another's is passed over */
    @GET
    @Transactional
    public TemplateInstance mine(@QueryParam("accepted") String accepted) {
        var language = tongue.language();
        var account = identity.getPrincipal().getName();
        var person = people.of(caller.actor());
        var now = competitions.now(language, caller.is(Role.STAFF) || caller.is(Role.AUDITOR));
        var held = person.map(one -> roles.of(one.id, now, language)).orElse(List.of());
        var taken = held.stream()
                .filter(one -> one.id().toString().equals(accepted))
                .findFirst();
        return new Mine(
                        person.map(one -> one.name).orElse(account),
                        account,
                        person.isPresent() ? notices.unread() : 0,
                        held,
                        taken,
                        now.stream().limit(MOST_EDITIONS).toList())
                .setLocale(language.tag());
    }
}
