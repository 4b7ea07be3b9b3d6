package id.juara.story.submission;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Download;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** The files of a submission, taken in pieces that may be resumed. */
@Path("/api/v1/submissions/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionAttachmentResource {
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    @PathParam("id")
    UUID id;

    @Inject
    AttachFile attach;

    @Inject
    Download download;

    public record Begun(UUID upload, String name, long received) {}

    public record File(
            UUID id, String document, String name, String mediaType, long bytes, String sha256, Instant addedAt) {
        static File of(Attachment one) {
            return new File(one.id, one.document, one.name, one.mediaType, one.bytes, one.fingerprint(), one.addedAt);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    @OnceOnly
    public Response begin(@NotNull @Valid SubmissionForms.File form) {
        var upload = attach.begin(id, form);
        return Response.created(URI.create("/api/v1/submissions/" + id + "/attachments/uploads/" + upload.id))
                .entity(new Begun(upload.id, upload.name, upload.received))
                .build();
    }

    @HEAD
    @Path("uploads/{upload}")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public Response reached(@PathParam("upload") UUID upload) {
        return answer(Response.ok(), attach.reached(id, upload));
    }

    @PATCH
    @Path("uploads/{upload}")
    @Consumes("application/offset+octet-stream")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public Response take(@PathParam("upload") UUID upload, @HeaderParam(OFFSET) Long offset, InputStream piece) {
        if (offset == null || offset < 0) {
            throw new Refusal(Reason.BAD_REQUEST, OFFSET);
        }
        return answer(Response.noContent(), attach.take(id, upload, offset, piece));
    }

    @GET
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN, Role.Words.STAFF, Role.Words.AUDITOR})
    public SubmissionPages.All<File> all() {
        return new SubmissionPages.All<>(attach.all(id).stream().map(File::of).toList());
    }

    @GET
    @Path("{attachment}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response content(@PathParam("attachment") UUID attachment) {
        return download.of(attach.one(id, attachment));
    }

    @DELETE
    @Path("{attachment}")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public void remove(@PathParam("attachment") UUID attachment) {
        attach.remove(id, attachment);
    }

    private static Response answer(Response.ResponseBuilder answer, AttachFile.Reached reached) {
        return answer.header(OFFSET, reached.received())
                .header(LENGTH, reached.bytes())
                .header("Cache-Control", "no-store")
                .build();
    }
}
