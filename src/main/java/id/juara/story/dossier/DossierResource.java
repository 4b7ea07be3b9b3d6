package id.juara.story.dossier;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One entry that the judge who asks has to read, as files. */
@Path("/api/v1/assignments/{id}")
@RolesAllowed(Role.Words.JUDGE)
public class DossierResource {
    @Inject
    HandOutPile pile;

    @Inject
    MyFiles files;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    @GET
    @Path("entry.pdf")
    @Produces("application/pdf")
    public Response entry(UUID id) {
        var paper = pile.one(caller.person(), id, tongue.language());
        return saved(paper.name(), paper.content());
    }

    /** A file of the sent text, by its place among them from 0: always to be saved. */
    @GET
    @Path("files/{at}")
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id, int at) {
        return files.download(caller.person(), id, at);
    }

    /** A page of such a file, drawn as PNG; the first is 1. */
    @GET
    @Path("files/{at}/pages/{page}")
    @Produces("image/png")
    public Response page(UUID id, int at, int page) {
        return Response.ok(files.page(caller.person(), id, at, page - 1))
                .type("image/png")
                .build();
    }

    public static Response saved(String name, Object content) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
