package id.juara.ground.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document to be printed or kept: A4, tagged, with its font inside. */
public final class Pdf {
    /** The one font: free, and brought by the library that writes the file. It has one weight, so size tells headings. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** A picture that stands in the page itself, such as a square to scan. */
    private static final String PICTURE = "data:image/png;base64,";

    /** What no XML may hold; a text that was pasted from an office program may. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final String STYLE = Matcher.quoteReplacement("<style>" + text("paper.css") + "</style></head>");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /**
     * The document of a page.
     *
     * @param page well-formed XHTML with a language, and a title in its head; it gets the style of all our papers, and an
     *     address in it is never followed, but for a PNG that stands in it whole
     */
    public static byte[] of(String page) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(
                            () -> Objects.requireNonNull(Pdf.class.getResourceAsStream(FONT), "the font is there"),
                            "Juara")
                    .useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null)
                    .usePdfUaAccessibility(true)
                    .withProducer("Juara")
                    .withHtmlContent(CONTROL.matcher(page).replaceAll("").replaceFirst("</head>", STYLE), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (var file = Objects.requireNonNull(Pdf.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
