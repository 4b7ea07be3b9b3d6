package id.juara.story.wave;

import static id.juara.story.assignment.SampleRound.as;

import id.juara.story.assignment.SampleRound;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A round whose judges mark by the submissions' quality, their own severity and chance: the line is not sure. */
public final class WavedRound {
    public final SampleRound round;
    final List<UUID> seats;

    /** Dealt and open; nothing is marked. */
    WavedRound(int submissions, int judges, String... rules) {
        round = new SampleRound(submissions, judges, rules);
        seats = round.seatAll();
        round.deal();
        round.open();
    }

    /** All readings that the rules ask for are marked and closed. */
    public static WavedRound readOnce(int submissions, int judges, String... rules) {
        var waved = new WavedRound(submissions, judges, rules);
        waved.markAll();
        waved.close().statusCode(200);
        return waved;
    }

    String path(String rest) {
        return round.path() + "/waves" + rest;
    }

    public ValidatableResponse plan(Map<String, ?> form) {
        return as(round.staff)
                .header("Accept-Language", "en")
                .body(form)
                .post(path("?dryRun=true"))
                .then();
    }

    public ValidatableResponse open(Map<String, ?> form) {
        return as(round.staff)
                .header("Accept-Language", "en")
                .body(form)
                .post(path(""))
                .then();
    }

    public ValidatableResponse close() {
        return as(round.staff)
                .header("Accept-Language", "en")
                .post(path("/close"))
                .then();
    }

    JsonPath told() {
        return as(round.staff).get(path("")).then().statusCode(200).extract().jsonPath();
    }

    /** Every judge submits what he has not submitted yet. */
    public void markAll() {
        for (var judge = 0; judge < round.people.size(); judge++) {
            mark(judge);
        }
    }

    void mark(int judge) {
        for (var item : todo(judge)) {
            var submission = Integer.parseInt(
                            item.get("number").substring(item.get("number").lastIndexOf('-') + 1))
                    - 1000;
            var chance = new Random(31L * submission + judge);
            var total =
                    Math.round(60 + 8 * Math.sin(1.7 * submission) + 4 * Math.cos(judge) + 5 * chance.nextGaussian());
            round.save(judge, UUID.fromString(item.get("id")), "" + total, "" + total, "submitted")
                    .statusCode(200);
        }
    }

    /** What that judge has to read yet. */
    List<Map<String, String>> todo(int judge) {
        return as(round.judge(judge))
                .get(round.path() + "/assignments/mine?limit=500&state=todo")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    long readings() {
        return SampleRound.figure("select count(*) from assignment where round = ? and state = 'open'", round.round);
    }
}
