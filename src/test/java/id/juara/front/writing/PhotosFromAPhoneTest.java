package id.juara.front.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.juara.ground.paper.SamplePhoto;
import id.juara.harness.Paper;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter of several pages, photographed, becomes one PDF of its document. */
@QuarkusTest
class PhotosFromAPhoneTest {
    private static final int LIMIT = 12 << 20; // of one request

    private static final double PATIENCE = 60_000;

    private final SampleEdition open = SampleEdition.now();
    private String files;

    @BeforeAll
    static void haveSomePatience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @BeforeEach
    void begin() {
        files = "/entries/" + open.draft("Klinik Terapung") + "/files";
    }

    @Test
    void withoutScriptTheFormItselfSendsThem() {
        var nurse = Visitor.signedIn(open.nurse);

        var joined = nurse.upload(
                files + "/supporting/photos", "photos", List.of(SamplePhoto.jpeg(150, 200), SamplePhoto.png(150, 100)));
        var again = nurse.upload(files + "/supporting/photos", "photos", List.of(SamplePhoto.jpeg(90, 120)));
        var page = nurse.follow(again).asString();

        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(page).contains("foto-supporting.pdf", "foto-supporting-2.pdf", "Berkas dilampirkan");
        assertThat(Paper.of(nurse.get(fileNamed(page, "foto-supporting.pdf")).asByteArray())
                        .pages())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoPhotoIsToldBesideTheForm() {
        var nurse = Visitor.signedIn(open.nurse);

        var refused = nurse.upload(
                files + "/supporting/photos",
                "photos",
                List.of(SamplePhoto.jpeg(90, 120), "surat".getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains(
                        "foto-2 bukan foto JPEG atau PNG yang dapat dibaca.",
                        "href=\"#supporting\"",
                        "Belum ada berkas");
    }

    @Test
    void whoDoesNotHoldTheEntryJoinsNothing() {
        var form = List.of(SamplePhoto.jpeg(90, 120));
        var handedIn = "/entries/" + open.handedIn("Bank Sampah") + "/files/supporting/photos";

        assertThat(Visitor.signedIn(open.nurse).upload(handedIn, "photos", form).statusCode())
                .isEqualTo(409);
        assertThat(Visitor.signedIn(open.otherNurse)
                        .upload(handedIn, "photos", form)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBrowserMakesThemSmallBeforeASlowLineHasToCarryThem() {
        var photo = SamplePhoto.png(3000, 2000);
        var photos = Stream.of("1.png", "2.png")
                .map(name -> new FilePayload(name, "image/png", photo))
                .toArray(FilePayload[]::new);

        try (var window = Window.of(Optional.of(open.nurse), Window.phone())) {
            var page = window.page();
            page.setDefaultTimeout(PATIENCE);
            window.go(RestAssured.port, files + "?lang=id");
            page.getByText("Foto dari ponsel menjadi satu PDF").first().click();
            page.locator("#supporting-photos").setInputFiles(photos);
            assertThat(page.locator("form[data-photos] button")).isEnabled();
            page.locator("form[data-photos] button").click();

            assertThat(page.getByText("foto-supporting.pdf")).isVisible();
        }
        assertThat(photo.length * 2).isGreaterThan(LIMIT);
    }

    private String fileNamed(String page, String name) {
        var link = Pattern.compile("href=\"(" + files + "/[0-9a-f-]{36})\" download>" + name)
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
