package id.juara.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Pages of files drawn apart from us, whatever the files are made for. */
class PictureTest {
    private static final String NOT_DRAWN = "not-drawn";

    @Test
    void thePagesOfAPdfAreCountedAndDrawn() throws IOException {
        var file = pdf(3);

        assertThat(Picture.pages(file)).isEqualTo(3);
        assertThat(seen(Picture.of(file, 2)).getWidth()).isEqualTo(1000);
        assertThatThrownBy(() -> Picture.of(file, 3)).hasMessage(NOT_DRAWN);
    }

    @Test
    void aLargePhotoIsDrawnSmaller() throws IOException {
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB), "jpg", photo);

        assertThat(Picture.pages(photo.toByteArray())).isEqualTo(1);
        var drawn = seen(Picture.of(photo.toByteArray(), 0));
        assertThat(drawn.getWidth()).isEqualTo(1000);
        assertThat(drawn.getHeight()).isEqualTo(750);
    }

    @Test
    void aPictureWithTooManyDotsIsNotDrawn() {
        assertThatThrownBy(() -> Picture.of(pngOf(65_536, 65_536), 0)).hasMessage(NOT_DRAWN);
    }

    @Test
    void whatIsNeitherPdfNorPictureHasNoPages() {
        assertThat(Picture.pages("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isZero();
        assertThat(Picture.pages("%PDF-1.7 rusak".getBytes(StandardCharsets.UTF_8)))
                .isZero();
    }

    @Test
    void aPageThatNeedsMoreMemoryThanIsGivenEndsNothingButItsOwnDrawing() throws IOException {
        var bomb = pageWithPhotoOf(13_000);

        assertThat(bomb.length).isLessThan(4 << 20);
        assertThat(Picture.pages(bomb)).isEqualTo(1);
        assertThatThrownBy(() -> Picture.of(bomb, 0)).hasMessage(NOT_DRAWN);
        assertThat(seen(Picture.of(pdf(1), 0)).getWidth()).isEqualTo(1000);
    }

    private static BufferedImage seen(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            return written(document);
        }
    }

    /** A page that shows the corner of a black square of so many dots either way, each of which is drawn. */
    private static byte[] pageWithPhotoOf(int dots) throws IOException {
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(dots, dots, BufferedImage.TYPE_BYTE_GRAY), "jpg", photo);
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(photo.toByteArray()),
                    COSName.DCT_DECODE,
                    dots,
                    dots,
                    8,
                    PDDeviceGray.INSTANCE);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, dots, dots);
            }
            return written(document);
        }
    }

    private static byte[] written(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The head of such a picture, as far as its size. */
    private static byte[] pngOf(int wide, int high) {
        return ByteBuffer.allocate(34)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(wide)
                .putInt(high)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }
}
