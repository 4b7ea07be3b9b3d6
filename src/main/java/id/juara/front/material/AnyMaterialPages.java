package id.juara.front.material;

import id.juara.ground.identity.Role;
import id.juara.story.attachment.Download;
import id.juara.story.competition.RoundRef;
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

/** The secretary, staff and auditors read a file that any entry brought. */
@Path("/secretariat/{edition}/{round}/material/{submission}/{file}")
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
public class AnyMaterialPages {
    @Inject
    ReadMaterial read;

    @Inject
    ShowPages show;

    @Inject
    Download download;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response file(String edition, String round, UUID submission, UUID file) {
        return download.of(read.file(new RoundRef(edition, round), submission, file));
    }

    @GET
    @Path("/pages")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance pages(String edition, String round, UUID submission, UUID file) {
        var ref = new RoundRef(edition, round);
        var back = "/secretariat/" + ref + "/material";
        return show.toOverseer(read.file(ref, submission, file), back, back + "/" + submission + "/" + file);
    }

    @GET
    @Path("/pages/{page}")
    @Produces("image/png")
    public Response page(String edition, String round, UUID submission, UUID file, int page) {
        return show.picture(read.file(new RoundRef(edition, round), submission, file), page);
    }
}
