package id.juara.front.writing;

import static id.juara.story.shortlist.ClosedRound.both;
import static id.juara.story.shortlist.ClosedRound.marks;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Paper;
import id.juara.harness.Visitor;
import id.juara.story.shortlist.ClosedRound;
import id.juara.story.submission.AnswerQuestion;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What an entry's side keeps on paper, as its pages tell it. */
@QuarkusTest
class PaperTest {
    private static final String TELLS = "tells: {entrant: {order: rank, points: true, criteria: true, remarks: true}}";

    private final SampleEdition open = SampleEdition.now();

    @Test
    void aReceiptIsAPdfWhoseSquareLeadsToWhereItIsChecked() throws InterruptedException {
        var id = open.sent("Klinik Terapung");
        var nurse = Visitor.signedIn(open.nurse);
        Map<String, ?> receipt =
                SampleEdition.as(open.nurse).get("/api/v1/submissions/" + id).path("receipt");

        untilItStands(receipt.get("leaf"));
        var answer = nurse.get("/entries/" + id + "/receipt.pdf");
        var paper = Paper.of(answer.asByteArray());
        var checked = new Visitor().get(paper.qr());

        assertThat(answer.header("Content-Disposition")).contains(receipt.get("receipt") + ".pdf");
        assertThat(paper.text())
                .contains(
                        "Tanda terima",
                        "Klinik Terapung",
                        "Puskesmas Terapung",
                        "WIB",
                        "WITA",
                        "WIT",
                        "1\u00a0/\u00a01")
                .contains(
                        receipt.get("receipt").toString(), receipt.get("sha256").toString());
        assertThat(paper.text())
                .contains("Kepala buku catatan yang ditandatangani")
                .containsPattern("Akar pohon\\s+[0-9a-f]{64}");
        assertThat(paper.bringsItsFonts()).isTrue();
        assertThat(paper.isTagged()).isTrue();
        assertThat(paper.qr()).endsWith("/verify?hash=" + receipt.get("leaf"));
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.asString()).contains(receipt.get("leaf").toString());
    }

    @Test
    void theReceiptIsInTheLanguageOfItsPage() {
        var id = open.sent("Klinik Terapung");

        var english = Visitor.signedIn(open.admin).get("/entries/" + id + "/receipt.pdf?lang=en");

        assertThat(Paper.of(english.asByteArray()).text()).contains("Receipt", "Scan it to check the receipt");
    }

    @Test
    void whatWasNotSentHasNoReceiptOnPaperEither() {
        var id = open.draft("Klinik Terapung");

        var answer = Visitor.signedIn(open.nurse).get("/entries/" + id + "/receipt.pdf");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("belum ada tanda terima");
    }

    @Test
    void theWholeEntryIsADraftUntilItIsSentAndAgainOnceItIsChanged() {
        var id = open.draft("Klinik & <Terapung> \"dua\"");
        var nurse = Visitor.signedIn(open.nurse);

        var before = entryOf(nurse, id);
        SampleEdition.as(open.nurse)
                .post("/api/v1/submissions/" + id + "/hand-in")
                .then()
                .statusCode(200);
        open.send(id).statusCode(201);
        var sent = entryOf(nurse, id);
        var admin = Visitor.signedIn(open.admin);
        admin.post(
                "/entries/" + id + "/questions/impact",
                Map.of(
                        "seen",
                        AnswerQuestion.mark("Kunjungan naik dari 40 menjadi 310 orang sebulan, dihitung puskesmas."),
                        "text",
                        "Dampak lain."));
        var changed = entryOf(admin, id);

        assertThat(before.text()).contains("Klinik & <Terapung> \"dua\"", "belum dikirim", "Perahu membawa dokter");
        assertThat(before.qr()).isEmpty();
        assertThat(sent.text()).contains("Isi ini sama dengan yang diterima kementerian");
        assertThat(sent.qr()).contains("/verify?hash=");
        assertThat(changed.text()).contains("berubah sejak terakhir dikirim", "Dampak lain.");
        assertThat(changed.qr()).isEmpty();
    }

    @Test
    void theOwnResultIsAPdfWithItsReasonsAndLeadsToTheList() {
        var round = new ClosedRound(
                        List.of("cut: {top: 1}", TELLS),
                        List.of(),
                        marks(new int[] {80, 70}, new int[] {70, 71}),
                        both(60))
                .published();
        var path = "/entries/" + round.submissions.get(1) + "/results";
        var writer = Visitor.signedIn(round.writer(1));

        var page = writer.get(path).asString();
        var paper = Paper.of(writer.get(path + ".pdf").asByteArray());

        List<Map<String, String>> because = Cast.as(round.writer(1))
                .get("/api/v1/submissions/" + round.submissions.get(1) + "/results")
                .path("items[0].because");
        assertThat(because).isNotEmpty();
        assertThat(page).contains("Mengapa hasilnya demikian");
        assertThat(flat(page)).contains(flat(because.get(0).get("id")));
        assertThat(flat(paper.text()))
                .contains("Tidak lolos", "60,00", "Kebaruan", "Catatan untuk pengusul")
                .contains(flat(because.get(0).get("id")));
        assertThat(paper.qr()).endsWith("/results/" + round.edition + "/desk");
        assertThat(new Visitor().get(paper.qr()).statusCode()).isEqualTo(200);
    }

    @Test
    void cardsAndTimelineGoOnAfterTheAnnouncement() {
        var round = ClosedRound.ofFour("objection-days: 5").published();
        var writer = Visitor.signedIn(round.writer(0));

        var cards = writer.get("/entries").asString();
        var timeline =
                writer.get("/entries/" + round.submissions.get(0) + "/history").asString();

        assertThat(cards).contains("Hasil dapat disanggah sampai", "tinggal 4 hari");
        assertThat(timeline).containsPattern("Daftar diumumkan\\s*</strong> · Penilaian berkas");
        round.later("-10 days");
        assertThat(writer.get("/entries").asString()).doesNotContain("disanggah");
    }

    @Test
    void beforeAnythingIsAnnouncedThePaperSaysSo() {
        var id = open.sent("Klinik Terapung");

        var paper = Paper.of(Visitor.signedIn(open.nurse)
                .get("/entries/" + id + "/results.pdf")
                .asByteArray());

        assertThat(paper.text()).contains("Belum ada hasil yang diumumkan");
        assertThat(paper.qr()).isEmpty();
    }

    @Test
    void nobodyOfAnotherInstitutionGetsAPaper() {
        var id = open.sent("Klinik Terapung");
        var other = Visitor.signedIn(open.otherNurse);

        for (var paper : List.of("receipt.pdf", "entry.pdf", "results.pdf")) {
            assertThat(other.get("/entries/" + id + "/" + paper).statusCode()).isEqualTo(404);
        }
    }

    /** The ledger folds once a second. */
    private static void untilItStands(Object leaf) throws InterruptedException {
        for (int i = 0; new Visitor().get("/verify?hash=" + leaf).statusCode() != 200; i++) {
            assertThat(i).as("tenths of a second").isLessThan(600);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static Paper entryOf(Visitor visitor, String id) {
        return Paper.of(visitor.get("/entries/" + id + "/entry.pdf").asByteArray());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
