package id.juara.story.judging;

import static id.juara.story.assignment.SampleRound.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmitManyTest {
    private static final String ONE_READING = "readings: 1";

    @Test
    void completeDraftsAreSubmittedWithAReceiptEachAndTheOthersStayDrafts() {
        var round = new SampleRound(3, 1, ONE_READING).running();
        var pile = round.pile(0);
        round.save(0, pile.get(0), "70", "80", "draft");
        round.save(0, pile.get(1), "71", "", "draft");
        round.save(0, pile.get(2), "72", "82", "draft");

        var done = as(round.judge(0))
                .body(Map.of())
                .post(round.path() + "/assignments/mine/submission")
                .then();

        done.statusCode(200)
                .body("submitted", hasSize(2))
                .body("submitted.receipt.leaf", everyItem(matchesPattern("[0-9a-f]{64}")))
                .body("gaps.assignment", equalTo(List.of(pile.get(1).toString())))
                .body("gaps[0].missing", equalTo(List.of("impact")));
        as(round.judge(0))
                .get(round.path() + "/assignments/mine?state=draft")
                .then()
                .body("items.id", equalTo(List.of(pile.get(1).toString())));
    }

    @Test
    void aDryRunSubmitsNothing() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        round.save(0, round.pile(0).get(0), "70", "80", "draft");

        var told = as(round.judge(0))
                .body(Map.of("assignments", round.pile(0)))
                .post(round.path() + "/assignments/mine/submission?dryRun=true")
                .then();

        told.statusCode(200).body("submitted", hasSize(1)).body("submitted[0].receipt", nullValue());
        as(round.judge(0))
                .get(round.path() + "/assignments/mine")
                .then()
                .body("items.state", equalTo(List.of("draft")));
    }

    @Test
    void nobodySubmitsForAnotherJudge() {
        var round = new SampleRound(2, 2, ONE_READING).running();
        var others = round.pile(1);

        as(round.judge(0))
                .body(Map.of("assignments", others))
                .post(round.path() + "/assignments/mine/submission")
                .then()
                .statusCode(404)
                .body("title", equalTo("not-your-assignment"));
    }

    @Test
    void aJudgeFindsAgainWhatHeFlagged() {
        var round = new SampleRound(3, 1, ONE_READING).running();
        var one = round.pile(0).get(1);

        as(round.judge(0))
                .body(Map.of("revisit", true))
                .put("/api/v1/assignments/" + one + "/flag")
                .then()
                .statusCode(200);

        as(round.judge(0))
                .get(round.path() + "/assignments/mine?state=revisit")
                .then()
                .body("items.id", equalTo(List.of(one.toString())));
        as(round.judge(0)).get("/api/v1/assignments/" + one).then().body("revisit", equalTo(true));
    }

    @Test
    void aJudgeSeesHowHeUsedTheScaleAndNobodyElsesMarks() {
        var round = new SampleRound(2, 2, ONE_READING).running();
        round.save(0, round.pile(0).get(0), "70.5", "80", "submitted").statusCode(200);
        round.save(1, round.pile(1).get(0), "11", "12", "submitted").statusCode(200);

        as(round.judge(0))
                .get(round.path() + "/assignments/mine/scale")
                .then()
                .statusCode(200)
                .body("sheets", equalTo(1))
                .body("criteria[0].id", equalTo("novelty"))
                .body("criteria[0].marks", equalTo(List.of("70.5")))
                .body("criteria.collect { it.last }.flatten()", equalTo(List.of("70.5", "80")));
    }
}
