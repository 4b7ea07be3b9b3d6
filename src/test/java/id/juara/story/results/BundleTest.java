package id.juara.story.results;

import static id.juara.harness.Cast.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.juara.front.verification.Verifiers;
import id.juara.law.bundle.OpenedBundle;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class BundleTest {
    private static final String TO_ALL = "tells: {public: {order: rank, bundle: true}}";
    private static final String TO_SOME =
            "tells: {entrant: {bundle: true}, judge: {bundle: true}, secretary: {bundle: true}}";

    @TempDir
    Path folder;

    @Test
    void aPublishedRoundIsReckonedAgainByWhoeverFetchesItsBundle() throws Exception {
        var round = ClosedRound.ofFour(TO_ALL).published();

        var bundle = fetched(given(), round);

        var command = Verifiers.command(bundle);
        var plain = Verifiers.source(bundle);
        assertThat(command.failed()).isEmpty();
        assertThat(command.exit()).as(command.text()).isZero();
        assertThat(plain.failed()).isEmpty();
        assertThat(plain.exit()).as(plain.text()).isZero();
        assertThat(files(bundle))
                .containsKeys(
                        "rules.yaml", "ledger/head.jws", "desk/marks.csv", "desk/weights.csv", "desk/ranking.csv");
        assertThat(files(bundle).get("desk/ranking.csv"))
                .startsWith("submission,place,readings,raw,estimate,se,low,high,p_in,band\n" + round.number(0)
                        + ",1,2,90.00,,,,,,\n");
    }

    @Test
    void theKeyThatIsToldIsTheOneThatSigned() throws Exception {
        var bundle = fetched(given(), ClosedRound.ofFour(TO_ALL).published());
        var key = Files.writeString(
                folder.resolve("key.json"), given().get("/api/v1/ledger/key").asString());

        assertThat(Verifiers.command(bundle, "--key=" + key).exit()).isZero();
        assertThat(Verifiers.plain(bundle, key.toString()).exit()).isZero();
    }

    @Test
    void theSameStateGivesTheSameBytes() throws Exception {
        var round = ClosedRound.ofFour(TO_ALL).published();

        var one = fetched(given(), round);
        var other = fetched(as(round.staff), round);

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void noJudgeAndNoPersonIsInItByNameOrById() throws Exception {
        var round = ClosedRound.ofFour(TO_ALL).published();

        var text = String.join("\n", files(fetched(given(), round)).values());

        assertThat(text).doesNotContain(ClosedRound.JUDGE_NAME, "Orang", "Catatan untuk pengusul");
        round.judges.forEach(judge -> assertThat(text).doesNotContain(judge.toString()));
        assertThat(text).doesNotContain(round.staff, round.signatory);
        round.submissions.forEach(submission -> assertThat(text).doesNotContain(submission.toString()));
    }

    @Test
    void beforeTheHourOnlyThoseHaveItWhoDecideOrWatch() throws Exception {
        var round = ClosedRound.ofFour(TO_ALL);
        for (var who : List.of(round.staff, round.signatory, round.auditor)) {
            asked(as(who), round).then().statusCode(404);
        }

        round.sealed();

        for (var who : List.of(round.staff, round.signatory, round.auditor)) {
            assertThat(files(fetched(as(who), round)))
                    .containsKey("desk/marks.csv")
                    .doesNotContainKey("desk/published.csv");
        }
        for (var other : others(round)) {
            asked(other, round).then().statusCode(404).body("title", equalTo("not-found"));
        }
        round.announce(Instant.now().plus(Duration.ofDays(1))).statusCode(201);
        round.approve().statusCode(200);
        for (var other : others(round)) {
            asked(other, round).then().statusCode(404);
        }
    }

    @Test
    void afterTheHourThoseHaveItWhomTheRulesName() throws Exception {
        var round = ClosedRound.ofFour(TO_SOME).published();

        for (var who : List.of(round.secretary, round.localAdmin(0), round.writer(3), round.edition + "-judge-0")) {
            assertThat(files(fetched(as(who), round))).containsKey("desk/published.csv");
        }
        asked(given(), round).then().statusCode(404);
        var elsewhere = ClosedRound.ofFour();
        asked(as(elsewhere.localAdmin(0)), round).then().statusCode(404);
        asked(as(elsewhere.edition + "-judge-0"), round).then().statusCode(404);
    }

    @Test
    void rulesThatSayNothingGiveItToNobodyElse() {
        var round = ClosedRound.ofFour().published();

        for (var other : others(round)) {
            asked(other, round).then().statusCode(404);
        }
    }

    @Test
    void anErratumIsInItWithTheListAsItIsToldNow() throws Exception {
        var round = ClosedRound.ofFour(TO_ALL, "objection-days: 5").published();
        as(round.staff)
                .body(Map.of(
                        "reason",
                        "Salah ketik.",
                        "struck",
                        List.of(round.number(1)),
                        "added",
                        List.of(round.submissions.get(2))))
                .post(round.path() + "/errata")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.path() + "/errata/1/approval").then().statusCode(200);

        var bundle = fetched(given(), round);

        assertThat(files(bundle).get("desk/errata.csv"))
                .isEqualTo("erratum,submission,change\n1,%s,struck\n1,%s,added\n"
                        .formatted(round.number(1), round.number(2)));
        assertThat(Verifiers.command(bundle).failed()).isEmpty();
        assertThat(Verifiers.plain(bundle).failed()).isEmpty();
    }

    @Test
    void twoRoundsInARowStandInOneBundleAndFitTogether() throws Exception {
        var round = new ClosedRound(
                List.of(TO_ALL, "cut: {top: 2}"),
                List.of(TO_ALL, "carries: {desk: 40, panel: 60}"),
                ClosedRound.both(90),
                ClosedRound.both(80),
                ClosedRound.both(70));
        round.published();
        for (var i = 0; i < 2; i++) {
            round.markInPanel(i, 0, 60 + 30 * i, 70);
            round.markInPanel(i, 1, 75, 70);
        }
        round.closePanel();
        as(round.staff)
                .body(Map.of())
                .post(round.panelPath() + "/shortlist")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.panelPath() + "/shortlist/seal").then().statusCode(200);

        var whole = fetched(as(round.auditor), round);
        var told = fetched(given(), round);

        assertThat(files(whole)).containsKeys("desk/marks.csv", "panel/marks.csv");
        assertThat(files(told)).containsKey("desk/marks.csv").doesNotContainKey("panel/marks.csv");
        for (var bundle : List.of(whole, told)) {
            assertThat(Verifiers.command(bundle).failed()).isEmpty();
            assertThat(Verifiers.plain(bundle).failed()).isEmpty();
        }
        assertThat(judgesOf(files(whole).get("desk/marks.csv")))
                .as("a judge bears another name in each round")
                .hasSize(2)
                .doesNotContainAnyElementsOf(judgesOf(files(whole).get("panel/marks.csv")));
    }

    @Test
    void aMarkThatIsChangedAfterTheSealChangesNoBundle() throws Exception {
        var round = ClosedRound.ofFour(TO_ALL).published();
        var before = fetched(given(), round);

        round.tamper(0, 10);

        assertThat(fetched(given(), round)).hasSameBinaryContentAs(before);
    }

    @Test
    void theListsPageLeadsToTheBundleWhereTheRulesGiveItToEverybody() {
        var open = ClosedRound.ofFour(TO_ALL).published();
        var kept = ClosedRound.ofFour(TO_SOME).published();

        assertThat(given().get("/results/" + open.edition + "/desk").asString())
                .contains("/api/v1/results/" + open.edition + "/bundle.zip", "Paket hasil", "/Verify.java");
        assertThat(given().get("/results/" + kept.edition + "/desk").asString()).doesNotContain("bundle.zip");
        given().get("/Verify.java").then().statusCode(200);
        assertThat(given().get("/Verify.java").asString()).contains("public final class Verify");
    }

    private static List<RequestSpecification> others(ClosedRound round) {
        return List.of(
                given(),
                as(round.secretary),
                as(round.localAdmin(0)),
                as(round.writer(0)),
                as(round.edition + "-judge-0"));
    }

    private static io.restassured.response.Response asked(RequestSpecification who, ClosedRound round) {
        return who.get("/api/v1/results/" + round.edition + "/bundle.zip");
    }

    private Path fetched(RequestSpecification who, ClosedRound round) throws IOException {
        var answer = asked(who, round)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract();
        assertThat(answer.header("Content-Disposition")).contains(round.edition + "-bundle.zip");
        return Files.write(Files.createTempFile(folder, "bundle", ".zip"), answer.asByteArray());
    }

    private static Map<String, String> files(Path bundle) throws IOException {
        var files = new java.util.TreeMap<String, String>();
        try (var opened = OpenedBundle.of(bundle)) {
            for (var name : opened.names()) {
                files.put(name, new String(opened.bytes(name), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Set<String> judgesOf(String marks) {
        return marks.lines().skip(1).map(line -> line.split(",")[1]).collect(Collectors.toSet());
    }
}
