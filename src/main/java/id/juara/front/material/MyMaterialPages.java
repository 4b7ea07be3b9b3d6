package id.juara.front.material;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.attachment.Download;
import id.juara.story.material.ReadMaterial;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A panelist reads a file that was brought by an entry he has to mark. */
@Path("/judging/assignments/{id}/material/{file}")
@RolesAllowed(Role.Words.JUDGE)
public class MyMaterialPages {
    @Inject
    ReadMaterial read;

    @Inject
    ShowPages show;

    @Inject
    Download download;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id, UUID file) {
        return download.of(read.file(caller.person(), id, file));
    }

    @GET
    @Path("/pages")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance pages(UUID id, UUID file) {
        return show.toMarker(read.file(caller.person(), id, file), "/judging/assignments/" + id);
    }

    @GET
    @Path("/pages/{page}")
    @Produces("image/png")
    public Response page(UUID id, UUID file, int page) {
        return show.picture(read.file(caller.person(), id, file), page);
    }
}
