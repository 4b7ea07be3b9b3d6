package id.juara.ground.paper;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages of a file that somebody sent, drawn here, so that the file itself runs in nobody's browser. At most two are drawn
 * at a time, at most {@value #WIDE} dots wide.
 */
public final class Picture {
    private static final int WIDE = 1000;
    private static final long MOST_DOTS = 50_000_000;
    private static final int MOST_BYTES = 24 << 20;
    private static final double POINTS = 72; // to an inch
    private static final Semaphore DRAWING = new Semaphore(2, true);
    private static final int PATIENCE = 20; // seconds

    private Picture() {}

    /** How many pages there are to be drawn: 0 where it is no PDF and no picture, or cannot be read. */
    public static int pages(byte[] file) {
        try {
            return isPdf(file) ? drawn(() -> pdfPages(file)) : isPicture(file) ? 1 : 0;
        } catch (Refusal damaged) {
            return 0;
        }
    }

    /**
     * A page as PNG.
     *
     * @param page from 0
     */
    public static byte[] of(byte[] file, int page) {
        return drawn(() -> {
            var out = new ByteArrayOutputStream();
            ImageIO.write(isPdf(file) ? page(file, page) : picture(file), "png", out);
            return out.toByteArray();
        });
    }

    private interface Drawing<T> {
        T draw() throws IOException;
    }

    /** Whatever a damaged or malicious file makes the library do, the answer is that it cannot be shown. */
    private static <T> T drawn(Drawing<T> drawing) {
        try {
            if (!DRAWING.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new Refusal(Reason.NOT_DRAWN);
            }
            try {
                return drawing.draw();
            } catch (IOException | RuntimeException | StackOverflowError odd) {
                throw new Refusal(Reason.NOT_DRAWN);
            } finally {
                DRAWING.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Reason.NOT_DRAWN);
        }
    }

    private static int pdfPages(byte[] file) throws IOException {
        try (var document = open(file)) {
            return document.getNumberOfPages();
        }
    }

    private static BufferedImage page(byte[] file, int page) throws IOException {
        try (var document = open(file)) {
            var box = document.getPage(page).getCropBox();
            var wide = Math.max(1, box.getWidth());
            var high = Math.max(1, box.getHeight());
            var scale = (float) Math.min(WIDE / wide, Math.sqrt((double) WIDE * WIDE * 2 / ((double) wide * high)));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(page, (float) (scale * POINTS));
        }
    }

    private static PDDocument open(byte[] file) throws IOException {
        if (file.length > MOST_BYTES) {
            throw new IOException("too large to be drawn");
        }
        return Loader.loadPDF(file);
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

    private static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    private static boolean isPicture(byte[] file) {
        return file.length > 3
                && ((file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8
                        || (file[0] & 0xFF) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G');
    }
}
