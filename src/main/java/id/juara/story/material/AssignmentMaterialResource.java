package id.juara.story.material;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.attachment.Download;
import id.juara.story.attachment.DrawFile;
import id.juara.story.material.Materials.File;
import id.juara.story.material.RoundMaterialResource.CallTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** What an entry brought that the panelist who asks has to mark. */
@Path("/api/v1/assignments/{id}/material")
@RolesAllowed(Role.Words.JUDGE)
public class AssignmentMaterialResource {
    @Inject
    ReadMaterial read;

    @Inject
    DrawFile draw;

    @Inject
    Download download;

    @Inject
    Caller caller;

    /** @param files empty where the entry has brought nothing */
    public record EntryMaterial(CallTold call, List<File> files) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public EntryMaterial told(UUID id) {
        var called = read.of(caller.person(), id).orElseThrow(() -> new Refusal(Reason.NO_MATERIAL_CALLED));
        return new EntryMaterial(
                CallTold.of(called.call()),
                called.entries().stream().flatMap(one -> one.files().stream()).toList());
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id, UUID file) {
        return download.of(read.file(caller.person(), id, file));
    }

    /** A page of it, drawn as PNG; the first is 1. */
    @GET
    @Path("{file}/pages/{page}")
    @Produces("image/png")
    public Response page(UUID id, UUID file, int page) {
        return Response.ok(draw.page(read.file(caller.person(), id, file), page - 1))
                .type("image/png")
                .build();
    }
}
