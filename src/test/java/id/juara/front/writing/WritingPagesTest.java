package id.juara.front.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.submission.AnswerQuestion;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An entry from its title to its receipt, as people at browsers without scripts go it. */
@QuarkusTest
class WritingPagesTest {
    private final SampleEdition open = SampleEdition.now();

    @Test
    void anEntryGoesFromItsTitleToItsReceiptByFormsAlone() {
        var nurse = Visitor.signedIn(open.nurse);
        var admin = Visitor.signedIn(open.admin);

        var begun = nurse.post(
                "/entries/new/" + open.edition,
                Map.of("unit", open.clinic, "group", "umum", "title", "Klinik Terapung"));
        var entry = path(begun);
        nurse.post(entry + "/about", about(entry, nurse, "2024-02-01"));
        answer(nurse, entry, "summary", "", "Perahu membawa dokter ke pulau kecil setiap pekan.");
        answer(nurse, entry, "impact", "", "Kunjungan naik dari 40 menjadi 310 orang sebulan.");
        var checked = nurse.get(entry + "/check");
        var handedIn = nurse.follow(nurse.post(entry + "/hand-in", Map.of("declared", "yes")));
        var waiting = admin.get("/queue");
        var sent = admin.follow(admin.post(entry + "/send", Map.of("declared", "yes")));

        assertThat(checked.asString()).contains("Tidak ada yang kurang");
        assertThat(handedIn.asString()).contains("diserahkan kepada admin lokal", "Admin lokal");
        assertThat(waiting.asString()).contains("Klinik Terapung", "0 dari 3 terkirim, 1 menunggu");
        assertThat(sent.asString())
                .contains("Entri terkirim", open.edition.toUpperCase(Locale.ROOT), "WIB", "WITA", "WIT")
                .containsPattern("[0-9a-f]{64}");
        assertThat(nurse.get(entry + "/receipt").statusCode()).isEqualTo(200);
        assertThat(nurse.get("/entries").asString()).contains("terkirim", "Kementerian");
    }

    @Test
    void inTheLastHourMinutesAreTold() {
        var now = Instant.now();
        var rules = SampleRules.small(SampleRules.freshName("last"), now.minusSeconds(60), now.plusSeconds(1_500));
        var cast = Cast.of(rules);
        var unit = Visitor.signedIn(cast.unit("35.10", "Puskesmas Sobo"));
        var page = "/entries/new/" + cast.edition();

        assertThat(unit.get(page + "?lang=en").asString()).containsPattern("2[45] minutes left");
        assertThat(unit.get(page).asString())
                .containsPattern("tinggal 2[45] menit")
                .doesNotContain("0 hari", "0 jam");
    }

    @Test
    void aTitleIsAskedForBesideItsFieldAndInTheSummary() {
        var nurse = Visitor.signedIn(open.nurse);

        var answer =
                nurse.post("/entries/new/" + open.edition, Map.of("unit", open.clinic, "group", "umum", "title", " "));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("<title>Kesalahan: ", "href=\"#title\"", "id=\"title-error\"", "judul wajib");
    }

    @Test
    void twoWhoWriteOneAnswerLoseNothing() {
        var entry = "/entries/" + open.draft("Klinik Terapung");
        var nurse = Visitor.signedIn(open.nurse);
        var doctor = Visitor.signedIn(open.doctor);
        var seen = AnswerQuestion.mark("Perahu membawa dokter ke pulau kecil setiap pekan.");

        answer(nurse, entry, "summary", seen, "Tulisan perawat.");
        var late = answer(doctor, entry, "summary", seen, "Tulisan dokter.");
        var joined = answer(doctor, entry, "summary", AnswerQuestion.mark("Tulisan perawat."), "Tulisan keduanya.");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString()).contains("Tulisan perawat.", "Tulisan dokter.", "Yang ditulis orang lain");
        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(nurse.get(entry + "/questions/summary").asString()).contains("Tulisan keduanya.");
    }

    @Test
    void anAnswerSentAgainAfterALostLineChangesNothing() {
        var entry = "/entries/" + open.draft("Klinik Terapung");
        var nurse = Visitor.signedIn(open.nurse);
        var seen = AnswerQuestion.mark("Perahu membawa dokter ke pulau kecil setiap pekan.");
        var form = Map.of("seen", seen, "text", "Tulisan baru.");

        var first = nurse.post(entry + "/questions/summary/draft", form);
        var again = nurse.post(entry + "/questions/summary/draft", form);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("mark")).isEqualTo(first.path("mark"));
        assertThat(open.askOwner(
                        "select count(*) from event where kind = 'SubmissionChanged' and about = ?",
                        "submission/" + entry.substring(9)))
                .isEqualTo("1");
    }

    @Test
    void othersAnswersMayBeWrittenMeanwhile() {
        var entry = "/entries/" + open.draft("Klinik Terapung");
        var nurse = Visitor.signedIn(open.nurse);
        var impact = AnswerQuestion.mark("Kunjungan naik dari 40 menjadi 310 orang sebulan, dihitung puskesmas.");

        answer(
                Visitor.signedIn(open.doctor),
                entry,
                "summary",
                AnswerQuestion.mark("Perahu membawa dokter ke pulau kecil setiap pekan."),
                "Lain.");
        var written = answer(nurse, entry, "impact", impact, "Dampak lain.");

        assertThat(written.statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverSendsDeclaresFirst() {
        var entry = "/entries/" + open.draft("Klinik Terapung");
        var nurse = Visitor.signedIn(open.nurse);

        var answer = nurse.post(entry + "/hand-in", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("href=\"#declared\"", "Beri tanda pada pernyataan");
    }

    @Test
    void whatIsNotCompleteIsNotSentAndToldOnThePage() {
        var id = open.draft(open.nurse, withoutGoals());
        SampleEdition.as(open.nurse)
                .post("/api/v1/submissions/" + id + "/hand-in")
                .then()
                .statusCode(200);

        var answer = Visitor.signedIn(open.admin).post("/entries/" + id + "/send", Map.of("declared", "yes"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("belum lengkap", "Tidak menyebut tujuan");
    }

    @Test
    void theAdminReturnsWithARemarkBesideItsQuestion() {
        var entry = "/entries/" + open.handedIn("Klinik Terapung");
        var admin = Visitor.signedIn(open.admin);
        var nurse = Visitor.signedIn(open.nurse);

        var empty = admin.post(entry + "/return", Map.of("whole", " "));
        var returned = admin.follow(
                admin.post(entry + "/return", Map.of("whole", "Bagus.", "remark", List.of("", "Sebutkan sumbernya."))));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(returned.asString()).contains("dikembalikan kepada unit");
        assertThat(nurse.get(entry).asString()).contains("Bagus.", "1 catatan admin lokal");
        assertThat(nurse.get(entry + "/questions/impact").asString()).contains("Sebutkan sumbernya.");
        assertThat(nurse.get(entry + "/history").asString()).contains("Dikembalikan kepada unit dengan catatan");
    }

    @Test
    void nobodyElseReadsOrWritesAnEntry() {
        var entry = "/entries/" + open.draft("Klinik Terapung");
        var other = Visitor.signedIn(open.otherNurse);

        for (var page : List.of("", "/about", "/questions/summary", "/files", "/check", "/review", "/history")) {
            assertThat(other.get(entry + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(answer(other, entry, "summary", "", "Lain.").statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(open.staff).get(entry).statusCode()).isEqualTo(403);
    }

    @Test
    void anEntryIsWithdrawnWithAReasonAndForGood() {
        var entry = "/entries/" + open.draft("Klinik Terapung");
        var nurse = Visitor.signedIn(open.nurse);

        var silent = nurse.post(entry + "/withdrawal", Map.of("reason", " "));
        var withdrawn = nurse.follow(nurse.post(entry + "/withdrawal", Map.of("reason", "Digabung.")));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(withdrawn.asString())
                .contains("Entri ditarik dari kompetisi")
                .doesNotContain("/withdrawal");
    }

    @Test
    void whatWasDoneIsSaidOnce() {
        var nurse = Visitor.signedIn(open.nurse);
        var begun = nurse.post(
                "/entries/new/" + open.edition, Map.of("unit", open.clinic, "group", "umum", "title", "Bank Sampah"));

        var first = nurse.follow(begun);
        var second = nurse.get(begun.header("Location"));

        assertThat(first.asString()).contains("Entri dibuat.");
        assertThat(second.asString()).doesNotContain("Entri dibuat.");
    }

    @Test
    void afterTheCloseAPageIsReadAndNotWritten() {
        var entry = "/entries/" + open.draft("Klinik Terapung");
        var nurse = Visitor.signedIn(open.nurse);
        open.closesIn("-1 second");

        assertThat(nurse.get(entry + "/questions/summary").asString())
                .contains("Pendaftaran sudah ditutup")
                .doesNotContain("<textarea");
        assertThat(answer(nurse, entry, "summary", "", "Terlambat.").statusCode())
                .isEqualTo(409);
    }

    private Map<String, Object> withoutGoals() {
        var form = new HashMap<>(SampleEdition.entry("Klinik Terapung"));
        form.put("goals", List.of());
        return form;
    }

    private static Map<String, Object> about(String entry, Visitor visitor, String startedOn) {
        var page = visitor.get(entry + "/about").asString();
        var version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        return Map.of(
                "title", "Klinik Terapung",
                "group", "umum",
                "category", "Pelayanan inklusif",
                "startedOn", startedOn,
                "goals", "3",
                "version", version);
    }

    /** @param seen the mark of what is kept; empty where nothing is */
    private static Response answer(Visitor visitor, String entry, String question, String seen, String text) {
        var mark = seen.isEmpty() ? AnswerQuestion.mark("") : seen;
        return visitor.post(entry + "/questions/" + question, Map.of("seen", mark, "text", text, "go", "list"));
    }

    private static String path(Response answer) {
        var to = answer.header("Location");
        return to.substring(to.indexOf("/entries"), to.indexOf('?'));
    }
}
