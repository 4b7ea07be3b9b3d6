package id.juara.story.material;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Download;
import id.juara.story.material.BringMaterial.Asked;
import id.juara.story.material.Materials.File;
import id.juara.story.material.RoundMaterialResource.CallTold;
import id.juara.story.submission.AttachFile.Reached;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The side of an entry brings material, in pieces that may be resumed, as its attachments came. */
@Path("/api/v1/submissions/{id}/material")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class SubmissionMaterialResource {
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    @Inject
    BringMaterial bring;

    @Inject
    Download download;

    /** @param open whether it is taken now */
    public record AskedTold(String round, CallTold call, boolean open, List<File> files) {
        static AskedTold of(Asked asked) {
            return new AskedTold(
                    asked.call().ref().round(),
                    CallTold.of(asked.call()),
                    asked.open(),
                    asked.files().stream().map(AskedTold::of).toList());
        }

        private static File of(Attachment one) {
            return new File(one.id, one.name, one.mediaType, one.bytes, one.fingerprint(), one.addedAt);
        }
    }

    public record All(List<AskedTold> items) {}

    /** A file that is about to come, its content in pieces. */
    public record FileForm(@NotBlank @Size(max = 1000) String name, @Positive long bytes, @NotNull String sha256) {}

    /** @param upload absent where that very file stands already */
    public record Begun(UUID upload, long received) {}

    @GET
    public All all(UUID id) {
        return new All(bring.all(id).stream().map(AskedTold::of).toList());
    }

    /** Goes on with the same file where a part of it came before. */
    @POST
    @Path("{round}")
    @Consumes(MediaType.APPLICATION_JSON)
    @OnceOnly
    public Response begin(UUID id, String round, @NotNull @Valid FileForm form) {
        return bring.beginOrGoOn(id, round, new BringMaterial.Form(form.name, form.bytes, form.sha256))
                .map(one -> Response.created(
                                URI.create("/api/v1/submissions/" + id + "/material/" + round + "/uploads/" + one.id))
                        .entity(new Begun(one.id, one.received)))
                .orElseGet(() -> Response.ok(new Begun(null, form.bytes)))
                .build();
    }

    @HEAD
    @Path("{round}/uploads/{upload}")
    public Response reached(UUID id, String round, UUID upload) {
        return answer(Response.ok(), bring.reached(id, round, upload));
    }

    @PATCH
    @Path("{round}/uploads/{upload}")
    @Consumes("application/offset+octet-stream")
    public Response take(UUID id, String round, UUID upload, @HeaderParam(OFFSET) Long offset, InputStream piece) {
        if (offset == null || offset < 0) {
            throw new Refusal(Reason.BAD_REQUEST, OFFSET);
        }
        return answer(Response.noContent(), bring.take(id, round, upload, offset, piece));
    }

    @GET
    @Path("{round}/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id, String round, UUID file) {
        return download.of(bring.file(id, round, file));
    }

    @DELETE
    @Path("{round}/{file}")
    public void remove(UUID id, String round, UUID file) {
        bring.remove(id, round, file);
    }

    private static Response answer(Response.ResponseBuilder answer, Reached reached) {
        return answer.header(OFFSET, reached.received())
                .header(LENGTH, reached.bytes())
                .header("Cache-Control", "no-store")
                .build();
    }
}
