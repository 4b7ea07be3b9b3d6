package id.juara.ground.paper;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
 * Joins photos of pages in a process of its own: gives one PDF that is no larger than a limit, or says by its exit what is
 * wrong, and with which photo. It needs nothing of the house but this package.
 *
 * <p>Procedure. Each photo is looked at before it is opened: one of more than {@value #MOST_DOTS} dots is refused. Then, one
 * at a time, it is read with as many dots as are needed, turned upright, and written anew as JPEG, so that nothing that the
 * phone put beside it (place, owner) goes along. Of the bytes that are left each photo may take its share: it is made smaller,
 * step by step, until it fits; what it leaves, the next ones have. Smaller than the last step a page could not be read, and
 * the photos are refused.
 */
public final class JoinPhotos {
    static final long MOST_DOTS = 50_000_000;

    /** Exits; of the first two the photo's place among them, from 0, is told as text. */
    static final int NO_PHOTO = 3;

    static final int TOO_WIDE = 4;
    static final int UNFIT = 5;

    private static final int SPARE = 3_000; // bytes of the PDF itself
    private static final int SPARE_A_PAGE = 1_000;
    private static final float MARGIN = 24; // points

    /** The longer side in dots (1754 is A4 at 150 to an inch), and the quality of the JPEG. */
    private record Step(int longer, float quality) {}

    private static final List<Step> STEPS = List.of(
            new Step(1754, 0.8f),
            new Step(1754, 0.6f),
            new Step(1400, 0.6f),
            new Step(1240, 0.5f),
            new Step(1000, 0.5f),
            new Step(800, 0.4f));

    private JoinPhotos() {}

    /** Why photos cannot be joined. */
    private static final class Unjoined extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int exit;

        Unjoined(int exit) {
            super(null, null, false, false);
            this.exit = exit;
        }
    }

    /** @param asked how many bytes the PDF may have, then the photos' files */
    public static void main(String... asked) throws IOException {
        ImageIO.setUseCache(false);
        var photos = Stream.of(asked).skip(1).map(Path::of).toList();
        for (int i = 0; i < photos.size(); i++) {
            told(i, photos.get(i), reader -> null);
        }
        join(photos, Long.parseLong(asked[0]), System.out);
        System.out.flush();
    }

    private static void join(List<Path> photos, long mostBytes, OutputStream out) throws IOException {
        try (var pdf = new PDDocument();
                var made = new ByteArrayOutputStream()) {
            var left = mostBytes - SPARE;
            for (int i = 0; i < photos.size(); i++) {
                var share = left / (photos.size() - i);
                var upright = Upright.of(photos.get(i));
                var page = fitting(told(i, photos.get(i), JoinPhotos::read), upright, share - SPARE_A_PAGE);
                add(pdf, page);
                left -= page.length + SPARE_A_PAGE;
            }
            pdf.save(made);
            if (made.size() > mostBytes) {
                System.exit(UNFIT);
            }
            made.writeTo(out);
        }
    }

    private static byte[] fitting(BufferedImage picture, Upright upright, long most) throws IOException {
        for (var step : STEPS) {
            var jpeg = jpeg(drawn(picture, upright, step.longer), step.quality);
            if (jpeg.length <= most) {
                return jpeg;
            }
        }
        System.exit(UNFIT);
        throw new IOException("unfit");
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    /** Ends here, telling which photo it was, where it is none. */
    private static <T> T told(int place, Path photo, Use<T> use) {
        try {
            return opened(photo, use);
        } catch (Unjoined why) {
            return ended(place, why.exit);
        } catch (IOException | RuntimeException | StackOverflowError odd) {
            return ended(place, NO_PHOTO);
        }
    }

    private static <T> T ended(int place, int exit) {
        System.out.print(place);
        System.out.flush();
        System.exit(exit);
        return null;
    }

    private static <T> T opened(Path photo, Use<T> use) throws IOException {
        try (var in = ImageIO.createImageInputStream(photo.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unjoined(NO_PHOTO);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var format = reader.getFormatName();
                if (!format.equalsIgnoreCase("jpeg") && !format.equalsIgnoreCase("png")) {
                    throw new Unjoined(NO_PHOTO);
                }
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw new Unjoined(TOO_WIDE);
                }
                return use.of(reader);
            } finally {
                reader.dispose();
            }
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
}
