package id.juara.story.competition;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import id.juara.harness.Tokens;
import id.juara.law.proof.Digest;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditionTest {
    @Test
    void anEditionIsADraftUntilItIsOpened() {
        var rules = SampleRules.small(SampleRules.freshName("draft"));
        var cast = Cast.draft(rules);

        as(cast.staff())
                .get(at(cast, ""))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("draft"))
                .body("rulesSha256", equalTo(sha256(rules)))
                .body("rounds.code", equalTo(List.of("desk", "panel")))
                .body("rounds.seedCommitment", everyItem(nullValue()));
    }

    @Test
    void aDraftIsSeenByStaffAndAuditorsAlone() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("hidden")));
        var judge = cast.judge();

        as(judge).get(at(cast, "")).then().statusCode(404);
        as(judge).get(at(cast, "/rules")).then().statusCode(404);
        as(judge).get(at(cast, "/calendar")).then().statusCode(404);
        var fromThere =
                "/api/v1/editions?limit=500&cursor=aGlkZGVu"; // “hidden”: those before it may be more than a page
        as(judge).get(fromThere).then().statusCode(200).body("items.id", not(hasItem(cast.edition())));
        as(cast.auditor()).get(at(cast, "")).then().statusCode(200);
        as(cast.auditor()).get(fromThere).then().body("items.id", hasItem(cast.edition()));
    }

    @Test
    void everyFlawOfARuleFileIsToldByItsLine() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("sound")));
        var flawed = SampleRules.small(SampleRules.freshName("flawed"))
                .replace("{id: novelty, weight: 40", "{id: novelty, weight: 10")
                .replace("submission.monthsRunning", "submission.colour");

        create(cast.staff(), flawed)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:juara:form-flawed"))
                .body("errors.detail", everyItem(matchesPattern("rules\\.yaml:\\d+: .*")))
                .body(
                        "errors.detail",
                        hasItems(containsString("add up to 70, not 100"), containsString("submission.colour")))
                .body("errors", hasSize(3));
    }

    @Test
    void theNameOfAnEditionIsTakenOnce() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("taken")));

        create(cast.staff(), SampleRules.small(cast.edition()))
                .then()
                .statusCode(409)
                .body("detail", containsString(cast.edition()));
    }

    @Test
    void onlyStaffMakesAndOpensEditions() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("staff-only")));

        for (var other : List.of(cast.secretary(), cast.signatory(), cast.auditor(), cast.judge())) {
            create(other, SampleRules.small(SampleRules.freshName("other")))
                    .then()
                    .statusCode(403);
            as(other).post(at(cast, "/open")).then().statusCode(403);
            as(other)
                    .contentType("text/yaml")
                    .header("If-Match", "\"0\"")
                    .body("x")
                    .put(at(cast, "/rules"))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void theSameKeyWithOtherRulesIsRefused() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("key")));
        var key = UUID.randomUUID().toString();
        var rules = SampleRules.small(SampleRules.freshName("once"));

        createOnce(cast.staff(), key, rules)
                .then()
                .statusCode(201)
                .header("Location", containsString("/editions/once"));
        createOnce(cast.staff(), key, rules).then().statusCode(201).header("Idempotent-Replayed", "true");
        createOnce(cast.staff(), key, SampleRules.small(SampleRules.freshName("twice")))
                .then()
                .statusCode(422);
    }

    @Test
    void theRulesOfADraftAreReplacedByWhoeverSawThemLast() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("replace")));
        var other = SampleRules.small(cast.edition()).replace("top: 4", "top: 6");

        replace(cast, "\"0\"", other).then().statusCode(200).body("rulesSha256", equalTo(sha256(other)));

        as(cast.staff())
                .contentType("text/yaml")
                .body(other)
                .put(at(cast, "/rules"))
                .then()
                .statusCode(428);
        replace(cast, "\"0\"", other).then().statusCode(412);
        replace(cast, "\"1\"", other.replace("top: 6", "top: none")).then().statusCode(422);
        assertThat(as(cast.staff()).get(at(cast, "/rules")).asString()).isEqualTo(other);
    }

    @Test
    void rulesOfAnotherEditionDoNotReplaceThoseOfThisOne() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("this")));

        replace(cast, "\"0\"", SampleRules.small(SampleRules.freshName("that")))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/edition")));
    }

    @Test
    void theRulesOfAnOpenEditionAreFrozen() {
        var rules = SampleRules.small(SampleRules.freshName("frozen"));
        var cast = Cast.of(rules);

        replace(cast, "\"1\"", rules.replace("top: 4", "top: 6")).then().statusCode(409);
        as(cast.staff()).post(at(cast, "/open")).then().statusCode(409);
        as(cast.judge())
                .get(at(cast, "/rules"))
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/yaml"))
                .body(equalTo(rules));
    }

    @Test
    void theSeedOfARoundIsCommittedWhenTheEditionOpensAndToldOnceTheRoundHasClosed() throws SQLException {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("seed")));
        String commitment = as(cast.judge())
                .get(round(cast))
                .then()
                .statusCode(200)
                .body("seed", nullValue())
                .body("seedCommitment", notNullValue())
                .extract()
                .path("seedCommitment");
        as(cast.staff())
                .get("/api/v1/ledger?about=edition/" + cast.edition())
                .then()
                .body("items.content.what.seedCommitments.desk", hasItem(commitment));

        close(cast);

        String seed = as(cast.judge())
                .get(round(cast))
                .then()
                .body("state", equalTo("closed"))
                .extract()
                .path("seed");
        assertThat(Digest.of(HexFormat.of().parseHex(seed)).hex()).isEqualTo(commitment);
    }

    @Test
    void twoRoundsHaveTwoSeeds() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("seeds")));

        List<String> commitments =
                as(cast.staff()).get(at(cast, "")).then().extract().path("rounds.seedCommitment");

        assertThat(commitments).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aRoundSaysWhatIsMarkedAndHowMuchItCounts() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("criteria")));

        as(cast.judge())
                .get(round(cast))
                .then()
                .statusCode(200)
                .body("kind", equalTo("marks"))
                .body("readings", equalTo(2))
                .body("criteria.id", equalTo(List.of("novelty", "impact")))
                .body("criteria.weight", equalTo(List.of("40", "60")))
                .body("criteria[0].title.id", equalTo("Kebaruan"))
                .body("criteria[0].scale.to", equalTo("100"));
        as(cast.judge())
                .get("/api/v1/rounds/" + cast.edition() + "/moon")
                .then()
                .statusCode(404);
        as(cast.judge()).get("/api/v1/rounds/moon/desk").then().statusCode(404);
    }

    @Test
    void editionsAndRoundsAreForThoseWhoSignedIn() {
        RestAssured.given().get("/api/v1/editions").then().statusCode(401);
        RestAssured.given().get("/api/v1/rounds/x/desk").then().statusCode(401);
    }

    /** Judging closes rounds by the API; here only what is told afterwards is looked at. */
    private static void close(Cast cast) throws SQLException {
        try (var database = Neighbours.asOwner();
                var closed = database.prepareStatement(
                        "update round set state = 'closed' where edition = ? and code = 'desk'")) {
            closed.setString(1, cast.edition());
            closed.executeUpdate();
        }
    }

    private static Response create(String subject, String rules) {
        return createOnce(subject, UUID.randomUUID().toString(), rules);
    }

    private static Response createOnce(String subject, String key, String rules) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(subject))
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .contentType("text/yaml")
                .body(rules)
                .post("/api/v1/editions");
    }

    private static Response replace(Cast cast, String version, String rules) {
        return as(cast.staff())
                .contentType("text/yaml")
                .header("If-Match", version)
                .body(rules)
                .put(at(cast, "/rules"));
    }

    private static String at(Cast cast, String path) {
        return "/api/v1/editions/" + cast.edition() + path;
    }

    private static String round(Cast cast) {
        return "/api/v1/rounds/" + cast.edition() + "/desk";
    }

    private static String sha256(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
