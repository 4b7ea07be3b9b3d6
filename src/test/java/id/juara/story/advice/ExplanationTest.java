package id.juara.story.advice;

import static id.juara.harness.Cast.as;
import static id.juara.story.shortlist.ClosedRound.both;
import static id.juara.story.shortlist.ClosedRound.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationTest {

    @Test
    void aPlaceIsExplainedFromEachMarkInWordsAndArithmetic() {
        var round = new ClosedRound(
                List.of("cut: {top: 1}"), List.of(), marks(new int[] {80, 70}, new int[] {91, 76}), both(60));

        as(round.staff)
                .get(round.path() + "/explanations/" + round.submissions.get(0))
                .then()
                .statusCode(200)
                .body("number", equalTo(round.number(0)))
                .body("says.en", hasItem("On the line (78.00): the last that goes on by its points."))
                .body("official.children.says.en", hasItems("Goes on by its place.", "Place 1 of 2."))
                .body(
                        "official.children[1].children[0].says.en",
                        equalTo("Points 78.00: the sum over the criteria of mean × weight / 100, from 2 readings."))
                .body(
                        "official.children[1].children[0].children.says.id",
                        hasItems(
                                "Kebaruan: rata-rata 85,50 × bobot 40 / 100 = 34,20.",
                                "Dampak: rata-rata 73,00 × bobot 60 / 100 = 43,80."))
                .body(
                        "official.children[1].children[0].children[0].children.says.en",
                        everyItem(startsWith("Reader ")));
        as(round.staff)
                .get(round.path() + "/explanations/" + round.submissions.get(1))
                .then()
                .body("says.id", hasItem("18,00 di bawah batas (78,00)."));
    }

    @Test
    void correctedPointsAreExplainedByTheSeverityOfTheirJudges() {
        var field = AdviceTest.field("points: {method: mean, advice: calibrated}");
        var submission = field.submissions.get(0);

        var told = as(field.round.staff)
                .get(field.path() + "/explanations/" + submission)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        var points = "beside.children[1].children[0]";
        assertThat(told.getString(points + ".key")).isEqualTo("points.calibrated");
        assertThat(told.getString(points + ".says.en"))
                .startsWith("Points ")
                .contains(" by points corrected for strict and lenient judges = ")
                .containsPattern("Its judges are on average \\d+\\.\\d\\d (stricter|more lenient) than the others");
        assertThat(told.getList(points + ".children.findAll { it.key == 'reading' }"))
                .hasSize(3);
        List<String> readings = told.getList(points + ".children.findAll { it.key == 'reading' }.says.en");
        assertThat(readings).allMatch(one -> one.matches("Reader [123] gave \\d+\\.\\d\\d.*counts as .*"));
        assertThat(told.getString("says[1].en"))
                .containsPattern("among the best 12 with a probability of \\d+\\.\\d%; its true place lies between");
    }

    @Test
    void whereTheGateRefusedTheTreeSaysWhyTheMeanHolds() {
        var round = new ClosedRound(
                List.of("points: {method: calibrated}", "cut: {top: 1}"), List.of(), both(80), both(60));

        as(round.staff)
                .get(round.path() + "/explanations/" + round.submissions.get(0))
                .then()
                .statusCode(200)
                .body("official.children[1].children[0].key", equalTo("points.mean"))
                .body("official.children[1].children[0].children.key", hasItem(startsWith("obstacle.")));
    }

    @Test
    void aSubmissionWithoutMarksIsExplainedToo() {
        var round = new ClosedRound(List.of("cut: {top: 1}"), List.of(), both(80), marks());

        as(round.staff)
                .get(round.path() + "/explanations/" + round.submissions.get(1))
                .then()
                .statusCode(200)
                .body(
                        "official.children.says.en",
                        hasItems("Does not go on: it has no points.", "Nobody has marked it."));
    }

    @Test
    void onlyASubmissionOfTheRoundIsExplainedAndOnlyToThoseWhoSeeTheRanking() {
        var round = ClosedRound.ofFour();
        var other = ClosedRound.ofFour();

        as(round.staff)
                .get(round.path() + "/explanations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as(round.staff)
                .get(round.path() + "/explanations/" + other.submissions.get(0))
                .then()
                .statusCode(404);
        as(round.secretary)
                .get(round.path() + "/explanations/" + round.submissions.get(0))
                .then()
                .statusCode(403);
        as(round.writer(0))
                .get(round.path() + "/explanations/" + round.submissions.get(0))
                .then()
                .statusCode(403);
    }

    @Test
    void agreementIsMeasuredAndWhatIsUndefinedIsAbsentWithTheReason() {
        var field = AdviceTest.field("points: {method: mean}");

        var told = as(field.round.staff)
                .get(field.path() + "/reliability")
                .then()
                .statusCode(200)
                .body("submissions", equalTo(60))
                .body("judges", equalTo(10))
                .body("readings", equalTo(180))
                .extract()
                .jsonPath();

        assertThat(told.getDouble("measures.find { it.key == 'single' }.value")).isBetween(.1, .9);
        assertThat(told.getDouble("measures.find { it.key == 'alpha-interval' }.value"))
                .isBetween(.1, .9);
        assertThat(told.getDouble("measures.find { it.key == 'one-way' }.low"))
                .isLessThan(told.getDouble("measures.find { it.key == 'one-way' }.high"));
        Map<String, Object> order = told.getMap("measures.find { it.key == 'kendall-w' }");
        assertThat(order).doesNotContainKey("value").containsEntry("note", "incomplete");
        assertThat(told.getString("measures.find { it.key == 'kendall-w' }.says.en"))
                .isEqualTo(
                        "Kendall's W, how far judges agree on the order: for judges who read every submission only.");
        Map<String, Object> all = told.getMap("");
        assertThat(all).doesNotContainKey("generalizability");
    }

    @Test
    void judgesWhoAllReadEverythingAreMeasuredAsATable() {
        var marks = new ArrayList<int[][]>();
        for (var i = 0; i < 8; i++) {
            marks.add(new int[][] {{40 + 5 * i, 50 + 4 * i}, {44 + 5 * i, 47 + 4 * i + i % 3}});
        }
        var round = new ClosedRound(List.of("cut: {top: 3}"), List.of(), marks.toArray(int[][][]::new));

        var told = as(round.auditor)
                .get(round.path() + "/reliability")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(told.getDouble("measures.find { it.key == 'icc-2-k' }.value"))
                .isGreaterThan(.9);
        assertThat(told.getDouble("measures.find { it.key == 'kendall-w' }.value"))
                .isEqualTo(1);
        assertThat(told.getDouble("generalizability.study[4].order"))
                .isGreaterThan(told.getDouble("generalizability.study[0].order"));
    }

    @Test
    void equalMarksAreUndefinedAndNeverOne() {
        var round = new ClosedRound(List.of("cut: {top: 1}"), List.of(), both(70), both(70));

        as(round.staff)
                .get(round.path() + "/reliability")
                .then()
                .statusCode(200)
                .body("measures.find { it.key == 'alpha-interval' }.value", equalTo(null))
                .body("measures.find { it.key == 'alpha-interval' }.note", equalTo("no-variation"));
    }
}
