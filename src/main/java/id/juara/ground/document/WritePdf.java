package id.juara.ground.document;

import id.juara.ground.paper.Pdf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A paper as PDF: A4, tagged, its font inside. */
public final class WritePdf {
    private WritePdf() {}

    /** @param papers each begins on a page of its own */
    @CheckedTemplate(basePath = "document")
    record Printed(String language, String title, String foot, boolean wide, List<Paper> papers)
            implements TemplateInstance {}

    public static byte[] of(Paper paper) {
        return of(List.of(paper));
    }

    /** Papers of one kind, one behind the other; they share the first one's title and foot. */
    static byte[] of(List<Paper> papers) {
        var first = papers.get(0);
        return Pdf.of(new Printed(first.language().tag(), first.title(), first.foot(), first.wide(), papers).render());
    }
}
