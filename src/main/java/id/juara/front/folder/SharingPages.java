package id.juara.front.folder;

import id.juara.front.writing.Desk;
import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.PlainWords;
import id.juara.story.submission.ShareEntry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The side that writes an entry makes links by which others may read it, and ends them. */
@Path("/entries/{id}/sharing")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class SharingPages {
    @Inject
    Desk desk;

    @Inject
    ShareEntry share;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /** A link that stands, in words. */
    public record Link(String made, String until) {}

    /** A link just made: told here and never again. */
    public record Fresh(String link, String until) {}

    @CheckedTemplate(basePath = "folder")
    record Sharing(Lying lying, List<Link> links, Optional<Fresh> fresh, ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all(UUID id) {
        return page(desk.lay(id), Optional.empty(), ShownFaults.NONE);
    }

    @POST
    public Response made(UUID id) {
        var lying = desk.lay(id);
        try {
            var shared = share.by(id);
            var link = here.getBaseUriBuilder().path("shared").path(shared.code());
            var fresh = new Fresh(link.build().toString(), words(lying).moment(shared.endsAt()));
            return Response.ok(page(lying, Optional.of(fresh), ShownFaults.NONE))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.SHARED_OFTEN) {
                throw refusal;
            }
            var faults = new ShownFaults(List.of(new Shown("/share", refusal.sentence(lying.language()))));
            return Response.status(refusal.reason().status())
                    .entity(page(lying, Optional.empty(), faults))
                    .build();
        }
    }

    @POST
    @Path("/end")
    public Response ended(UUID id) {
        try {
            share.end(id);
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.ALREADY_SO) { // a second click
                throw refusal;
            }
        }
        return onward.after(Done.SHARING_ENDED, "/entries/{id}/sharing", id);
    }

    private TemplateInstance page(Lying lying, Optional<Fresh> fresh, ShownFaults faults) {
        var words = words(lying);
        var links = share.standing(lying.id()).stream()
                .map(one -> new Link(words.moment(one.madeAt()), words.moment(one.endsAt())))
                .toList();
        return new Sharing(lying, links, fresh, faults)
                .setLocale(tongue.language().tag());
    }

    private static PlainWords words(Lying lying) {
        return new PlainWords(lying.language(), lying.law().calendar().zone());
    }
}
