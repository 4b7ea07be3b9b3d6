package id.juara.harness;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as somebody holds it: its words, whether its fonts are inside, and what a phone reads off its first page.
 *
 * @param qr the address in its square; empty where there is none
 */
public record Paper(String text, int pages, boolean bringsItsFonts, boolean isTagged, String qr) {
    /** To an inch. The reader misses one square in fifty at any of them; a phone looks more than once too. */
    private static final List<Integer> DOTS = List.of(150, 200, 300);

    public static Paper of(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            var mark = pdf.getDocumentCatalog().getMarkInfo();
            return new Paper(
                    new PDFTextStripper().getText(pdf),
                    pdf.getNumberOfPages(),
                    bringsItsFonts(pdf),
                    mark != null && mark.isMarked(),
                    scanned(new PDFRenderer(pdf)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String scanned(PDFRenderer pdf) throws IOException {
        for (var dots : DOTS) {
            try {
                return read(pdf.renderImageWithDPI(0, dots));
            } catch (ReaderException missed) {
                // looks again
            }
        }
        return "";
    }

    /** What a phone reads in a picture; empty where it finds no square. */
    public static String scanned(BufferedImage picture) {
        try {
            return read(picture);
        } catch (NotFoundException none) {
            return "";
        } catch (ReaderException spoilt) {
            throw new AssertionError(spoilt);
        }
    }

    private static String read(BufferedImage picture) throws ReaderException {
        var wide = picture.getWidth();
        var high = picture.getHeight();
        var source = new RGBLuminanceSource(wide, high, picture.getRGB(0, 0, wide, high, null, 0, wide));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                .getText();
    }

    private static boolean bringsItsFonts(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            var resources = page.getResources();
            for (var name : resources.getFontNames()) {
                if (!resources.getFont(name).isEmbedded()) {
                    return false;
                }
            }
        }
        return StreamSupport.stream(pdf.getPages().spliterator(), false)
                .anyMatch(page -> page.getResources().getFontNames().iterator().hasNext());
    }
}
