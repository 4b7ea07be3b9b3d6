package id.juara.front.writing;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.story.submission.AttachPhotos;
import id.juara.story.submission.SubmissionForms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Photos of pages as a script sends them: each in pieces that go on where the line dropped, joined when all are there. */
@Path("/entries/{id}/photos/{document}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class PhotoPages {
    @Inject
    AttachPhotos attach;

    @Inject
    Tongue tongue;

    /** Announces a photo: where it goes on. */
    @POST
    public Response begin(
            UUID id, String document, @RestForm String name, @RestForm long bytes, @RestForm String sha256) {
        var form = new SubmissionForms.File(document, name, bytes, Optional.ofNullable(sha256));
        return FileForms.answer(tongue.language(), () -> FileForms.begun(Optional.of(attach.beginOrGoOn(id, form))));
    }

    /** The next piece, from that byte on. */
    @POST
    @Path("/{upload}")
    @Consumes(MediaType.WILDCARD)
    public Response piece(UUID id, String document, UUID upload, @QueryParam("offset") long offset, InputStream piece) {
        return FileForms.answer(
                tongue.language(),
                () -> Map.of(
                        "received",
                        attach.take(id, document, upload, offset, piece).received()));
    }

    /** Joins photos that are there, in that order. */
    @POST
    @Path("/joined")
    public Response join(UUID id, String document, @RestForm("photo") List<UUID> photos) {
        return FileForms.answer(tongue.language(), () -> {
            attach.join(id, document, photos);
            return Map.of("done", true);
        });
    }
}
