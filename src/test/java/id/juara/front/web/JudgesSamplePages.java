package id.juara.front.web;

import static id.juara.samples.SampleInnovation.BOOK_BOAT;
import static id.juara.samples.SampleInnovation.COMPLAINT_LINE;
import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.ONE_DAY_PERMIT;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static id.juara.story.marksheet.Marksheet.altered;
import static id.juara.story.marksheet.Marksheet.at;
import static id.juara.story.marksheet.Marksheet.write;

import id.juara.ground.paper.Pdf;
import id.juara.harness.Cast;
import id.juara.harness.EditionToJudge;
import id.juara.harness.PlayedRound;
import id.juara.harness.Visitor;
import id.juara.samples.SampleInnovation;
import id.juara.samples.SampleRules;
import id.juara.story.assignment.SampleRound;
import id.juara.story.dossier.SentAttachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A judge's pages with something on each. */
final class JudgesSamplePages {
    private static final String DESK =
            """
            - id: desk
              title: {id: Penilaian berkas, en: Desk evaluation}
              kind: marks
              readings: 1
              criteria:
                - id: novelty
                  weight: 30
                  scale: {from: 0, to: 100, step: 0.5}
                  title: {id: Kebaruan, en: Novelty}
                  anchors:
                    0: {id: Sudah ada di mana-mana, en: Found everywhere}
                    60: {id: Baru di daerahnya, en: New in its region}
                    100: {id: Belum pernah ada, en: Never seen before}
                - {id: impact, weight: 40, scale: {from: 0, to: 100, step: 0.5}, title: {id: Dampak, en: Impact}}
                - {id: lasting, weight: 30, scale: {from: 0, to: 100, step: 0.5}, title: {id: Keberlanjutan, en: Sustainability}}
              cut: {top: 2}
            """;
    private static final Map<String, String> TEXT = Map.of(
            "id",
            "Saya menilai sendiri, jujur, dan menurut kriteria.\nSaya menyatakan setiap hubungan dengan entri yang saya nilai.",
            "en",
            "I mark alone, honestly and by the criteria.\nI declare every relation to an entry that I mark.");

    private JudgesSamplePages() {}

    static List<SamplePage> all() {
        var pages = new ArrayList<>(marking());
        pages.addAll(reading());
        return pages;
    }

    private static List<SamplePage> marking() {
        var edition = EditionToJudge.of(
                SampleRules.withRounds(SampleRules.freshName("desk"), DESK),
                FLOATING_CLINIC,
                WASTE_BANK,
                BOOK_BOAT,
                ONE_DAY_PERMIT,
                COMPLAINT_LINE);
        var round = edition.round("desk").seat(1);
        var judge = round.judge(0);
        prepare(edition, round);
        round.deal().statusCode(201);
        var work = "/judging/" + edition.cast().edition() + "/desk";
        var visitor = Visitor.signedIn(judge);
        var sha256 = visitor.get(work + "/preparation").asString().replaceAll("(?s).*value=\"([0-9a-f]{64})\".*", "$1");
        visitor.post(work + "/pact", Map.of("sha256", sha256));
        visitor.post(
                work + "/practice/market", Map.of("mark-novelty", "45", "mark-impact", "70", "mark-lasting", "60"));
        round.open().statusCode(200);
        round.mark(0, FLOATING_CLINIC, Map.of("novelty", "82.5", "impact", "90", "lasting", "70"));
        draft(round, WASTE_BANK, Map.of("novelty", "60", "impact", "75.5", "lasting", "64"));
        draft(round, BOOK_BOAT, Map.of("novelty", "55"));
        upload(visitor, work);
        var one = "/judging/assignments/" + round.assignment(0, WASTE_BANK);
        return List.of(
                SamplePage.form("judging", judge, "/judging"),
                SamplePage.form("judging-work", judge, work),
                SamplePage.form("judging-mark", judge, one),
                SamplePage.form("judging-scale", judge, work + "/scale"),
                SamplePage.form("judging-submission", judge, work + "/submission"),
                SamplePage.form("judging-receipts", judge, work + "/receipts"),
                SamplePage.form("judging-preparation", judge, work + "/preparation"),
                SamplePage.form("judging-practice", judge, work + "/practice/market"),
                SamplePage.form("judging-upload", judge, work + "/sheet"),
                SamplePage.form("judging-differences", judge, work + "/sheet/differences"),
                SamplePage.form("judging-keys", judge, "/judging/keys"));
    }

    private static void prepare(EditionToJudge edition, PlayedRound round) {
        Cast.as(edition.cast().secretary())
                .body(Map.of(
                        "pact", TEXT, "marksBy", "2099-12-01", "practice", List.of(practice("market", "Pasar Daring"))))
                .put(round.path("/preparation"))
                .then()
                .statusCode(200);
    }

    private static Map<String, ?> practice(String id, String title) {
        return Map.of(
                "id", id,
                "title", Map.of("id", title, "en", title),
                "parts", List.of(Map.of("heading", Map.of("id", "Ringkasan", "en", "Summary"), "text", TEXT)),
                "marks", Map.of("novelty", 40, "impact", 75.5, "lasting", 60),
                "reasons", TEXT);
    }

    private static void draft(PlayedRound round, SampleInnovation innovation, Map<String, String> marks) {
        Cast.as(round.judge(0))
                .body(Map.of("marks", marks, "state", "draft", "note", "Tanya pleno"))
                .put("/api/v1/assignments/" + round.assignment(0, innovation) + "/scoresheet")
                .then()
                .statusCode(200);
    }

    private static void upload(Visitor visitor, String work) {
        var sheet = visitor.get(work + "/sheet/marks.xlsx").asByteArray();
        visitor.upload(work + "/sheet", "file", "nilai.xlsx", altered(sheet, one -> {
            write(one, "C5", "delapan puluh");
            at(one, "D6").setCellValue(71.5);
            at(one, "E7").setCellValue(44);
        }));
    }

    private static List<SamplePage> reading() {
        var round = new SampleRound(1, 1, "readings: 1");
        try {
            SentAttachment.to(
                    round,
                    "surat.pdf",
                    Pdf.of(
                            "<html lang=\"id\"><head><title>Surat</title></head><body><h1>Surat pernyataan</h1></body></html>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var entry = Map.of(
                "id", "library",
                "title", Map.of("id", "Pustaka Malam", "en", "Night library"),
                "parts", List.of(Map.of("heading", Map.of("id", "Ringkasan", "en", "Summary"), "text", TEXT)),
                "marks", Map.of("novelty", 40, "impact", 75.5));
        Cast.as(round.secretary)
                .body(Map.of("pact", TEXT, "practice", List.of(entry)))
                .put(round.path() + "/preparation")
                .then()
                .statusCode(200);
        round.running();
        var judge = round.judge(0);
        var work = "/judging/" + round.edition + "/desk";
        return List.of(
                SamplePage.staff(
                        "judging-file",
                        judge,
                        "/judging/assignments/" + round.pile(0).get(0) + "/files/0/pages"),
                SamplePage.form("judging-work-unprepared", judge, work),
                SamplePage.form("judging-preparation-to-do", judge, work + "/preparation"),
                SamplePage.form("judging-practice-to-do", judge, work + "/practice/library"));
    }
}
