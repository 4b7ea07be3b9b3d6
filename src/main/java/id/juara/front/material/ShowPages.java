package id.juara.front.material;

import id.juara.ground.http.Tongue;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.DrawFile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;

/** A file that was brought, page by page as pictures. */
@ApplicationScoped
class ShowPages {
    @Inject
    DrawFile draw;

    @Inject
    Tongue tongue;

    /**
     * The pages of a file.
     *
     * @param path where it is saved from
     * @param back where its reader came from
     * @param marks whether he came from where he marks the entry
     * @param pages the number of each that can be drawn
     */
    @CheckedTemplate(basePath = "material")
    record Drawn(String name, String path, String back, boolean marks, List<Integer> pages)
            implements TemplateInstance {}

    /** Where he marks the entry that brought it. */
    TemplateInstance toMarker(Attachment file, String back) {
        return told(file, back + "/material/" + file.id, back, true);
    }

    /** Where the round's material is listed. */
    TemplateInstance toOverseer(Attachment file, String back, String path) {
        return told(file, path, back, false);
    }

    /** One of them; the first is 1. */
    Response picture(Attachment file, int page) {
        return Response.ok(draw.page(file, page - 1)).type("image/png").build();
    }

    private TemplateInstance told(Attachment file, String path, String back, boolean marks) {
        var pages = IntStream.rangeClosed(1, draw.pages(file)).boxed().toList();
        return new Drawn(file.name, path, back, marks, pages)
                .setLocale(tongue.language().tag());
    }
}
