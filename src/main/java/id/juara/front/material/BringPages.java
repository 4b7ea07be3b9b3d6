package id.juara.front.material;

import id.juara.front.writing.Desk;
import id.juara.front.writing.Desk.Lying;
import id.juara.front.writing.FileForms;
import id.juara.front.writing.FilePages.Kept;
import id.juara.front.writing.MaterialTasks;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.attachment.Download;
import id.juara.story.material.BringMaterial;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The side of an entry brings what it shows to a panel: whole from a plain form, or in pieces that go on where the line dropped. */
@Path("/entries/{id}/material/{round}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class BringPages {
    private static final String PATH = "/entries/{id}/material/{round}";
    private static final String FIELD = "/material";

    @Inject
    Desk desk;

    @Inject
    BringMaterial bring;

    @Inject
    MaterialTasks tasks;

    @Inject
    Download download;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /**
     * What is brought to one round.
     *
     * @param endings of the files that are taken, such as {@code .pdf}
     * @param size of the largest, in words
     * @param full whether a further one needs the name of one that is there
     * @param uploads where a script sends it in pieces
     */
    @CheckedTemplate(basePath = "material")
    record Bring(
            Lying lying,
            MaterialTasks.Task task,
            String endings,
            String size,
            int most,
            List<Kept> files,
            boolean full,
            String uploads,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance brought(UUID id, String round) {
        return page(id, round, ShownFaults.NONE);
    }

    /** A whole file, from a browser without script; a refusal is told beside the form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(UUID id, String round, @RestForm FileUpload file) {
        try {
            FileForms.whole(file, (name, bytes, content) -> bring.whole(id, round, name, bytes, content));
            return onward.after(Done.BROUGHT, PATH, id, round);
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.NOT_FOUND || refusal.reason() == Reason.NO_MATERIAL_CALLED) {
                throw refusal;
            }
            var told = ShownFaults.of(refusal, tongue.language()).all().get(0).says();
            return Response.status(refusal.reason().status())
                    .entity(page(id, round, new ShownFaults(List.of(new Shown(FIELD, told)))))
                    .build();
        }
    }

    @GET
    @Path("/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id, String round, UUID file) {
        return download.of(bring.file(id, round, file));
    }

    @POST
    @Path("/{file}/removal")
    public Response remove(UUID id, String round, UUID file) {
        bring.remove(id, round, file);
        return onward.after(Done.REMOVED, PATH, id, round);
    }

    /** Announces a file that comes in pieces: where it goes on, or that it stands already. */
    @POST
    @Path("/uploads")
    @Produces(MediaType.APPLICATION_JSON)
    public Response begin(UUID id, String round, @RestForm String name, @RestForm long bytes, @RestForm String sha256) {
        var form = new BringMaterial.Form(name, bytes, sha256);
        return FileForms.answer(tongue.language(), () -> FileForms.begun(bring.beginOrGoOn(id, round, form)));
    }

    /** The next piece, from that byte on. */
    @POST
    @Path("/uploads/{upload}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response piece(UUID id, String round, UUID upload, @QueryParam("offset") long offset, InputStream piece) {
        return FileForms.answer(
                tongue.language(),
                () -> Map.of(
                        "received", bring.take(id, round, upload, offset, piece).received()));
    }

    private TemplateInstance page(UUID id, String round, ShownFaults faults) {
        var lying = desk.lay(id);
        var asked = bring.one(id, round);
        var language = lying.language();
        var task = tasks.of(lying, asked);
        var most = asked.call().most();
        return new Bring(
                        lying,
                        task,
                        FileForms.endings(asked.call().types()),
                        FileForms.size(asked.call().mostBytes(), language),
                        most,
                        asked.files().stream()
                                .map(one -> new Kept(one.id, one.name, FileForms.size(one.bytes, language)))
                                .toList(),
                        most > 1 && asked.files().size() >= most,
                        task.path() + "/uploads",
                        faults)
                .setLocale(language.tag());
    }
}
