package id.juara.ground.paper;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Photos of pages joined into one PDF that is no larger than a limit.
 *
 * <p>Procedure. Each photo is looked at before it is opened: one of more than {@value #MOST_DOTS} dots is refused. Then, one
 * at a time, it is read with as many dots as are needed, turned upright, and written anew as JPEG, so that nothing that the
 * phone put beside it (place, owner) goes along. Of the bytes that are left each photo may take its share: it is made smaller,
 * step by step, until it fits; what it leaves, the next ones have. Smaller than the last step a page could not be read, and
 * the photos are refused.
 */
public final class Photos {
    /** How many may be joined. */
    public static final int MOST = 20;

    private static final long MOST_DOTS = 50_000_000;
    private static final int SPARE = 3_000; // bytes of the PDF itself
    private static final int SPARE_A_PAGE = 1_000;
    private static final float MARGIN = 24; // points
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);
    private static final int PATIENCE = 30; // seconds

    /** The longer side in dots (1754 is A4 at 150 to an inch), and the quality of the JPEG. */
    private record Step(int longer, float quality) {}

    private static final List<Step> STEPS = List.of(
            new Step(1754, 0.8f),
            new Step(1754, 0.6f),
            new Step(1400, 0.6f),
            new Step(1240, 0.5f),
            new Step(1000, 0.5f),
            new Step(800, 0.4f));

    private Photos() {}

    /** A photo that was sent, under the name that its sender knows. */
    public record Photo(String name, Path content) {}

    /**
     * A PDF with a page for each photo, in their order.
     *
     * @param mostBytes that it may have; refuses photos that do not fit, and what is no JPEG or PNG
     */
    public static byte[] joined(List<Photo> photos, long mostBytes) {
        if (photos.isEmpty()) {
            throw new Refusal(Reason.NO_FILE_CHOSEN);
        }
        if (photos.size() > MOST) {
            throw new Refusal(Reason.MANY_PHOTOS, MOST);
        }
        for (var photo : photos) {
            opened(photo, reader -> null);
        }
        try {
            if (!ONE_AT_A_TIME.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new Refusal(Reason.PHOTOS_WAIT);
            }
            try {
                return pdf(photos, mostBytes);
            } finally {
                ONE_AT_A_TIME.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Reason.PHOTOS_WAIT);
        }
    }

    private static byte[] pdf(List<Photo> photos, long mostBytes) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var unfit = new Refusal(Reason.PHOTOS_DO_NOT_FIT, photos.size(), (mostBytes >> 10) + " KB");
            var left = mostBytes - SPARE;
            for (int i = 0; i < photos.size(); i++) {
                var share = left / (photos.size() - i);
                var page = fitting(photos.get(i), share - SPARE_A_PAGE, unfit);
                add(pdf, page);
                left -= page.length + SPARE_A_PAGE;
            }
            pdf.save(out);
            if (out.size() > mostBytes) {
                throw unfit;
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fitting(Photo photo, long most, Refusal unfit) throws IOException {
        var upright = Upright.of(photo.content);
        var picture = opened(photo, Photos::read);
        for (var step : STEPS) {
            var jpeg = jpeg(drawn(picture, upright, step.longer), step.quality);
            if (jpeg.length <= most) {
                return jpeg;
            }
        }
        throw unfit;
    }

    private static void add(PDDocument pdf, byte[] jpeg) throws IOException {
        var picture = JPEGFactory.createFromByteArray(pdf, jpeg);
        var lies = picture.getWidth() > picture.getHeight();
        var a4 = PDRectangle.A4;
        var page = new PDPage(lies ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
        pdf.addPage(page);
        var wide = page.getMediaBox().getWidth() - 2 * MARGIN;
        var high = page.getMediaBox().getHeight() - 2 * MARGIN;
        var scale = Math.min(wide / picture.getWidth(), high / picture.getHeight());
        var x = MARGIN + (wide - picture.getWidth() * scale) / 2;
        var y = MARGIN + (high - picture.getHeight() * scale) / 2;
        try (var content = new PDPageContentStream(pdf, page)) {
            content.drawImage(picture, x, y, picture.getWidth() * scale, picture.getHeight() * scale);
        }
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    /** Whatever a damaged or malicious file makes the library do, the answer is that it is no photo. */
    private static <T> T opened(Photo photo, Use<T> use) {
        try (var in = ImageIO.createImageInputStream(photo.content.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refusal(Reason.NO_PHOTO, photo.name);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var format = reader.getFormatName();
                if (!format.equalsIgnoreCase("jpeg") && !format.equalsIgnoreCase("png")) {
                    throw new Refusal(Reason.NO_PHOTO, photo.name);
                }
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw new Refusal(Reason.PHOTO_TOO_WIDE, photo.name, MOST_DOTS / 1_000_000);
                }
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError odd) {
            throw new Refusal(Reason.NO_PHOTO, photo.name);
        }
    }

    /** With every dot, or every second or third, and so on, where it has far more than a page needs. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        var asked = reader.getDefaultReadParam();
        var longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        var every = Math.max(1, longer * 2 / (STEPS.get(0).longer * 3));
        asked.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, asked);
    }

    private static BufferedImage drawn(BufferedImage picture, Upright upright, int longer) {
        var scale = Math.min(1, (double) longer / Math.max(picture.getWidth(), picture.getHeight()));
        var wide = Math.max(1, (int) (picture.getWidth() * scale));
        var high = Math.max(1, (int) (picture.getHeight() * scale));
        var turned = upright.isTurned();
        var page = new BufferedImage(turned ? high : wide, turned ? wide : high, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE); // below what is transparent
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var turn = upright.turn(wide, high);
        turn.concatenate(AffineTransform.getScaleInstance(
                (double) wide / picture.getWidth(), (double) high / picture.getHeight()));
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return page;
    }

    private static byte[] jpeg(BufferedImage page, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new ByteArrayOutputStream();
                var to = ImageIO.createImageOutputStream(out)) {
            var asked = writer.getDefaultWriteParam();
            asked.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            asked.setCompressionQuality(quality);
            writer.setOutput(to);
            writer.write(null, new IIOImage(page, null, null), asked);
            to.flush();
            return out.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
