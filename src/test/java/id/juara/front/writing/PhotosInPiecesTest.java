package id.juara.front.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.juara.ground.paper.SamplePhoto;
import id.juara.harness.FrailLine;
import id.juara.harness.Paper;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.law.proof.Digest;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos of pages come in pieces, over a line that drops, and become one PDF when all are there. */
@QuarkusTest
class PhotosInPiecesTest {
    private static final double PATIENCE = 60_000;
    private static final int TENTH = 100; // milliseconds

    private final SampleEdition open = SampleEdition.now();
    private String entry;
    private String photos;
    private Visitor nurse;

    @BeforeAll
    static void haveSomePatience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @BeforeEach
    void begin() {
        entry = "/entries/" + open.draft("Klinik Terapung");
        photos = entry + "/photos/supporting";
        nurse = Visitor.signedIn(open.nurse);
    }

    @Test
    void overALineThatDropsFourTimesPhotosBecomeOnePdf() {
        var photo = SamplePhoto.png(3000, 2000);
        var chosen = Stream.of("1.png", "2.png")
                .map(name -> new FilePayload(name, "image/png", photo))
                .toArray(FilePayload[]::new);

        try (var line = FrailLine.to(RestAssured.port);
                var window = Window.of(Optional.of(open.nurse), Window.phone())) {
            var page = window.page();
            page.setDefaultTimeout(PATIENCE);
            window.go(line.port(), entry + "/files?lang=id");
            page.getByText("Foto dari ponsel menjadi satu PDF").first().click();
            page.locator("#supporting-photos").setInputFiles(chosen);
            line.cutAfter(60_000);
            page.locator("form[data-photos] button").first().click();
            for (int drop = 0; drop < 4; drop++) {
                mendWhenToldThatItDropped(line, page);
                line.cutAfter(drop == 3 ? Long.MAX_VALUE : 150_000);
            }

            assertThat(page.getByText("foto-supporting.pdf")).isVisible();
            assertThat(line.cuts()).isEqualTo(4);
        }
        var page = nurse.get(entry + "/files?lang=id").asString();
        assertThat(page).doesNotContain("foto-supporting-2.pdf");
        assertThat(joined(page).pages()).isEqualTo(2);
    }

    @Test
    void whatCameBeforeIsNotSentAgainAndAPhotoMayBeAPageTwice() {
        var photo = SamplePhoto.jpeg(150, 200);

        var begun = begun(photo);
        nurse.send(at(begun, 0), Arrays.copyOf(photo, 700));
        var goesOn = announced(photo);
        var last = nurse.send(at(begun, 700), Arrays.copyOfRange(photo, 700, photo.length));
        var again = announced(photo);
        var joined = join(begun, begun);

        assertThat(goesOn.jsonPath().getString("upload")).isEqualTo(begun);
        assertThat(goesOn.jsonPath().getInt("received")).isEqualTo(700);
        assertThat(last.jsonPath().getInt("received")).isEqualTo(photo.length);
        assertThat(again.jsonPath().getInt("received")).isEqualTo(photo.length);
        assertThat(joined.statusCode()).isEqualTo(200);
        assertThat(joined(nurse.get(entry + "/files").asString()).pages()).isEqualTo(2);
    }

    @Test
    void whoLostTheAnswerAsksAgainAndGetsNoSecondPdf() {
        var ids = Stream.of(SamplePhoto.jpeg(150, 200), SamplePhoto.jpeg(200, 150))
                .map(this::sent)
                .toArray(String[]::new);

        var both =
                Stream.of(1, 2)
                        .map(n -> CompletableFuture.supplyAsync(() -> join(ids).statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        var later = join(ids);

        assertThat(both).contains(200).allMatch(one -> one == 200 || one == 423);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(nurse.get(entry + "/files").asString())
                .contains("foto-supporting.pdf")
                .doesNotContain("foto-supporting-2.pdf");
    }

    @Test
    void whatIsNotThereWholeIsNotJoined() {
        var photo = SamplePhoto.jpeg(150, 200);
        var begun = begun(photo);
        nurse.send(at(begun, 0), Arrays.copyOf(photo, 700));

        assertThat(join(begun).statusCode()).isEqualTo(409);
        assertThat(join().statusCode()).isEqualTo(422);
        assertThat(join("0b2f0f5e-5d0f-4d6a-9d55-3a6d0f8b7f11").statusCode()).isIn(404, 410);
        assertThat(nurse.get(entry + "/files").asString()).doesNotContain("foto-supporting.pdf");
    }

    @Test
    void whatIsNoPhotoOrWasAlteredOnTheWayIsTold() {
        var letter = "surat".getBytes(UTF_8);
        var name = nurse.post(photos, form("surat.pdf", letter));
        var content = join(sent(letter));
        var photo = SamplePhoto.jpeg(150, 200);
        var altered = begun(photo);
        nurse.send(at(altered, 0), new byte[photo.length]);

        assertThat(name.statusCode()).isEqualTo(422);
        assertThat(content.statusCode()).isEqualTo(422);
        assertThat(content.jsonPath().getString("says")).contains("foto.jpg");
        assertThat(join(altered).statusCode()).isEqualTo(422);
        assertThat(begun(photo)).as("it begins anew").isNotEqualTo(altered);
    }

    @Test
    void aPhotoIsNoFileOfTheEntryAndNobodyElseJoinsIt() {
        var photo = SamplePhoto.jpeg(150, 200);
        var id = sent(photo);
        var stranger = Visitor.signedIn(open.otherNurse);

        var whole = nurse.send(entry + "/uploads/" + id + "?offset=" + photo.length, new byte[0]);

        assertThat(whole.statusCode()).isEqualTo(422);
        assertThat(stranger.post(photos + "/joined", Map.of("photo", id)).statusCode())
                .isEqualTo(404);
        assertThat(nurse.get(entry + "/files").asString()).contains("Belum ada berkas");
    }

    /** The page says that the line dropped, which then holds again. */
    private static void mendWhenToldThatItDropped(FrailLine line, Page page) {
        for (int i = 0; !line.isCut(); i++) {
            assertThat(i).as("tenths of a second until the line drops").isLessThan(600);
            page.waitForTimeout(TENTH);
        }
        assertThat(page.locator("form[data-photos] .saving.bad")).containsText("Sambungan putus");
        line.mend();
    }

    private Response announced(byte[] photo) {
        return nurse.post(photos, form("foto.jpg", photo));
    }

    private String begun(byte[] photo) {
        return announced(photo).then().statusCode(200).extract().path("upload");
    }

    private String sent(byte[] photo) {
        var id = begun(photo);
        nurse.send(at(id, 0), photo).then().statusCode(200);
        return id;
    }

    private String at(String upload, long offset) {
        return photos + "/" + upload + "?offset=" + offset;
    }

    private Response join(String... ids) {
        return nurse.post(photos + "/joined", Map.of("photo", List.of(ids)));
    }

    private static Map<String, Object> form(String name, byte[] photo) {
        return Map.of(
                "name", name, "bytes", photo.length, "sha256", Digest.of(photo).hex());
    }

    private Paper joined(String page) {
        var link = Pattern.compile("href=\"(" + entry + "/files/[0-9a-f-]{36})\" download>foto-supporting\\.pdf")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return Paper.of(nurse.get(link.group(1)).asByteArray());
    }
}
