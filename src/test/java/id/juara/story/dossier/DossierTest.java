package id.juara.story.dossier;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.juara.ground.paper.Pdf;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DossierTest {
    private static final String ONE_READING = "readings: 1";
    private static final byte[] LETTER =
            Pdf.of("<html lang=\"id\"><head><title>Surat</title></head><body>Surat</body></html>");

    @Test
    void anEntryIsAPdfThatBringsItsFontAndTellsItsFingerprint() throws IOException {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var one = round.pile(0).get(0);

        var file = as(round.judge(0))
                .get("/api/v1/assignments/" + one + "/entry.pdf")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(round.edition + "-1000.pdf"))
                .extract()
                .asByteArray();

        String sha256 = as(round.judge(0)).get("/api/v1/assignments/" + one).path("submission.sha256");
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Inovasi 0", "Dikirim", sha256, "1\u00a0/\u00a01");
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void thePileIsOneZipWhoseNamesStandInTheWorkbookBesideThem() throws IOException {
        var round = new SampleRound(3, 1, ONE_READING).running();

        var zip = as(round.judge(0))
                .get(round.path() + "/assignments/mine/pile.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(names(zip))
                .containsExactly(
                        round.edition + "-desk-marks.xlsx",
                        round.edition + "-1000.pdf",
                        round.edition + "-1001.pdf",
                        round.edition + "-1002.pdf");
    }

    @Test
    void anAttachmentIsShownAsPicturesOfItsPagesAndGivenOutToBeSavedOnly() throws IOException {
        var round = new SampleRound(1, 1, ONE_READING);
        SentAttachment.to(round, "surat.pdf", LETTER);
        round.running();
        var files = "/api/v1/assignments/" + round.pile(0).get(0) + "/files/0";

        var page = as(round.judge(0))
                .get(files + "/pages/1")
                .then()
                .statusCode(200)
                .contentType("image/png");
        var drawn = ImageIO.read(new ByteArrayInputStream(page.extract().asByteArray()));

        assertThat(drawn.getWidth()).isEqualTo(1000);
        as(round.judge(0)).get(files + "/pages/2").then().statusCode(404);
        as(round.judge(0))
                .get(files)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment;"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"));
    }

    @Test
    void aDamagedFileIsNotDrawnAndCanStillBeSaved() throws IOException {
        var round = new SampleRound(1, 1, ONE_READING);
        SentAttachment.to(round, "rusak.pdf", "%PDF-1.7 rusak".getBytes(StandardCharsets.UTF_8));
        round.running();
        var files = "/api/v1/assignments/" + round.pile(0).get(0) + "/files/0";

        as(round.judge(0)).get(files + "/pages/1").then().statusCode(404);
        as(round.judge(0)).get(files).then().statusCode(200);
    }

    @Test
    void anotherJudgesEntryIsNotThere() {
        var round = new SampleRound(2, 2, ONE_READING).running();
        var others = "/api/v1/assignments/" + round.pile(1).get(0);

        as(round.judge(0)).get(others + "/entry.pdf").then().statusCode(404);
        as(round.judge(0)).get(others + "/files/0").then().statusCode(404);
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                names.add(one.getName());
                assertThat(in.readAllBytes()).isNotEmpty();
            }
        }
        return names;
    }
}
