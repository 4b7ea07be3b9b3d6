package id.juara.front.people;

import id.juara.front.people.PeopleShown.Group;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.EndMembership;
import id.juara.ground.identity.Role;
import id.juara.ground.identity.ShowTeam;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Everybody who holds a role now, by institution, found by a piece of a name. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class PeoplePages {
    private static final int SHOWN = 100;

    @Inject
    ShowTeam team;

    @Inject
    ShowPeople show;

    @Inject
    EndMembership end;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /**
     * @param more the address of the next part; empty at the end
     * @param hosts whether whoever looks may invite and end
     */
    @CheckedTemplate(basePath = "people")
    record All(Look look, List<Role> roles, List<Group> groups, String more, boolean hosts)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all(@BeanParam Look look, @QueryParam("cursor") String cursor) {
        var found = team.page(look.sought(), Cursor.of(cursor), SHOWN);
        return new All(
                        look,
                        List.of(Role.values()),
                        show.groups(found.items(), Look.JAKARTA),
                        found.next().map(next -> next.in(here)).orElse(""),
                        caller.is(Role.STAFF))
                .setLocale(tongue.language().tag());
    }

    @POST
    @Path("/members/{id}/end")
    @RolesAllowed(Role.Words.STAFF)
    public Response end(UUID id) {
        end.of(id);
        return onward.after(Done.ENDED, "/people");
    }
}
