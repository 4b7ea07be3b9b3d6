package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.paper.Photos;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Document;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Download;
import id.juara.story.submission.AttachFile;
import id.juara.story.submission.AttachPhotos;
import id.juara.story.submission.SubmissionForms;
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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of an entry: whole ones from a plain form, or in pieces that go on where the line dropped. */
@Path("/entries/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class FilePages {
    @Inject
    Desk desk;

    @Inject
    AttachFile attach;

    @Inject
    AttachPhotos attachPhotos;

    @Inject
    Download download;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A file as it is listed; its size in words. */
    public record Kept(UUID id, String name, String size) {}

    /**
     * A document with its files.
     *
     * @param path where the pages of its entry begin
     * @param endings of the files it takes, such as {@code .pdf}
     * @param size of the largest it takes, in words
     */
    public record Section(
            String path,
            String id,
            String title,
            boolean required,
            String endings,
            String size,
            int most,
            List<Kept> files) {
        /** Where a form sends a file whole. */
        public String action() {
            return path + "/files/" + id;
        }

        /** Where a script sends it in pieces. */
        public String uploads() {
            return path + "/uploads";
        }

        /** Where a script sends photos in pieces. */
        public String photos() {
            return path + "/photos/" + id;
        }

        /** Where its faults are told. */
        public String pointer() {
            return "/" + id;
        }

        public int mostPhotos() {
            return Photos.MOST;
        }

        /** Whether photos of pages may become one of its files. */
        public boolean isForPhotos() {
            return endings.contains(".pdf");
        }

        public boolean isFull() {
            return files.size() >= most;
        }
    }

    @CheckedTemplate(basePath = "writing")
    record FilesOf(Lying lying, List<Section> sections, ShownFaults faults) implements TemplateInstance {}

    @GET
    @Path("/files")
    public TemplateInstance files(UUID id) {
        return page(desk.lay(id), ShownFaults.NONE);
    }

    /** A whole file, from a browser without script. */
    @POST
    @Path("/files/{document}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(UUID id, String document, @RestForm FileUpload file) {
        return attached(
                id,
                document,
                () -> FileForms.whole(
                        file, (name, bytes, content) -> attach.whole(id, document, name, bytes, content)));
    }

    /** Photos of pages, as a phone took them, become one PDF under that document. */
    @POST
    @Path("/files/{document}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response join(UUID id, String document, @RestForm List<FileUpload> photos) {
        return attached(id, document, () -> attachPhotos.whole(id, document, FileForms.photos(photos)));
    }

    /** A refusal is told beside the form that was sent. */
    private Response attached(UUID id, String document, Runnable act) {
        var lying = desk.lay(id);
        try {
            act.run();
            return onward.after(Done.ATTACHED, "/entries/{id}/files", id);
        } catch (Refusal refusal) {
            var told = ShownFaults.of(refusal, lying.language()).all().get(0).says();
            var faults = new ShownFaults(List.of(new Shown("/" + document, told)));
            return Response.status(refusal.reason().status())
                    .entity(page(lying, faults))
                    .build();
        }
    }

    @GET
    @Path("/files/{attachment}")
    @Produces(MediaType.WILDCARD)
    public Response file(UUID id, UUID attachment) {
        return download.of(attach.one(id, attachment));
    }

    @POST
    @Path("/files/{attachment}/removal")
    public Response remove(UUID id, UUID attachment) {
        attach.remove(id, attachment);
        return onward.after(Done.REMOVED, "/entries/{id}/files", id);
    }

    /** Announces a file that comes in pieces: where it goes on, or that it stands already. */
    @POST
    @Path("/uploads")
    @Produces(MediaType.APPLICATION_JSON)
    public Response begin(
            UUID id, @RestForm String document, @RestForm String name, @RestForm long bytes, @RestForm String sha256) {
        var form = new SubmissionForms.File(document, name, bytes, Optional.ofNullable(sha256));
        return FileForms.answer(tongue.language(), () -> FileForms.begun(attach.beginOrGoOn(id, form)));
    }

    /** The next piece, from that byte on. */
    @POST
    @Path("/uploads/{upload}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response piece(UUID id, UUID upload, @QueryParam("offset") long offset, InputStream piece) {
        return FileForms.answer(
                tongue.language(),
                () -> Map.of("received", attach.take(id, upload, offset, piece).received()));
    }

    private TemplateInstance page(Lying lying, ShownFaults faults) {
        var files = attach.all(lying.id());
        var sections = lying.law().documents().stream()
                .map(one -> section(lying, one, files))
                .toList();
        return new FilesOf(lying, sections, faults).setLocale(tongue.language().tag());
    }

    private static Section section(Lying lying, Document document, List<Attachment> files) {
        return new Section(
                lying.path(),
                document.id(),
                document.title().in(lying.language()),
                document.required(),
                FileForms.endings(document.types()),
                FileForms.size(document.mostBytes(), lying.language()),
                document.most(),
                files.stream()
                        .filter(one -> one.document.equals(document.id()))
                        .map(one -> new Kept(one.id, one.name, FileForms.size(one.bytes, lying.language())))
                        .toList());
    }
}
