package id.juara.story.dossier;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What the judge who asks has to read, as files. */
@Path("/api/v1")
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
    @Path("assignments/{id}/entry.pdf")
    @Produces("application/pdf")
    public Response entry(UUID id) {
        var paper = pile.one(caller.person(), id, tongue.language());
        return saved(paper.name(), paper.content());
    }

    /** The entries as PDFs, named by their numbers, beside the workbook of the marks. */
    @GET
    @Path("rounds/{edition}/{round}/assignments/mine/pile.zip")
    @Produces("application/zip")
    public Response pile(String edition, String round) {
        var ref = new RoundRef(edition, round);
        var zip = pile.all(caller.person(), caller.name().orElse(""), ref, tongue.language());
        return saved(edition + "-" + round + ".zip", zip);
    }

    /** A file of the sent text, by its place among them from 0: always to be saved. */
    @GET
    @Path("assignments/{id}/files/{at}")
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id, int at) {
        return files.download(caller.person(), id, at);
    }

    /** A page of such a file, drawn as PNG; the first is 1. */
    @GET
    @Path("assignments/{id}/files/{at}/pages/{page}")
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
