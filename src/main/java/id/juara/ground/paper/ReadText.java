package id.juara.ground.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads a PDF's words in a process of its own: takes the file at its standard input and gives them as UTF-8. It needs nothing
 * of the house but itself.
 */
public final class ReadText {
    private ReadText() {}

    public static void main(String... none) throws IOException {
        try (var document = Loader.loadPDF(System.in.readAllBytes())) {
            System.out.write(new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }
}
