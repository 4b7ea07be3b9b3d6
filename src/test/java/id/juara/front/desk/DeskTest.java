package id.juara.front.desk;

import static id.juara.story.assignment.SampleRound.as;
import static id.juara.story.marksheet.Marksheet.altered;
import static id.juara.story.marksheet.Marksheet.at;
import static id.juara.story.marksheet.Marksheet.fill;
import static id.juara.story.marksheet.Marksheet.write;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A judge's desk without any script: forms and links alone. */
@QuarkusTest
class DeskTest {
    private static final String ONE_READING = "readings: 1";
    private static final Map<String, String> PACT =
            Map.of("id", "Saya menilai sendiri.\nSaya merahasiakannya.", "en", "I mark alone.\nI keep it to myself.");

    @Test
    void aJudgeFindsHisRoundsAndHowFarHeIs() {
        var round = new SampleRound(3, 1, ONE_READING).running();
        round.save(0, round.pile(0).get(0), "70", "80", "submitted").statusCode(200);
        var judge = Visitor.signedIn(round.judge(0));

        assertThat(judge.get("/judging").asString()).contains("Evaluasi", "1 dari 3 sudah dikirim", work(round));
        assertThat(judge.get(work(round)).asString())
                .contains("Inovasi 0", "Inovasi 1", "Inovasi 2", "76,00", "Lanjutkan menilai");
        assertThat(judge.get(work(round) + "?state=submitted").asString())
                .contains("76,00")
                .doesNotContain("Belum dinilai</span>");
        assertThat(judge.get(work(round) + "?lang=en").asString())
                .contains("<html lang=\"en\">", "1 of 3 submitted", "76.00");
    }

    @Test
    void savingTakesACommaAndLeadsToTheNext() {
        var round = new SampleRound(2, 1, ONE_READING).running();
        var pile = round.pile(0);
        var judge = Visitor.signedIn(round.judge(0));

        var answer = judge.post(
                mark(pile.get(0)),
                Map.of(
                        "mark-novelty",
                        "82,5",
                        "mark-impact",
                        "80.0",
                        "remark",
                        "Bagus",
                        "note",
                        "ragu",
                        "revisit",
                        "yes",
                        "version",
                        "0",
                        "then",
                        "save"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains(mark(pile.get(1)), "saved=");
        assertThat(judge.follow(answer).asString()).contains("Tersimpan: ");
        var kept = as(round.judge(0))
                .get("/api/v1/assignments/" + pile.get(0))
                .then()
                .extract()
                .jsonPath();
        assertThat(kept.getString("scoresheet.marks.novelty")).isEqualTo("82.5");
        assertThat(kept.getString("scoresheet.remark")).isEqualTo("Bagus");
        assertThat(kept.getString("scoresheet.note")).isEqualTo("ragu");
        assertThat(kept.getBoolean("revisit")).isTrue();
        assertThat(judge.get(mark(pile.get(0))).asString()).contains("value=\"82,5\"", "81,00", " checked");
    }

    @Test
    void whatCannotBeSavedIsShownAgainWithTheFaultBesideTheField() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var one = round.pile(0).get(0);
        var judge = Visitor.signedIn(round.judge(0));

        var answer = judge.post(
                mark(one),
                Map.of(
                        "mark-novelty",
                        "delapan",
                        "mark-impact",
                        "101",
                        "remark",
                        "Jangan hilang",
                        "note",
                        "",
                        "version",
                        "0",
                        "then",
                        "save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "value=\"delapan\"",
                        "value=\"101\"",
                        "Jangan hilang",
                        "id=\"fault-novelty\">Tulis satu bilangan, misalnya 82,5",
                        "id=\"fault-impact\">&#39;Dampak&#39; diisi 0 sampai 100",
                        "href=\"#mark-novelty\"");
    }

    @Test
    void whatWasSavedInAnotherWindowIsNotOverwrittenAndWhatWasTypedIsNotLost() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var one = round.pile(0).get(0);
        round.save(0, one, "10", "20", "draft").statusCode(200);
        var judge = Visitor.signedIn(round.judge(0));

        var answer =
                judge.post(mark(one), Map.of("mark-novelty", "77", "mark-impact", "", "version", "0", "then", "save"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("jendela lain", "value=\"77\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void thePactAndThePracticeComeFirst() {
        var round = new SampleRound(1, 1, ONE_READING);
        var entry = Map.of(
                "id", "market",
                "title", Map.of("id", "Pasar Daring", "en", "Market Online"),
                "parts", List.of(Map.of("heading", PACT, "text", PACT)),
                "marks", Map.of("novelty", 40, "impact", 75.5),
                "reasons", Map.of("id", "Sedikit pemakainya.", "en", "Few use it."));
        as(round.secretary)
                .body(Map.of("pact", PACT, "marksBy", "2099-12-01", "practice", List.of(entry)))
                .put(round.path() + "/preparation")
                .then()
                .statusCode(200);
        round.running();
        var judge = Visitor.signedIn(round.judge(0));

        var first = judge.get(mark(round.pile(0).get(0)));
        assertThat(first.statusCode()).isEqualTo(303);
        var page = judge.follow(first).asString();
        assertThat(page).contains("Saya menilai sendiri.", "Saya merahasiakannya.", "Pasar Daring", "belum dikerjakan");

        var sha256 = page.replaceAll("(?s).*name=\"sha256\" value=\"([0-9a-f]{64})\".*", "$1");
        var signed = judge.follow(judge.post(work(round) + "/pact", Map.of("sha256", sha256)));
        assertThat(signed.asString()).contains("Pakta integritas ditandatangani");
        var practice = work(round) + "/practice/market";
        assertThat(judge.get(practice).asString()).contains("mark-novelty").doesNotContain("Sedikit pemakainya.");
        var compared = judge.follow(judge.post(practice, Map.of("mark-novelty", "45,5", "mark-impact", "70")));
        assertThat(compared.asString()).contains("Sedikit pemakainya.", "+5,5", "-5,5");

        assertThat(judge.get(mark(round.pile(0).get(0))).statusCode()).isEqualTo(200);
        assertThat(judge.get(work(round)).asString())
                .contains("Kerjakan 1 entri sehari agar selesai pada 1 Desember 2099");
    }

    @Test
    void aConflictIsDeclaredByOneClickAndTheEntryLeavesTheList() {
        var round = new SampleRound(2, 1, ONE_READING).running();
        var pile = round.pile(0);
        var judge = Visitor.signedIn(round.judge(0));

        var answer = judge.post(mark(pile.get(0)) + "/conflict", Map.of("relation", "Keluarga", "note", ""));

        assertThat(answer.header("Location")).contains(mark(pile.get(1)), "declared=");
        assertThat(judge.get(work(round) + "?state=todo").asString()).doesNotContain(mark(pile.get(0)));
        as(round.secretary)
                .get(round.path() + "/conflicts")
                .then()
                .statusCode(200)
                .body("items[0].relation", org.hamcrest.Matchers.equalTo("Keluarga"));
    }

    @Test
    void draftsAreCheckedAndSubmittedTogetherWithReceipts() {
        var round = new SampleRound(3, 1, ONE_READING).running();
        var pile = round.pile(0);
        round.save(0, pile.get(0), "70", "80", "draft");
        round.save(0, pile.get(1), "71", "", "draft");
        var judge = Visitor.signedIn(round.judge(0));

        assertThat(judge.get(work(round) + "/submission").asString())
                .contains("Siap dikirim (1)", "Belum lengkap (1)", "kurang Dampak");
        assertThat(judge.post(work(round) + "/submission", Map.of()).asString()).contains("Pilih paling sedikit satu");
        var receipts = judge.follow(judge.post(work(round) + "/submission", Map.of("assignment", pile.get(0))));

        assertThat(receipts.asString()).contains("1 lembar terkirim.").containsPattern("<code>[0-9a-f]{64}</code>");
    }

    @Test
    void theOwnScaleTellsTheOwnMarksOnly() {
        var round = new SampleRound(2, 2, ONE_READING).running();
        round.save(0, round.pile(0).get(0), "70.5", "80", "submitted").statusCode(200);
        round.save(1, round.pile(1).get(0), "11.5", "12", "submitted").statusCode(200);

        var page = Visitor.signedIn(round.judge(0)).get(work(round) + "/scale").asString();

        assertThat(page).contains("<svg", "70,5", "75 sampai 80").doesNotContain("11,5");
    }

    @Test
    void aWorkbookIsUploadedLookedAtAndItsSoundRowsAreTaken() {
        var round = new SampleRound(3, 1, ONE_READING).running();
        var judge = Visitor.signedIn(round.judge(0));
        var sheet = judge.get(work(round) + "/sheet/marks.xlsx").asByteArray();
        var filled = altered(sheet, one -> {
            fill(one, 3);
            write(one, "C6", "delapan puluh");
        });

        var uploaded = judge.upload(work(round) + "/sheet", "file", "nilai.xlsx", filled);
        assertThat(uploaded.statusCode()).isEqualTo(303);
        var page = judge.follow(uploaded).asString();
        assertThat(page)
                .contains("2 baru, 0 berubah, 0 sama, 0 lebih baru di sini, 1 kesalahan")
                .contains("Nilai!C6", "delapan puluh", "60,5");
        var back = judge.get(work(round) + "/sheet/faults").asByteArray();
        altered(back, one -> assertThat(at(one, "C6").getCellComment()).isNotNull());
        var taken = judge.follow(judge.post(work(round) + "/sheet/differences", Map.of()));

        assertThat(taken.asString()).contains("2 baris diterima.");
        assertThat(SampleRound.figure("select count(*) from scoresheet where round = ?", round.round))
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedOnThePageOnWhichItWasChosen() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var judge = Visitor.signedIn(round.judge(0));

        var answer = judge.upload(work(round) + "/sheet", "file", "nilai.xlsx", new byte[] {'%', 'P', 'D', 'F', 0, 1});
        var none = judge.upload(work(round) + "/sheet", "file", "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("bukan buku kerja Excel", "Unggah lembar nilai");
        assertThat(none.asString()).contains("Pilih berkasnya dahulu.");
    }

    @Test
    void anotherJudgesDeskIsNotThere() {
        var round = new SampleRound(2, 2, ONE_READING).running();
        var elsewhere = new SampleRound(1, 1, ONE_READING).running();
        var judge = Visitor.signedIn(round.judge(0));

        assertThat(judge.get(mark(round.pile(1).get(0))).statusCode()).isEqualTo(404);
        assertThat(judge.post(mark(round.pile(1).get(0)), Map.of("mark-novelty", "1", "then", "save"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(judge.get(work(elsewhere)).statusCode()).isEqualTo(404);
    }

    private static String work(SampleRound round) {
        return "/judging/" + round.edition + "/desk";
    }

    private static String mark(UUID assignment) {
        return "/judging/assignments/" + assignment;
    }
}
