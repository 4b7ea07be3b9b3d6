package id.juara.front.material;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Download;
import id.juara.story.attachment.DrawFile;
import id.juara.story.competition.RoundRef;
import id.juara.story.material.ReadMaterial;
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
import java.util.UUID;
import java.util.stream.IntStream;

/** What was brought is read: by a panelist where he marks the entry, by the secretary, staff and auditors of any. */
@Path("/")
public class ReadPages {
    private static final String MINE = "/judging/assignments/{id}/material/{file}";
    private static final String ANY = "/secretariat/{edition}/{round}/material/{submission}/{file}";

    @Inject
    ReadMaterial read;

    @Inject
    DrawFile draw;

    @Inject
    Download download;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /**
     * The pages of a file.
     *
     * @param path where it is saved from
     * @param back where its reader came from
     * @param pages the number of each that can be drawn
     */
    @CheckedTemplate(basePath = "material")
    record Drawn(String name, String path, String back, boolean judges, List<Integer> pages)
            implements TemplateInstance {}

    @GET
    @Path(MINE)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Role.Words.JUDGE)
    public Response mine(UUID id, UUID file) {
        return download.of(read.file(caller.person(), id, file));
    }

    @GET
    @Path(MINE + "/pages")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.Words.JUDGE)
    public TemplateInstance pagesOfMine(UUID id, UUID file) {
        var back = "/judging/assignments/" + id;
        return drawn(read.file(caller.person(), id, file), back + "/material/" + file, back, true);
    }

    @GET
    @Path(MINE + "/pages/{page}")
    @Produces("image/png")
    @RolesAllowed(Role.Words.JUDGE)
    public Response pageOfMine(UUID id, UUID file, int page) {
        return picture(read.file(caller.person(), id, file), page);
    }

    @GET
    @Path(ANY)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response any(String edition, String round, UUID submission, UUID file) {
        return download.of(read.file(new RoundRef(edition, round), submission, file));
    }

    @GET
    @Path(ANY + "/pages")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public TemplateInstance pagesOfAny(String edition, String round, UUID submission, UUID file) {
        var ref = new RoundRef(edition, round);
        var back = "/secretariat/" + ref + "/material";
        return drawn(read.file(ref, submission, file), back + "/" + submission + "/" + file, back, false);
    }

    @GET
    @Path(ANY + "/pages/{page}")
    @Produces("image/png")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response pageOfAny(String edition, String round, UUID submission, UUID file, int page) {
        return picture(read.file(new RoundRef(edition, round), submission, file), page);
    }

    private TemplateInstance drawn(Attachment file, String path, String back, boolean judges) {
        var pages = IntStream.rangeClosed(1, draw.pages(file)).boxed().toList();
        return new Drawn(file.name, path, back, judges, pages)
                .setLocale(tongue.language().tag());
    }

    private Response picture(Attachment file, int page) {
        return Response.ok(draw.page(file, page - 1)).type("image/png").build();
    }
}
