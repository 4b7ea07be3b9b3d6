package id.juara.ground.document;

import id.juara.ground.paper.Pdf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** A paper as PDF: A4, tagged, its font inside. */
public final class WritePdf {
    private static final int AT_ONCE = 25;

    private WritePdf() {}

    /** @param papers each begins on a page of its own */
    @CheckedTemplate(basePath = "document")
    record Printed(String language, String title, String foot, boolean wide, List<Paper> papers)
            implements TemplateInstance {}

    /**
     * Papers of one kind, one behind the other, drawn a few at a time and joined outside the memory. They share the first
     * one's title and foot.
     */
    public static void to(OutputStream out, Stream<Paper> papers) throws IOException {
        var rest = papers.iterator();
        var few = few(rest);
        if (!rest.hasNext()) {
            out.write(of(few));
            return;
        }
        var joined = new PDFMergerUtility();
        var parts = Files.createTempDirectory("papers");
        try {
            for (var part = 0; !few.isEmpty(); part++, few = few(rest)) {
                var file = parts.resolve(part + ".pdf");
                Files.write(file, of(few));
                joined.addSource(file.toFile());
            }
            joined.setDestinationStream(new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int many) throws IOException {
                    out.write(bytes, from, many);
                }

                @Override
                public void close() throws IOException {
                    flush(); // whoever gave it closes it
                }
            });
            joined.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
        } finally {
            try (var files = Files.list(parts)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(parts);
        }
    }

    private static List<Paper> few(Iterator<Paper> rest) {
        var few = new ArrayList<Paper>();
        while (few.size() < AT_ONCE && rest.hasNext()) {
            few.add(rest.next());
        }
        return few;
    }

    private static byte[] of(List<Paper> papers) {
        var first = papers.get(0);
        return Pdf.of(new Printed(first.language().tag(), first.title(), first.foot(), first.wide(), papers).render());
    }
}
