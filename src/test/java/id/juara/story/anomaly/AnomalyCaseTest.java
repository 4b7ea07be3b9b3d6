package id.juara.story.anomaly;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.juara.harness.Statements;
import id.juara.law.anomaly.Kind;
import id.juara.law.calibration.MadeUp;
import id.juara.law.rules.Word;
import id.juara.story.advice.JudgedField;
import id.juara.story.advice.JudgedField.Sheet;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 100 submissions read three times by ten judges; judge 0 gives everything 70, and one reading is far too high. */
@QuarkusTest
class AnomalyCaseTest {
    private static final int ENTRIES = 100;
    private static final int JUDGES = 10;
    private static final int LAZY = 0;
    private static final MadeUp.Round MADE =
            MadeUp.field(ENTRIES, JUDGES, 3).severity(.5).noise(.5).draw(5);

    @Test
    void whatWasPlantedIsFoundAsCasesWithTheirFiguresAndNoMarkIsChanged() {
        var field = planted();
        var before = marks(field);

        search(field)
                .body("opened", greaterThan(1))
                .body("found", greaterThan(1))
                .body("gone", is(0))
                .body("says.en", containsString("A case is no proof."));

        var lazy = cases(field, "?kind=straight-line");
        assertThat(lazy.getList("items")).hasSize(1);
        assertThat(lazy.getString("items[0].judges[0].seat"))
                .isEqualTo(field.seats.get(LAZY).toString());
        assertThat(lazy.getString("items[0].judges[0].name")).startsWith(ClosedRound.JUDGE_NAME);
        assertThat(lazy.getBoolean("items[0].stands")).isTrue();
        assertThat(lazy.getString("items[0].says.id"))
                .startsWith("Penilai ini hampir selalu memberi nilai total yang sama");
        var single = cases(field, "?kind=single-reading&stands=true");
        assertThat(single.getList("items.submissions.number.flatten()")).contains(field.round.number(high()));
        assertThat(single.getString("items[0].says.en"))
                .containsPattern("a total of \\d+\\.\\d\\d, [+-]\\d\\.\\d standard");
        assertThat(marks(field)).isEqualTo(before);
    }

    @Test
    void aCaseHasAnOwnerAndADecisionWithItsReasonAndTheLedgerKeepsBoth() {
        var field = planted();
        search(field);
        var straight = cases(field, "?kind=straight-line");
        var id = straight.getString("items[0].id");
        var number = straight.getInt("items[0].number");
        var path = field.path() + "/cases/" + id;

        as(field.round.staff)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "explained", "reason", "Sudah ditanya."))
                .post(path + "/decision")
                .then()
                .statusCode(409)
                .body("title", equalTo("case-not-taken"));
        as(field.round.staff).post(path + "/take").then().statusCode(428);
        var taken = as(field.round.staff)
                .header("If-Match", "\"0\"")
                .post(path + "/take")
                .then();
        taken.statusCode(200).body("state", equalTo("taken")).body("owner", notNullValue());
        as(field.round.otherStaff)
                .header("If-Match", "\"0\"")
                .post(path + "/take")
                .then()
                .statusCode(412);
        as(field.round.otherStaff)
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "explained", "reason", "Bukan kasus saya."))
                .post(path + "/decision")
                .then()
                .statusCode(409)
                .body("title", equalTo("case-not-taken"));
        as(field.round.staff)
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "another-reading", "reason", "Dibaca lagi oleh penilai lain."))
                .post(path + "/decision")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("decided"))
                .body("decision", equalTo("another-reading"))
                .body("reason", equalTo("Dibaca lagi oleh penilai lain."));
        as(field.round.staff)
                .header("If-Match", "\"2\"")
                .post(path + "/take")
                .then()
                .statusCode(409)
                .body("title", equalTo("case-decided"));

        assertThat(ClosedRound.ask(
                        "select string_agg(kind, ' ' order by id) from event where about = ? and kind like 'Case%'",
                        "round/" + field.round.edition + "/desk"))
                .isEqualTo("CasesFound CaseTaken CaseDecided");
        assertThat(ClosedRound.ask(
                        "select convert_from(bytes, 'UTF8') from event where about = ? and kind = 'CaseDecided'",
                        "round/" + field.round.edition + "/desk"))
                .contains(id, "another-reading", "Dibaca lagi oleh penilai lain.");
        as(field.round.auditor)
                .get("/api/v1/audit/editions/" + field.round.edition + "/hands")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.deed.kind == 'CaseDecided' }.details.en",
                        contains("Case " + number + ": another reading"))
                .body(
                        "items.find { it.deed.kind == 'CaseDecided' }.deed.why.en",
                        equalTo("Dibaca lagi oleh penilai lain."));
    }

    @Test
    void searchingAgainOpensNothingTwiceAndADecisionStands() {
        var field = planted();
        search(field);
        var first = cases(field, "?limit=500");
        var id = first.getString("items[0].id");
        as(field.round.staff).header("If-Match", "\"0\"").post(field.path() + "/cases/" + id + "/take");
        as(field.round.staff)
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "unfounded", "reason", "Tidak ada yang janggal."))
                .post(field.path() + "/cases/" + id + "/decision")
                .then()
                .statusCode(200);

        search(field)
                .body("opened", is(0))
                .body("found", is(first.getList("items").size()));

        var second = cases(field, "?limit=500");
        assertThat(second.getList("items.id")).isEqualTo(first.getList("items.id"));
        assertThat(second.getString("items[0].state")).isEqualTo("decided");
    }

    @Test
    void aDryRunCountsAndKeepsNothing() {
        var field = planted();

        as(field.round.staff)
                .post(field.path() + "/cases?dryRun=true")
                .then()
                .statusCode(200)
                .body("opened", greaterThan(1));

        assertThat(cases(field, "").getList("items")).isEmpty();
    }

    @Test
    void whoMarksTheOwnRegionHigherIsACaseOnceHisRegionIsKnown() {
        var sheets = new ArrayList<Sheet>();
        for (var one : JudgedField.sheets(
                MadeUp.field(240, 8, 3).severity(.2).noise(.3).draw(9))) {
            var favour = one.judge() == 3 && one.submission() % 8 == 5 ? 25 : 0;
            sheets.add(new Sheet(
                    one.submission(),
                    one.judge(),
                    Math.min(100, one.novelty() + favour),
                    Math.min(100, one.impact() + favour)));
        }
        var field = new JudgedField(List.of("cut: {top: 20}"), 240, 8, sheets).atHome(3, 5);

        search(field);

        var home = cases(field, "?kind=home");
        assertThat(home.getList("items.judges.seat.flatten()"))
                .contains(field.seats.get(3).toString());
    }

    @Test
    void remarksThatRepeatEachOtherAreOneCaseHoweverManyTheyAre() {
        var field = planted();
        ClosedRound.change(
                "update scoresheet set remark = ? where round = ?",
                "Inovasi ini menjawab kebutuhan warga pesisir, tetapi dampaknya belum diukur sebelum dan sesudahnya.",
                field.round.desk);

        search(field);

        var copied = cases(field, "?kind=copied-remark");
        assertThat(copied.getList("items")).hasSize(1);
        assertThat(copied.getList("items[0].judges")).hasSize(JUDGES);
        assertThat(copied.getList("items[0].submissions")).hasSize(ENTRIES);
        assertThat(copied.getString("items[0].says.en"))
                .isEqualTo(
                        "Remarks to entrants that are the same or nearly so: 300 of them, with at least 1.00 of all runs"
                                + " of five words in common.");
        search(field).body("opened", is(0));
    }

    @Test
    void casesAreFoundWhileARoundIsOpenButNotBefore() {
        var field = planted();

        ClosedRound.change("update round set state = 'open' where id = ?", field.round.desk);
        search(field).body("opened", greaterThan(1));
        ClosedRound.change("update round set state = 'waiting' where id = ?", field.round.desk);
        as(field.round.staff)
                .post(field.path() + "/cases")
                .then()
                .statusCode(409)
                .body("title", equalTo("round-not-open"));
    }

    @Test
    void badInputIsRefusedWithASentence() {
        var field = planted();
        search(field);
        var id = cases(field, "").getString("items[0].id");

        as(field.round.staff)
                .get(field.path() + "/cases?kind=boredom")
                .then()
                .statusCode(400)
                .body("detail", containsString("single-reading"));
        as(field.round.staff).get(field.path() + "/cases?cursor=zzz").then().statusCode(400);
        as(field.round.staff)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "delete", "reason", "Hapus."))
                .post(field.path() + "/cases/" + id + "/decision")
                .then()
                .statusCode(400)
                .body("detail", containsString("unfounded, explained, another-reading, referred"));
        as(field.round.staff)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "unfounded", "reason", " "))
                .post(field.path() + "/cases/" + id + "/decision")
                .then()
                .statusCode(422);
        as(field.round.staff)
                .get(field.path() + "/cases/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aRoundWithoutMarksHasNoCases() {
        var field = new JudgedField(List.of("cut: {top: 1}"), 2, 1, List.of());

        search(field).body("found", is(0)).body("opened", is(0));
        assertThat(cases(field, "").getList("items")).isEmpty();
    }

    @Test
    void aLongListOfCasesAsksTheDatabaseNoMoreOftenAndIsPaged() {
        var field = planted();
        search(field);
        cases(field, "?limit=1");

        var few = Statements.of(() -> cases(field, "?limit=1"));
        var many = Statements.of(() -> cases(field, "?limit=500"));

        assertThat(many).hasSameSizeAs(few);
        as(field.round.auditor)
                .get(field.path() + "/cases?limit=1")
                .then()
                .statusCode(200)
                .header("Link", containsString("cursor="))
                .body("items.number", everyItem(is(1)))
                .body("items[0].owner", nullValue());
    }

    @Test
    void everyKindHasItsSentenceInBothLanguages() throws IOException {
        for (var file : List.of("Words.properties", "Words_en.properties")) {
            var words = new Properties();
            try (var in = AnomalyCase.class.getResourceAsStream(file)) {
                words.load(in);
            }

            assertThat(words.stringPropertyNames())
                    .containsAll(Arrays.stream(Kind.values()).map(Word::of).toList())
                    .containsAll(inTables("kind", Kind.class))
                    .containsAll(inTables("state", CaseState.class))
                    .containsAll(inTables("decision", CaseDecision.class))
                    .contains("home.all", "reciprocity.all", "searched");
        }
    }

    private static <E extends Enum<E>> List<String> inTables(String of, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(one -> of + "." + Word.of(one))
                .toList();
    }

    private static int high() {
        return MADE.told.stream()
                .map(one -> Integer.parseInt(one.submission().substring(1)))
                .filter(i -> MADE.quality[i] < -.5 && !MADE.hasRead(i, LAZY))
                .findFirst()
                .orElseThrow();
    }

    private static JudgedField planted() {
        var sheets = new ArrayList<Sheet>();
        var planted = false;
        for (var one : JudgedField.sheets(MADE)) {
            if (one.judge() == LAZY) {
                sheets.add(new Sheet(one.submission(), LAZY, 70, 70));
            } else if (one.submission() == high() && !planted) {
                sheets.add(new Sheet(one.submission(), one.judge(), 100, 99));
                planted = true;
            } else {
                sheets.add(one);
            }
        }
        return new JudgedField(List.of("cut: {top: 20}"), ENTRIES, JUDGES, sheets);
    }

    private static ValidatableResponse search(JudgedField field) {
        return as(field.round.staff).post(field.path() + "/cases").then().statusCode(201);
    }

    private static JsonPath cases(JudgedField field, String query) {
        return as(field.round.staff)
                .get(field.path() + "/cases" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String marks(JudgedField field) {
        return ClosedRound.ask(
                "select md5(string_agg(m.value || ' ' || m.criterion, ',' order by m.scoresheet, m.criterion))"
                        + " from mark m join scoresheet s on s.id = m.scoresheet where s.round = ?",
                field.round.desk);
    }
}
