package id.juara.story.screening;

import static id.juara.story.screening.ScreenedEdition.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.juara.harness.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScreeningTest {
    private static final String FILLER = "tes";

    private final ScreenedEdition day = new ScreenedEdition();

    @Test
    void allConditionsAreRunOverAllSentEntriesInOneGo() {
        day.sent("Klinik Terapung");
        day.sent("Bank Sampah");
        day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        day.sent("Judul Kembar");
        day.sent("judul  kembar!");
        day.sent("Isian Sembarang", "2020-01-01", FILLER);
        day.closed();

        day.run()
                .statusCode(200)
                .body("submissions", equalTo(6))
                .body("passed", equalTo(2))
                .body("failed", equalTo(3))
                .body("asked", equalTo(1))
                .body("byCondition.'old-enough'.failed", equalTo(1))
                .body("byCondition.'title-used-once'.failed", equalTo(2))
                .body("byCondition.'title-used-once'.says.en", equalTo("The title is used twice"))
                .body("byCondition.'real-answers'.asked", equalTo(1))
                .body("byCondition.'many-goals'", nullValue());
    }

    @Test
    void runAgainItFindsTheSameAndKeepsWhatWasDecided() {
        day.sent("Klinik Terapung");
        var filler = day.sent("Isian Sembarang", "2020-01-01", FILLER);
        var young = day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        day.closed();
        var first = day.run().extract().asString();
        var second = day.run().extract().asString();
        decideAll(day.clerks.get(0), Map.of("holds", true));
        overrule(young).statusCode(200).body("outcome", equalTo("passed"));

        day.run().statusCode(200).body("passed", equalTo(3)).body("byCondition.'old-enough'.decided", equalTo(1));

        assertThat(second).isEqualTo(first);
        assertThat(day.askOwner("select state from finding where submission = ?::uuid", filler))
                .containsExactly("cleared");
        assertThat(day.askOwner("select state from finding where submission = ?::uuid", young))
                .containsExactly("overruled");
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() {
        day.sent("Klinik Terapung");
        day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");

        as(day.staff)
                .post(day.path("?dryRun=true"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("passed", equalTo(1))
                .body("failed", equalTo(1));

        assertThat(day.askOwner("select 1 from finding where edition = ?", day.edition))
                .isEmpty();
        assertThat(day.askOwner("select 1 from screening where edition = ?", day.edition))
                .isEmpty();
    }

    @Test
    void theScreeningWaitsForTheCloseOfTheSubmissions() {
        day.sent("Klinik Terapung");

        day.run().statusCode(409).body("title", equalTo("submissions-not-closed"));
        day.close().statusCode(409).body("title", equalTo("screening-not-run"));
    }

    @Test
    void asLongWorkItCountsAndTellsTheSame() throws InterruptedException {
        day.sent("Klinik Terapung");
        day.closed();

        String job = as(day.staff)
                .header("Prefer", "respond-async")
                .post(day.path(""))
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        day.ended(job).body("state", equalTo("DONE")).body("total", equalTo(1)).body("result.passed", equalTo(1));
    }

    @Test
    void failuresAreListedWithTheirSentencesInBothLanguagesAPageAtATime() {
        var young = day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        var newborn = day.sent("Baru Lahir", "2026-02-01", "Kunjungan naik menjadi 320 orang sebulan.");
        day.sent("Klinik Terapung");
        day.closed();
        day.run();

        var page = as(day.staff).get(day.path("?outcome=failed&limit=1"));
        var next = page.headers().getValue("Link").replaceAll(".*<(.*)>.*", "$1");
        var rest = as(day.staff).get(next);

        page.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].findings[0].says.id", equalTo("Belum berjalan satu tahun"))
                .body("items[0].findings[0].says.en", equalTo("Less than a year old"))
                .body("items[0].findings[0].state", equalTo("failed"));
        rest.then().body("items", hasSize(1));
        assertThat(rest.headers().hasHeaderWithName("Link")).isFalse();
        assertThat(List.of(
                        page.jsonPath().getString("items[0].submission"),
                        rest.jsonPath().getString("items[0].submission")))
                .containsExactlyInAnyOrder(young, newborn);
        assertThat(day.list("?outcome=passed").getList("items")).hasSize(1);
        assertThat(day.list("").getList("items")).hasSize(3);
        as(day.staff).get(day.path("?outcome=maybe")).then().statusCode(400);
    }

    @Test
    void aLongerListTakesNoMoreQueries() {
        for (var n = 0; n < 6; n++) {
            day.sent("Baru Lahir " + n, "2026-02-01", "Kunjungan naik menjadi 320 orang sebulan.");
        }
        day.closed();
        day.run();
        day.list("?limit=1");

        var few = Statements.of(() -> day.list("?limit=1"));
        var many = Statements.of(() -> day.list("?limit=6"));

        assertThat(many).isEqualTo(few);
    }

    @Test
    void aClerkTakesTheNextFindingAndDecidesWithAReasonFromTheList() {
        var filler = day.sent("Isian Sembarang", "2020-01-01", FILLER);
        day.closed();
        day.run();
        var clerk = day.clerks.get(0);

        String finding = day.next(clerk)
                .statusCode(200)
                .body("submission", equalTo(filler))
                .body("entry.answers.impact", equalTo(FILLER))
                .body("condition", equalTo("real-answers"))
                .body("reasons.reason", hasItem("letter-unsigned"))
                .extract()
                .path("finding");
        day.decide(clerk, finding, Map.of("holds", false)).statusCode(422);
        day.decide(clerk, finding, Map.of("holds", false, "reason", "other")).statusCode(422);
        day.decide(clerk, finding, Map.of("holds", false, "reason", "bad-weather"))
                .statusCode(400);
        day.decide(clerk, finding, Map.of("holds", false, "reason", "filler-answers"))
                .statusCode(200)
                .body("state", equalTo("upheld"))
                .body("outcome", equalTo("failed"));
        day.decide(clerk, finding, Map.of("holds", true)).statusCode(409).body("title", equalTo("finding-not-taken"));
        day.next(clerk).statusCode(204);

        assertThat(day.list("?outcome=failed").getString("items[0].findings[0].reason.id"))
                .isEqualTo("Jawaban hanya isian sembarang");
    }

    @Test
    void aClerkWhoComesBackGetsTheFindingInHandAndNobodyElseDecidesIt() {
        day.sent("Isian Satu", "2020-01-01", FILLER);
        day.sent("Isian Dua", "2020-01-01", FILLER);
        day.closed();
        day.run();

        String first = day.next(day.clerks.get(0)).extract().path("finding");
        String again = day.next(day.clerks.get(0)).extract().path("finding");
        String others = day.next(day.clerks.get(1)).extract().path("finding");

        assertThat(again).isEqualTo(first);
        assertThat(others).isNotEqualTo(first);
        day.next(day.clerks.get(2)).statusCode(204);
        day.decide(day.clerks.get(1), first, Map.of("holds", true)).statusCode(409);
    }

    @Test
    void afterAQuarterOfAnHourAFindingGoesToTheNextClerk() {
        day.sent("Isian Sembarang", "2020-01-01", FILLER);
        day.closed();
        day.run();
        String first = day.next(day.clerks.get(0)).extract().path("finding");
        day.asOwner(
                "update finding set held_until = clock_timestamp() - interval '1 second' where id = ?::uuid", first);

        String second = day.next(day.clerks.get(1)).statusCode(200).extract().path("finding");

        assertThat(second).isEqualTo(first);
        day.decide(day.clerks.get(0), first, Map.of("holds", true)).statusCode(409);
        day.decide(day.clerks.get(1), first, Map.of("holds", true)).statusCode(200);
    }

    @Test
    void clerksWhoWorkAtTheSameTimeNeverGetTheSameFinding() throws InterruptedException {
        for (var i = 0; i < 12; i++) {
            day.sent("Isian " + i, "2020-01-01", FILLER);
        }
        day.closed();
        day.run();
        var decided = new ConcurrentLinkedQueue<String>();
        var accidents = new ConcurrentLinkedQueue<String>();
        var start = new CountDownLatch(1);

        var workers = day.clerks.stream()
                .map(clerk -> new Thread(() -> work(clerk, start, decided, accidents)))
                .toList();
        workers.forEach(Thread::start);
        start.countDown();
        for (var worker : workers) {
            worker.join();
        }

        assertThat(accidents).isEmpty();
        assertThat(decided).hasSize(12);
        assertThat(new HashSet<>(decided)).hasSize(12);
    }

    @Test
    void staffOverruleAFailureOrConfirmItWithAReason() {
        var young = day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        day.closed();
        day.run();

        review(young, "confirmation", "Dokumen diperiksa").statusCode(200).body("state", equalTo("upheld"));
        review(young, "confirmation", "Dokumen diperiksa").statusCode(409).body("title", equalTo("already-so"));
        review(young, "overruling", " ").statusCode(422);
        overrule(young).statusCode(200).body("state", equalTo("overruled")).body("outcome", equalTo("passed"));
        overrule(young).statusCode(409).body("title", equalTo("not-turned-down"));
        as(day.staff)
                .body(Map.of("condition", "title-used-once", "reason", "x"))
                .post("/api/v1/submissions/" + young + "/screening/overruling")
                .then()
                .statusCode(404);
    }

    @Test
    void theClosedScreeningFillsTheFirstRoundWithThoseThatPassed() {
        var clinic = day.sent("Klinik Terapung");
        var cleared = day.sent("Isian Sembarang", "2020-01-01", FILLER);
        day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        day.closed();
        day.run();

        day.close().statusCode(409).body("title", equalTo("clerks-queue-not-empty"));
        decideAll(day.clerks.get(0), Map.of("holds", true));
        day.close()
                .statusCode(200)
                .body("passed", equalTo(2))
                .body("failed", equalTo(1))
                .body("round", equalTo("desk"))
                .body("leaf", matchesPattern("[0-9a-f]{64}"));
        day.close().statusCode(409).body("title", equalTo("screening-closed"));
        day.run().statusCode(409).body("title", equalTo("screening-closed"));
        overrule(clinic).statusCode(409).body("title", equalTo("screening-closed"));

        assertThat(day.askOwner("select submission from entrant where round = ?", day.round))
                .containsExactlyInAnyOrder(clinic, cleared);
    }

    @Test
    void anEntrantReadsTheResultOnceTheScreeningIsClosed() {
        var young = day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        var path = "/api/v1/submissions/" + young + "/screening";
        day.closed();
        day.run();

        as(day.nurse).get(path).then().statusCode(404);
        as(day.staff).get(path).then().statusCode(200).body("outcome", equalTo("failed"));
        day.close().statusCode(200);

        for (var entrant : List.of(day.nurse, day.admin)) {
            as(entrant)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("failed"))
                    .body("findings.condition", contains("old-enough"))
                    .body("findings[0].says.id", equalTo("Belum berjalan satu tahun"));
        }
        as(day.otherAdmin).get(path).then().statusCode(404);
    }

    @Test
    void whatWasWonInARehearsalCountsInRehearsalsAlone() {
        var title = "Perahu Gladi " + day.edition;
        day.sent(title);
        day.honour(2015, "winner", title, "Puskesmas Terapung", day.institutionName);
        day.asOwner("update honour set rehearsal = true where title = ?", title);
        day.closed();
        var matches = "/api/v1/editions/" + day.edition + "/honours/matches";

        day.asOwner("update edition set rehearsal = false where id = ?", day.edition);
        day.run();
        as(day.staff).get(matches).then().statusCode(200).body("items", hasSize(0));

        day.asOwner("update edition set rehearsal = true where id = ?", day.edition);
        day.run();
        as(day.staff).get(matches).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void aFormerWinnerIsTurnedDownOnlyAfterAPersonConfirmedIt() {
        var title = "Perahu Layanan Kesehatan " + day.edition;
        var winner = day.sent(title);
        day.honour(2015, "winner", title, "Puskesmas Terapung", day.institutionName);
        day.closed();
        day.run().body("passed", equalTo(1));
        var path = "/api/v1/editions/" + day.edition + "/honours/matches";

        day.close().statusCode(409).body("title", equalTo("matches-undecided"));
        String match = as(day.staff)
                .get(path + "?state=proposed")
                .then()
                .body("items", hasSize(1))
                .body("items[0].submission", equalTo(winner))
                .body("items[0].honour.unit", equalTo("Puskesmas Terapung"))
                .body("items[0].level", equalTo("winner"))
                .extract()
                .path("items[0].id");
        as(day.staff)
                .body(Map.of("same", true))
                .post(path + "/" + match + "/decision")
                .then()
                .statusCode(200);
        day.close().statusCode(409).body("title", equalTo("screening-not-run"));
        day.run().body("passed", equalTo(0)).body("byCondition.'never-a-top-winner'.failed", equalTo(1));
        as(day.staff)
                .body(Map.of("same", false))
                .post(path + "/" + match + "/decision")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        as(day.staff)
                .body(Map.of("same", false, "reason", "Unitnya lain."))
                .post(path + "/" + match + "/decision")
                .then()
                .statusCode(200);

        day.run().body("passed", equalTo(1)).body("byCondition", equalTo(Map.of()));
        as(day.staff).get(path + "?state=proposed").then().body("items", empty());
    }

    @Test
    void onlyStaffScreen() {
        var entry = day.sent("Klinik Terapung");
        var asked = "/api/v1/screening/findings/" + entry + "/decision";

        for (var other : List.of(day.nurse, day.admin)) {
            Stream.of(day.path(""), day.path("/queue/next"), day.path("/close"), asked)
                    .forEach(route -> as(other)
                            .body(Map.of("holds", true))
                            .post(route)
                            .then()
                            .statusCode(403));
            as(other).get(day.path("")).then().statusCode(403);
        }
        as(day.staff).post("/api/v1/editions/nowhere/screening").then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse overrule(String submission) {
        return review(submission, "overruling", "Surat keterangan mulai berjalan dilampirkan.");
    }

    private io.restassured.response.ValidatableResponse review(String submission, String act, String reason) {
        return as(day.staff)
                .body(Map.of("condition", "old-enough", "reason", reason))
                .post("/api/v1/submissions/" + submission + "/screening/" + act)
                .then();
    }

    private List<String> decideAll(String clerk, Map<String, Object> form) {
        var decided = new ArrayList<String>();
        for (var next = day.next(clerk); next.extract().statusCode() == 200; next = day.next(clerk)) {
            String finding = next.extract().path("finding");
            day.decide(clerk, finding, form).statusCode(200);
            decided.add(finding);
        }
        return decided;
    }

    private void work(
            String clerk,
            CountDownLatch start,
            ConcurrentLinkedQueue<String> decided,
            ConcurrentLinkedQueue<String> accidents) {
        try {
            start.await();
            decided.addAll(decideAll(clerk, Map.of("holds", true)));
        } catch (InterruptedException | AssertionError accident) {
            accidents.add(accident.toString());
        }
    }
}
