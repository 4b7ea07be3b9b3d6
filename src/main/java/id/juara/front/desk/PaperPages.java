package id.juara.front.desk;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.dossier.DossierResource;
import id.juara.story.dossier.HandOutPile;
import id.juara.story.dossier.MyFiles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a judge reads beside the text: attachments as pictures, entries as PDFs. */
@Path("/judging/assignments/{id}")
@RolesAllowed(Role.Words.JUDGE)
public class PaperPages {
    @Inject
    Places places;

    @Inject
    ShowMark showMark;

    @Inject
    HandOutPile handOut;

    @Inject
    MyFiles myFiles;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** @param pages the number of each that can be drawn */
    @CheckedTemplate(basePath = "judging")
    record FilePages(ShowMark.Marking marking, ShowMark.File file, List<Integer> pages) implements TemplateInstance {}

    @GET
    @Path("entry.pdf")
    @Produces("application/pdf")
    public Response entry(UUID id) {
        var paper = handOut.one(caller.person(), id, tongue.language());
        return DossierResource.saved(paper.name(), paper.content());
    }

    @GET
    @Path("files/{at}")
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id, int at) {
        return myFiles.download(caller.person(), id, at);
    }

    @GET
    @Path("files/{at}/pages")
    @Produces(MediaType.TEXT_HTML)
    public Response pages(UUID id, int at) {
        var pages = myFiles.pages(caller.person(), id, at);
        var marking = showMark.of(id, Optional.empty());
        return places.page(new FilePages(
                marking,
                marking.files().get(at),
                IntStream.rangeClosed(1, pages).boxed().toList()));
    }

    @GET
    @Path("files/{at}/pages/{page}")
    @Produces("image/png")
    public Response page(UUID id, int at, int page) {
        return Response.ok(myFiles.page(caller.person(), id, at, page - 1))
                .type("image/png")
                .build();
    }
}
