package id.juara.front.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Paper;
import id.juara.harness.Visitor;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The office takes its documents from a page. */
@QuarkusTest
class PaperPagesTest {
    @Test
    void eachPaperOnThePageIsTheOneItSays() {
        var round = ClosedRound.ofFour().published();
        var visitor = Visitor.signedIn(round.signatory);
        var page = Jsoup.parse(visitor.get("/office/" + round.edition + "/rounds/desk/papers?lang=id")
                .body()
                .asString());

        assertThat(page.select("main .cards h2").eachText())
                .containsExactly(
                        "Berita acara",
                        "Ringkasan bagi penanda tangan",
                        "Pengumuman",
                        "Undangan",
                        "Lampiran keputusan");
        assertThat(page.select("main ul:not(.cards) li").eachText())
                .containsExactly("Piagam penghargaan: sesudah keputusan dicatat");
        for (var link : page.select("main .cards a[href*=.pdf]")) {
            var answer = visitor.get(link.attr("href"));
            assertThat(answer.contentType()).isEqualTo("application/pdf");
            assertThat(Paper.of(answer.asByteArray()).text()).contains("Uji");
        }
        assertThat(visitor.get(page.select("main .cards a[href*=.docx]").first().attr("href"))
                        .header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + round.edition + "-desk-minutes.docx\"");
    }

    @Test
    void theTemplatesAreHandedOutWithWordsOnHowToWriteOne() throws IOException {
        var round = ClosedRound.ofFour();
        var zip = Visitor.signedIn(round.staff)
                .get("/office/" + round.edition + "/rounds/desk/papers/templates.zip")
                .asByteArray();

        var names = new ArrayList<String>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                names.add(file.getName());
                assertThat(files.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names).hasSize(13).contains("README.txt", "minutes.id.txt", "certificate.en.txt");
    }
}
