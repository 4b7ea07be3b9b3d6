package id.juara.front.intake;

import id.juara.front.office.Places;
import id.juara.ground.http.Download;
import id.juara.ground.identity.Role;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A local admin brings the institution's entries as a table: they become drafts, which are sent from the queue. */
@Path("/queue/{edition}/table")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.LOCAL_ADMIN)
public class QueueTablePages {
    @Inject
    ShowTable table;

    @Inject
    Places places;

    @GET
    public TemplateInstance all(String edition) {
        return table.all(in(edition));
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response come(String edition, @RestForm("file") FileUpload file) {
        return table.come(in(edition), file);
    }

    @GET
    @Path("template.xlsx")
    @Produces(Download.XLSX)
    public Response template(String edition) {
        return table.template(edition);
    }

    @GET
    @Path("{sha256}")
    public Response one(String edition, String sha256) {
        return table.one(in(edition), sha256);
    }

    @POST
    @Path("{sha256}")
    public Response take(String edition, String sha256) {
        return table.take(in(edition), sha256, Typed.NOTHING);
    }

    @POST
    @Path("{sha256}/look")
    public Response look(String edition, String sha256) {
        return table.look(in(edition), sha256);
    }

    @GET
    @Path("{sha256}/faults.xlsx")
    @Produces({Download.XLSX, MediaType.TEXT_HTML})
    public Response faults(String edition, String sha256) {
        return table.faults(edition, sha256);
    }

    private Where in(String edition) {
        var place = places.of(edition);
        return new Where(edition, place.title(), place.rehearsal(), "/queue/" + edition + "/table", "/queue", false);
    }
}
