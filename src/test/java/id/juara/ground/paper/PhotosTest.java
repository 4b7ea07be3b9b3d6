package id.juara.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.ground.paper.Photos.Photo;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotosTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void photosBecomePagesInTheirOrderUnderTheLimit() throws IOException {
        var tall = SamplePhoto.jpeg(3000, 4000);
        var wide = SamplePhoto.png(1600, 1200);

        var pdf = Photos.joined(photos(tall, wide, tall, tall), MEGABYTE);

        assertThat(tall.length).isGreaterThan(MEGABYTE);
        assertThat(pdf).hasSizeLessThanOrEqualTo(MEGABYTE).hasSizeGreaterThan(MEGABYTE / 4);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(IntStream.range(0, read.getNumberOfPages())
                            .mapToObj(at -> read.getPage(at).getMediaBox())
                            .map(box -> box.getWidth() > box.getHeight() ? "lies" : "stands"))
                    .containsExactly("stands", "lies", "stands", "stands");
        }
    }

    @Test
    void aPhotoThatIsSmallAlreadyKeepsItsDots() throws IOException {
        var pdf = Photos.joined(photos(SamplePhoto.jpeg(600, 800)), MEGABYTE);

        try (var read = Loader.loadPDF(pdf)) {
            var resources = read.getPage(0).getResources();
            var picture =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(picture.getCOSObject().getInt("Width")).isEqualTo(600);
            assertThat(picture.getCOSObject().getInt("Height")).isEqualTo(800);
        }
    }

    /** The red corner of the file comes to lie where the phone saw it. */
    @ParameterizedTest
    @CsvSource({
        "1, left top, 400 x 800",
        "2, right top, 400 x 800",
        "3, right bottom, 400 x 800",
        "4, left bottom, 400 x 800",
        "5, left top, 800 x 400",
        "6, right top, 800 x 400",
        "7, right bottom, 800 x 400",
        "8, left bottom, 800 x 400"
    })
    void aPhotoIsTurnedUpright(int orientation, String corner, String size) throws IOException {
        var pdf = Photos.joined(photos(SamplePhoto.held(orientation, 400, 800, "")), MEGABYTE);

        try (var read = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(read).renderImage(0);
            var lies = page.getWidth() > page.getHeight();
            var found = new ArrayList<String>();
            for (var y : List.of(0.2, 0.8)) {
                for (var x : List.of(0.2, 0.8)) {
                    // the picture is narrower than its page: look within it
                    var across = lies ? x : 0.5 + (x - 0.5) * 0.7;
                    var down = lies ? 0.5 + (y - 0.5) * 0.7 : y;
                    var dot = new Color(page.getRGB((int) (page.getWidth() * across), (int) (page.getHeight() * down)));
                    if (dot.getRed() > 200 && dot.getGreen() < 90) {
                        found.add((x < 0.5 ? "left" : "right") + (y < 0.5 ? " top" : " bottom"));
                    }
                }
            }
            assertThat(found).containsExactly(corner);
            assertThat(lies ? "800 x 400" : "400 x 800").isEqualTo(size);
        }
    }

    @Test
    void nothingThatThePhoneWroteBesideThePhotoGoesAlong() {
        var photo = SamplePhoto.held(6, 400, 800, "8.2192S 114.3691E");

        var pdf = Photos.joined(photos(photo), MEGABYTE);

        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("8.2192S");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("8.2192S", "Exif");
    }

    @Test
    void whatIsNoPhotoIsRefusedByItsName() throws IOException {
        var text = "bukan foto".getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(SamplePhoto.png(400, 400), 300);

        refuses(photos(SamplePhoto.jpeg(100, 100), text), MEGABYTE, Reason.NO_PHOTO, "foto-2.jpg bukan foto");
        refuses(photos(cut), MEGABYTE, Reason.NO_PHOTO, "foto-1.jpg bukan foto");
        refuses(List.of(), MEGABYTE, Reason.NO_FILE_CHOSEN, "Pilih berkasnya");
    }

    @Test
    void aPictureThatUnpacksToFarTooManyDotsIsRefusedBeforeItIsOpened() {
        var before = System.nanoTime();

        refuses(photos(SamplePhoto.bomb(60_000, 60_000)), MEGABYTE, Reason.PHOTO_TOO_WIDE, "50 megapiksel");
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    @Test
    void photosThatWouldNotBeLegibleAreRefusedAndNotSqueezed() {
        var photo = SamplePhoto.jpeg(2000, 2600);

        refuses(photos(photo, photo, photo), 30_000, Reason.PHOTOS_DO_NOT_FIT, "3 foto tidak muat");
        refuses(
                Collections.nCopies(21, photos(SamplePhoto.jpeg(10, 10)).get(0)),
                MEGABYTE,
                Reason.MANY_PHOTOS,
                "Paling banyak 20");
    }

    private static void refuses(List<Photo> photos, long most, Reason reason, String sentence) {
        assertThatThrownBy(() -> Photos.joined(photos, most))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .satisfies(refusal ->
                        assertThat(((Refusal) refusal).sentence(Language.ID)).contains(sentence));
    }

    private List<Photo> photos(byte[]... contents) {
        var photos = new ArrayList<Photo>();
        for (var content : contents) {
            try {
                var file = Files.write(folder.resolve("photo" + photos.size()), content);
                photos.add(new Photo("foto-" + (photos.size() + 1) + ".jpg", file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return photos;
    }
}
