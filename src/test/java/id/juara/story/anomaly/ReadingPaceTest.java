package id.juara.story.anomaly;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import id.juara.law.calibration.MadeUp;
import id.juara.story.advice.JudgedField;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 100 submissions read three times by ten judges: when they opened the entries and when their sheets were full. */
@QuarkusTest
class ReadingPaceTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final int HASTY = 3;
    private static final String ORDERED =
            """
            with o as (select id, row_number() over (partition by judge order by submission) as n from assignment
                where round = ? and judge = coalesce(cast(? as uuid), judge))
            """;
    private static final String OPENED =
            ORDERED + "update assignment a set opened_at = cast(? as timestamptz) + %s from o where a.id = o.id";
    private static final String MARKED = ORDERED
            + """
                    update scoresheet c set marked_at = a.opened_at + %s from o join assignment a on a.id = o.id
                    where c.assignment = a.id
                    """;

    @Test
    void aJudgeWhoNeedsHalfAMinuteForEachIsFoundWithHisBurst() {
        var field = timed();
        marked(field, field.seats.get(HASTY), "interval '30 seconds'");

        search(field);

        var haste = cases(field, "haste");
        assertThat(haste.getList("items")).hasSize(1);
        assertThat(haste.getString("items[0].judges[0].seat"))
                .isEqualTo(field.seats.get(HASTY).toString());
        assertThat(haste.getString("items[0].says.en"))
                .isEqualTo(
                        "From opening the entry until all marks were given less than 60 seconds: 30 of this judge's 30 readings.");
        assertThat(haste.getBoolean("items[0].stands")).isTrue();
        assertThat(cases(field, "quick-reading").getList("items")).hasSizeLessThan(3);
    }

    @Test
    void marksFromAWorkbookAreNoHasteAndNoBurst() {
        var field = timed();
        // the pile was fetched just before the workbook came back: half a minute for thirty entries
        opened(field, field.seats.get(HASTY), "interval '0'");
        marked(field, field.seats.get(HASTY), "interval '30 seconds'");
        ClosedRound.change(
                "update scoresheet c set brought = true from assignment a where a.id = c.assignment and a.judge = ?",
                field.seats.get(HASTY));

        search(field);

        assertThat(cases(field, "haste").getList("items")).isEmpty();
        assertThat(cases(field, "burst").getList("items")).isEmpty();
    }

    @Test
    void aBurstThatGoesOnStaysOneCaseUntilItIsDecidedAndThenWhatCameAfterIsAnother() {
        var field = timed();
        burst(field, 7);
        search(field);
        var first = cases(field, "burst");
        assertThat(first.getList("items")).hasSize(1);
        assertThat(first.getList("items[0].submissions")).hasSize(7);
        assertThat(first.getString("items[0].says.id"))
                .matches("Penilai ini membuka dan menilai 7 entri dalam 5 menit; pada kecepatan yang biasa 0,\\d\\.");

        burst(field, 9);
        search(field);

        var grown = cases(field, "burst");
        assertThat(grown.getList("items.id")).isEqualTo(first.getList("items.id"));
        assertThat(grown.getList("items[0].submissions")).hasSize(9);
        decide(field, grown.getString("items[0].id"), grown.getInt("items[0].version"));
        search(field);
        assertThat(cases(field, "burst").getList("items")).hasSize(1);
        burst(field, 12);
        search(field);
        var later = cases(field, "burst");
        assertThat(later.getList("items.state")).containsExactly("decided", "open");
        assertThat(later.getList("items[0].submissions")).hasSize(9);
        assertThat(later.getList("items[1].submissions")).hasSize(12);
        as(field.round.staff)
                .post(field.path() + "/cases")
                .then()
                .statusCode(201)
                .body("opened", is(0));
    }

    @Test
    void entriesThatNobodyOpenedHereHaveNoTime() {
        var field = new JudgedField(List.of("cut: {top: 20}"), 100, 10, JudgedField.sheets(made()));

        search(field);

        for (var kind : List.of("haste", "burst", "quick-reading")) {
            assertThat(cases(field, kind).getList("items")).isEmpty();
        }
    }

    private static MadeUp.Round made() {
        return MadeUp.field(100, 10, 3).severity(.5).noise(.5).draw(5);
    }

    /** Each judge opens an entry an hour and needs six to eleven minutes. */
    private static JudgedField timed() {
        var field = new JudgedField(List.of("cut: {top: 20}"), 100, 10, JudgedField.sheets(made()));
        opened(field, null, "o.n * interval '1 hour'");
        marked(field, null, "(360 + o.n * 137 % 300) * interval '1 second'");
        return field;
    }

    /** So many entries of one judge, opened a third of a minute after each other, each marked after a good minute. */
    private static void burst(JudgedField field, int many) {
        opened(
                field,
                field.seats.get(HASTY),
                "case when o.n <= %d then o.n * interval '20 seconds' else o.n * interval '1 hour' end"
                        .formatted(many));
        marked(
                field,
                field.seats.get(HASTY),
                "case when o.n <= %d then 65 else 360 + o.n * 137 %% 300 end * interval '1 second'".formatted(many));
    }

    private static void opened(JudgedField field, UUID seat, String after) {
        ClosedRound.change(OPENED.formatted(after), field.round.desk, seat, Timestamp.from(MONDAY));
    }

    private static void marked(JudgedField field, UUID seat, String after) {
        ClosedRound.change(MARKED.formatted(after), field.round.desk, seat);
    }

    private static void decide(JudgedField field, String id, int version) {
        var path = field.path() + "/cases/" + id;
        as(field.round.staff)
                .header("If-Match", "\"" + version + "\"")
                .post(path + "/take")
                .then()
                .statusCode(200);
        as(field.round.staff)
                .header("If-Match", "\"" + (version + 1) + "\"")
                .body(Map.of("decision", "explained", "reason", "Sudah ditanya."))
                .post(path + "/decision")
                .then()
                .statusCode(200);
    }

    private static void search(JudgedField field) {
        as(field.round.staff).post(field.path() + "/cases").then().statusCode(201);
    }

    private static JsonPath cases(JudgedField field, String kind) {
        return as(field.round.auditor)
                .get(field.path() + "/cases?limit=500&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
