package id.juara.story.papers;

import static id.juara.harness.Cast.as;
import static id.juara.story.shortlist.ClosedRound.both;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import id.juara.harness.Paper;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of a decision, opened and read as those who get them do. */
@QuarkusTest
class PapersTest {
    private static final Path FOLDER = Path.of("target", "papers");

    @Test
    void theMinutesSayTheSameAsPdfAndAsDocument() {
        var round = plenaryOf(4, 1).sealedAsProposed();

        var pdf = Paper.of(fetch(round.round, round.round.auditor, "minutes.pdf"));
        var words = words(fetch(round.round, round.round.auditor, "minutes.docx"));

        assertThat(pdf.text())
                .contains("BERITA ACARA", "Penilaian berkas", "Daerah tertinggal 2", "Disegel oleh Orang")
                .doesNotContain("RANCANGAN", "Inovasi 3", ClosedRound.JUDGE_NAME);
        assertThat(unspaced(pdf.text())) // names are broken where the column ends
                .contains(unspaced(round.round.institution(0)), "Inovasi2", "Inovasi0");
        assertThat(letters(pdf.text())).contains(letters(words).toArray(String[]::new));
        assertThat(pdf.bringsItsFonts()).isTrue();
        assertThat(pdf.isTagged()).isTrue();
    }

    @Test
    void theSquareOnTheMinutesLeadsToWhereTheSealIsFound() {
        var round = ClosedRound.ofFour().sealed();
        var before = Paper.of(fetch(round, round.staff, "minutes.pdf")).qr();
        round.announce(Instant.now()).statusCode(201);
        round.approve().statusCode(200);
        var after = Paper.of(fetch(round, round.staff, "minutes.pdf")).qr();

        assertThat(before).contains("/verify?hash=");
        assertThat(given().get(path(before)).statusCode()).isEqualTo(200);
        assertThat(given().get(path(after)).body().asString()).contains("/results/" + round.edition + "/desk");
    }

    @Test
    void thereArePapersOnceWhatTheyTellIsDecided() {
        var round = ClosedRound.ofFour("objection-days: 5");
        papers(round).body("items", empty());
        round.propose().statusCode(201);
        papers(round).body("items.paper", contains("minutes", "brief"));
        assertThat(Paper.of(fetch(round, round.staff, "minutes.pdf")).text()).contains("RANCANGAN");
        refused(round, "announcement.pdf", "paper-too-early");
        round.seal().statusCode(200);
        round.announce(Instant.now().plus(1, ChronoUnit.DAYS)).statusCode(201);
        round.approve().statusCode(200);
        papers(round).body("items.paper", contains("minutes", "brief", "announcement", "decree-annex"));
        refused(round, "invitation.pdf", "paper-too-early");
        round.later("-10 days");
        papers(round).body("items.paper", contains("minutes", "brief", "announcement", "invitation", "decree-annex"));
        refused(round, "certificate.docx", "paper-too-early");
        Decreed.of(round);
        papers(round)
                .body(
                        "items.paper",
                        contains("minutes", "brief", "announcement", "invitation", "decree-annex", "certificate"))
                .body("items.parts", everyItem(equalTo(1)));
        as(round.staff)
                .get(round.path() + "/papers/certificate.pdf?part=2")
                .then()
                .statusCode(404);
        as(round.staff).get(round.path() + "/papers/letter.pdf").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"announcement", "invitation", "decree-annex", "certificate", "brief", "minutes"})
    void aPaperSaysTheSameInBothShapesAndLanguages(String paper) {
        var round =
                Decreed.of(ClosedRound.ofFour("objection-days: 5").published().later("-10 days"));

        for (var language : List.of("id", "en")) {
            var pdf = Paper.of(fetch(round, round.staff, paper + ".pdf?lang=" + language));
            var docx = words(fetch(round, round.staff, paper + ".docx?lang=" + language));

            assertThat(letters(pdf.text())).contains(letters(docx).toArray(String[]::new));
            assertThat(pdf.text()).doesNotContain("{", "[", ClosedRound.JUDGE_NAME);
            assertThat(docx).contains(paper.equals("brief") ? "KEP 19/2026" : "Inovasi 0");
        }
    }

    @Test
    void certificatesAndInvitationsAreOneForEachLine() {
        var round = Decreed.of(ClosedRound.ofFour().published());

        var certificates = Paper.of(fetch(round, round.staff, "certificate.pdf"));

        assertThat(certificates.pages()).isEqualTo(2);
        assertThat(certificates.text()).contains("Inovasi 0", "Inovasi 1", "Dinas 1", "KEP 19/2026", "2 Mei 2026");
        assertThat(Paper.of(fetch(round, round.staff, "invitation.pdf")).text())
                .contains(round.institution(0), round.institution(1), "Presentasi");
    }

    @Test
    void anInvitationNamesTheTurnOfWhoeverHasOne() {
        var round = ClosedRound.ofFour().published();
        as(round.secretary)
                .body(Map.of(
                        "begins",
                        "2036-05-02T02:00:00Z",
                        "minutes",
                        20,
                        "venue",
                        "Aula Kementerian",
                        "submissions",
                        round.submissions.subList(0, 1)))
                .post(round.panelPath() + "/panel-days")
                .then()
                .statusCode(201);

        var letters = words(fetch(round, round.staff, "invitation.docx"));
        var english = words(fetch(round, round.staff, "invitation.docx?lang=en"));

        assertThat(letters)
                .containsSubsequence(
                        "Inovasi 0",
                        "Hari dan tanggal: Jumat, 2 Mei 2036",
                        "Pukul: 09.00 WIB, selama 20 menit",
                        "Tempat: Aula Kementerian",
                        "Inovasi 1",
                        "Hari dan tanggal: ....");
        assertThat(english).contains("Day: Friday, 2 May 2036", "Time: 09:00 WIB, for 20 minutes");
    }

    @Test
    void aBriefHasTwoPagesHoweverMuchThePlenaryChanged() {
        var round = plenaryOf(60, 20).round;

        var brief = Paper.of(fetch(round, round.signatory, "brief.pdf"));

        assertThat(brief.pages()).isLessThanOrEqualTo(2);
        assertThat(brief.text())
                .contains("40 dari 60 entri", "menyimpang untuk 40 entri", "28 penyimpangan lain")
                .contains("Orang " + round.staff);
        assertThat(brief.text().split("Kelompok instansi")[1].split("Penyimpangan dari")[0])
                .containsSubsequence("Provinsi", "Kabupaten", "Kota");
    }

    @Test
    void aTemplateOfTheInstallationStandsInForOurs() throws IOException {
        var round = ClosedRound.ofFour().published();
        var own = FOLDER.resolve("announcement.id.txt");
        Files.createDirectories(FOLDER);
        try {
            Files.writeString(own, "# WARTA\n[table list: Nomor = {number}]\n");
            assertThat(Paper.of(fetch(round, round.staff, "announcement.pdf")).text())
                    .contains("WARTA", round.number(0))
                    .doesNotContain("PENGUMUMAN");
            Files.writeString(own, "# WARTA\n\n{nomor}\n");
            as(round.staff)
                    .get(round.path() + "/papers/announcement.pdf?lang=id")
                    .then()
                    .statusCode(409)
                    .body("title", equalTo("template-flawed"))
                    .body("detail", containsString("announcement.id.txt:3: Tidak ada {nomor}"));
            Files.write(own, new byte[] {'#', ' ', (byte) 0xFF});
            refused(round, "announcement.pdf", "template-flawed");
        } finally {
            Files.deleteIfExists(own);
        }
        assertThat(Paper.of(fetch(round, round.staff, "announcement.pdf")).text())
                .contains("PENGUMUMAN");
    }

    @Test
    void whatAnErratumStruckIsOnNoPaperThatFollows() {
        var round = ClosedRound.ofFour().published();
        as(round.staff)
                .body(Map.of("reason", "Salah hitung", "struck", List.of(round.number(1)), "added", List.of()))
                .post(round.path() + "/errata")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.path() + "/errata/1/approval").then().statusCode(200);

        var annex = Paper.of(fetch(round, round.staff, "decree-annex.pdf"));
        var minutes = Paper.of(fetch(round, round.staff, "minutes.pdf"));

        assertThat(annex.text()).contains("Inovasi 0", "lampiran ini: 1.").doesNotContain("Inovasi 1");
        assertThat(minutes.text())
                .as("the plenary decided what it decided")
                .contains("Inovasi 0", "Inovasi 1", "menetapkan 2 entri", "Ralat 1: Salah hitung");
        assertThat(Paper.of(fetch(round, round.staff, "brief.pdf")).text()).contains("Ralat 1: Salah hitung");
        assertThat(annex.text()).contains("Ralat 1");
        assertThat(Paper.of(fetch(round, round.staff, "announcement.pdf")).text())
                .contains("Ralat 1");
    }

    @Test
    void aBriefTellsWhereTheOrderDrewTheLineWhateverThePlenaryChanged() {
        var round = plenaryOf(4, 1).round; // of 99, 98, 97 and 96 the second makes room for the third

        assertThat(Paper.of(fetch(round, round.signatory, "brief.pdf")).text())
                .containsPattern("terendah yang lolos menurut urutan: 98\\b")
                .containsPattern("tertinggi yang tidak lolos menurut urutan: 97\\b");
    }

    @Test
    void aDocumentCountsItsPagesAtTheFoot() throws IOException {
        var round = ClosedRound.ofFour().sealed();

        try (var minutes = new XWPFDocument(new ByteArrayInputStream(fetch(round, round.staff, "minutes.docx")))) {
            assertThat(minutes.getFooterList())
                    .singleElement()
                    .satisfies(foot -> assertThat(foot._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES"));
        }
    }

    /** A round of so many, two thirds of which go on, and where the plenary takes in the first left out and drops the last. */
    private static Plenary plenaryOf(int many, int moved) {
        var marks = new int[many][][];
        for (int i = 0; i < many; i++) {
            marks[i] = both(99 - i);
        }
        var goOn = many == 4 ? 2 : many * 2 / 3;
        var round = new ClosedRound(List.of("cut: {top: " + goOn + "}"), List.of(), marks);
        var departures = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < moved; i++) {
            departures.add(departure(round, goOn - 1 - i, false));
            departures.add(departure(round, goOn + i, true));
        }
        round.propose(Map.of("departures", departures)).statusCode(201);
        return new Plenary(round);
    }

    private static Map<String, Object> departure(ClosedRound round, int submission, boolean in) {
        return Map.of(
                "submission",
                round.submissions.get(submission),
                "in",
                in,
                "reason",
                "Daerah tertinggal " + submission + ". " + "Pleno menimbang sebaran wilayah dan kelompok. ".repeat(10));
    }

    private record Plenary(ClosedRound round) {
        Plenary sealedAsProposed() {
            round.seal().statusCode(200);
            return this;
        }
    }

    private static byte[] fetch(ClosedRound round, String subject, String paper) {
        return as(subject)
                .get(round.path() + "/papers/" + paper + (paper.contains("?") ? "" : "?lang=id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse papers(ClosedRound round) {
        return as(round.auditor).get(round.path() + "/papers").then().statusCode(200);
    }

    private static void refused(ClosedRound round, String paper, String why) {
        as(round.staff)
                .get(round.path() + "/papers/" + paper + "?lang=id")
                .then()
                .statusCode(409)
                .body("title", equalTo(why));
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    /** What stands in a document of an office program, its foot left out. */
    private static String words(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var words = new StringBuilder();
            document.getBodyElements().stream().flatMap(PapersTest::texts).forEach(text -> words.append(text)
                    .append('\n'));
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(IBodyElement element) {
        return element instanceof XWPFTable table
                ? table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .map(XWPFParagraph::getText)
                : Stream.of(((XWPFParagraph) element).getText());
    }

    /** Words; what is long may be broken on paper and is left out. */
    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> letters(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(one -> !one.isEmpty() && one.length() < 16)
                .toList();
    }
}
