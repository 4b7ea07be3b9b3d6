package id.juara.ground.paper;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws one page in a process of its own: takes the file at its standard input and gives the page as PNG, at most
 * {@value #WIDE} dots wide, or the number of pages. It needs nothing of the house but itself.
 */
public final class DrawPage {
    /** Asks for the number of pages rather than for one of them. */
    static final String COUNT = "count";

    private static final int WIDE = 1000;
    private static final long MOST_DOTS = 50_000_000;
    private static final double POINTS = 72; // to an inch

    private DrawPage() {}

    /** @param asked a page, from 0, or {@code count} */
    public static void main(String... asked) throws IOException {
        var file = System.in.readAllBytes();
        if (asked[0].equals(COUNT)) {
            System.out.write(Integer.toString(pages(file)).getBytes(StandardCharsets.US_ASCII));
        } else {
            draw(file, Integer.parseInt(asked[0]), System.out);
        }
        System.out.flush();
    }

    static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    static boolean isPicture(byte[] file) {
        return file.length > 3
                && ((file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8
                        || (file[0] & 0xFF) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G');
    }

    private static int pages(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    private static void draw(byte[] file, int page, OutputStream out) throws IOException {
        ImageIO.setUseCache(false);
        if (!ImageIO.write(isPdf(file) ? page(file, page) : picture(file), "png", out)) {
            throw new IOException("no PNG");
        }
    }

    private static BufferedImage page(byte[] file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            var box = document.getPage(page).getCropBox();
            var wide = Math.max(1, box.getWidth());
            var high = Math.max(1, box.getHeight());
            var scale = (float) Math.min(WIDE / wide, Math.sqrt((double) WIDE * WIDE * 2 / ((double) wide * high)));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(page, (float) (scale * POINTS));
        }
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            var wide = reader.getWidth(0);
            if ((long) wide * reader.getHeight(0) > MOST_DOTS) {
                throw new IOException("too many dots");
            }
            var asked = reader.getDefaultReadParam();
            var every = Math.max(1, wide / WIDE / 2);
            asked.setSourceSubsampling(every, every, 0, 0);
            try {
                return smaller(reader.read(0, asked));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage smaller(BufferedImage picture) {
        if (picture.getWidth() <= WIDE) {
            return picture;
        }
        var high = Math.max(1, picture.getHeight() * WIDE / picture.getWidth());
        var small = new BufferedImage(WIDE, high, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, WIDE, high, null);
        graphics.dispose();
        return small;
    }
}
