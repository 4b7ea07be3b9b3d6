package id.juara.front.showcase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.law.proof.Digest;
import id.juara.story.publication.PublicBytes;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages for everybody: kept by caches, free of cookies, and files and rules that can be checked against what is told of them. */
@QuarkusTest
class OpenToEverybodyTest {
    private static final String TO_ALL = "tells: {public: {order: rank, points: true, bundle: true}}";

    private static List<String> pages(ClosedRound round) {
        return List.of(
                "/",
                "/results/" + round.edition,
                "/results/" + round.edition + "/desk",
                "/innovations/" + round.edition + "/" + round.number(0),
                "/method/" + round.edition,
                "/data/" + round.edition,
                "/verify");
    }

    @Test
    void aCacheMayKeepEveryPageForAMinuteAndThenAsksWhetherItHasChanged() {
        for (var path : pages(ClosedRound.ofFour(TO_ALL).published())) {
            var page = given().queryParam("lang", "en").get(path);
            var tag = page.header("ETag");

            assertThat(page.header("Cache-Control")).as(path).isEqualTo("public, max-age=60");
            assertThat(page.header("Vary")).as(path).isEqualTo("Accept-Encoding");
            assertThat(given().get(path).header("Vary")).as(path).isEqualTo("Accept-Encoding, Accept-Language");
            assertThat(tag).as(path).startsWith("W/");
            var again = given().queryParam("lang", "en")
                    .header("If-None-Match", tag)
                    .get(path);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(given().queryParam("lang", "id")
                            .header("If-None-Match", tag)
                            .get(path)
                            .statusCode())
                    .as("the other language of " + path)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatChangesHasAnotherTag() {
        var round = ClosedRound.ofFour("objection-days: 5").published();
        var path = "/results/" + round.edition + "/desk";
        var before = given().get(path).header("ETag");

        round.later("-1 day");

        assertThat(given().header("If-None-Match", before).get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void noPageForEverybodySetsACookieOrKnowsWhoReadsIt() {
        var round = ClosedRound.ofFour(TO_ALL).published();
        var staff = Visitor.signedIn(round.staff);

        for (var path : pages(round)) {
            var page = given().get(path);

            assertThat(page.headers().hasHeaderWithName("Set-Cookie")).as(path).isFalse();
            assertThat(page.asString()).doesNotContain("<script", ClosedRound.JUDGE_NAME);
            assertThat(staff.get(path).asString()).as(path).isEqualTo(page.asString());
        }
    }

    @Test
    void whatIsNotThereIsARefusalThatNobodyKeeps() {
        for (var path : List.of("/results/no-such", "/method/no-such", "/data/no-such", "/innovations/no-such/1")) {
            var page = given().get(path);

            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.header("Cache-Control")).as(path).isEqualTo("no-store");
        }
    }

    @Test
    void aDraftsRulesAreNobodysBusiness() {
        var round = ClosedRound.ofFour();
        ClosedRound.change("update edition set state = 'draft' where id = ?", round.edition);

        for (var path : List.of("/results/", "/method/", "/data/", "/api/v1/results/")) {
            assertThat(given().get(path + round.edition).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(given().get("/api/v1/results/" + round.edition + "/rules.yaml")
                        .statusCode())
                .isEqualTo(404);
        assertThat(verify(rulesSha256(round)).statusCode()).isEqualTo(404);
    }

    @Test
    void everyFileHasTheSizeAndTheFingerprintThatTheDataPageTells() throws IOException {
        var round = ClosedRound.ofFour(TO_ALL).published();

        for (var language : List.of("id", "en")) {
            var page = page("/data/" + round.edition + "?lang=" + language);
            var rows = page.select("tbody tr");
            assertThat(rows.select("a").eachText())
                    .containsExactly(
                            round.edition + "-desk.csv", round.edition + "-desk.json", round.edition + "-desk.xlsx");
            for (var row : rows) {
                var file = given().get(row.select("a").attr("href")).asByteArray();
                assertThat(row.select("td").get(1).text()).isEqualTo(Integer.toString(file.length));
                assertThat(row.select("td").get(2).text())
                        .isEqualTo(Digest.of(file).hex());
                assertThat(PublicBytes.of(file)).doesNotContain(ClosedRound.JUDGE_NAME);
            }
        }
        assertThat(page("/data/" + round.edition).select("a[href$=bundle.zip]")).hasSize(1);
        assertThat(page("/data/" + ClosedRound.ofFour().published().edition).select("a[href$=bundle.zip]"))
                .isEmpty();
    }

    @Test
    void theDataPageExplainsEveryFieldOfALine() {
        var round = ClosedRound.ofFour(TO_ALL).published();

        Map<String, ?> line = given().get(round.results() + ".json").path("items[0]");
        var explained = page("/data/" + round.edition + "?lang=en")
                .select("dl.facts dt")
                .text();

        assertThat(line.keySet()).allSatisfy(field -> assertThat(explained).contains(field));
    }

    @Test
    void theMethodIsToldFromTheFrozenRulesInBothLanguages() {
        var round = new ClosedRound(
                List.of(
                        "readings: 3",
                        "points: {method: trimmed-mean, drop-each-side: 1, decimals: 1, rounding: half-up}",
                        "disagreement: {spread-over: 30, then: one-more-reading}",
                        "conflicts: {own-region: capped, most-of-pile: 40}",
                        "ties: [impact, lot]",
                        "cut: {top: 2, pass-mark: 70.5, clusters: {regency: {floor: 1, cap: 2}}, tie-at-line: lot}",
                        "objection-days: 5",
                        TO_ALL),
                List.of("kind: deliberation", "deliberation: {quorum: 67}", "cut: {top: 1}"),
                ClosedRound.both(90));

        var page = page("/method/" + round.edition + "?lang=en");
        var halaman = page("/method/" + round.edition + "?lang=id");

        assertThat(page.select("#stage-1").text()).isEqualTo("Stage 1: Desk evaluation");
        assertThat(page.select("section").get(0).text())
                .contains(
                        "Each submission is read by 3 judges.",
                        "Impact 60% 0 to 100 by steps of 1",
                        "without the 1 highest and the 1 lowest",
                        "rounding to 1 decimals",
                        "differ by more than 30",
                        "At most 40% of what a judge reads",
                        "the higher mark for Impact",
                        "a lot drawn from a seed",
                        "Of those with 70.5 points or more, the first 2 go on.",
                        "Regency: at least 1, at most 2",
                        "names in the order of places, points, the results bundle",
                        "open to objections for 5 days");
        assertThat(page.select("section").get(1).text())
                .contains("at least 67% of its invited members", "Judged is the list of the stage Desk evaluation.");
        assertThat(halaman.select("section").get(0).text())
                .contains(
                        "Setiap entri dibaca 3 penilai.", "nilai akhirnya 70,5 ke atas", "Kabupaten: paling sedikit 1");
        assertThat(page.select("a.hash").text()).isEqualTo(rulesSha256(round));
        var rules = given().get(page.select("a.button").attr("href"));
        assertThat(Digest.of(rules.asByteArray()).hex()).isEqualTo(rulesSha256(round));
    }

    @Test
    void theRulesAndTheListAreKnownByTheirFingerprints() {
        var round = ClosedRound.ofFour(TO_ALL).sealed();
        var list = ClosedRound.ask("select encode(list_sha256, 'hex') from shortlist where round = ?", round.desk);
        assertThat(verify(list).statusCode()).as("sealed, not announced").isEqualTo(404);
        round.announce(Instant.now()).statusCode(201);
        round.approve().statusCode(200);

        var told = Jsoup.parse(verify("  " + list.toUpperCase() + " ").asString());

        assertThat(told.select(".notice").text())
                .contains("This is the sealed list of Trial, Desk evaluation.", "It stands in the ledger: number ");
        assertThat(told.select(".notice a").attr("href")).startsWith("/results/" + round.edition + "/desk");
        var proof = given().get(told.select("a[href*=receipts]").attr("href"));
        assertThat(proof.statusCode()).isEqualTo(200);
        assertThat(proof.path("head.root").toString())
                .isEqualTo(told.select("dd.hash").get(1).text());
        assertThat(Jsoup.parse(verify(rulesSha256(round)).asString())
                        .select(".notice")
                        .text())
                .contains("These are the rules of Trial.");
    }

    @Test
    void aFileOfTheBundleIsKnownWhereEverybodyMayHaveIt() throws IOException {
        var open = ClosedRound.ofFour(TO_ALL).published();
        var shut = ClosedRound.ofFour("tells: {public: {order: rank}}").published();

        assertThat(Jsoup.parse(verify(marksSha256(open)).asString())
                        .select(".notice")
                        .text())
                .contains("This is the file ", "from the results bundle of Trial, Desk evaluation.");
        assertThat(verify(marksSha256(shut)).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatIsSentLeadsToWhatIsKnownOfIt() {
        var round = ClosedRound.ofFour();
        var rules =
                given().get("/api/v1/results/" + round.edition + "/rules.yaml").asByteArray();
        var visitor = new Visitor();

        var answer = visitor.upload("/verify?lang=en", "file", "rules.yaml", rules);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/verify?lang=en&hash=" + rulesSha256(round));
        assertThat(visitor.follow(answer).asString()).contains("These are the rules of");
        var none = visitor.upload("/verify?lang=en", "file", "empty.yaml", new byte[0]);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("Choose a file first.");
        assertThat(none.headers().hasHeaderWithName("Set-Cookie")).isFalse();
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefused() {
        var answer = given().header("Origin", "https://elsewhere.example")
                .multiPart("file", "x", new byte[] {1})
                .post("/verify");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aReceiptOnPaperLeadsToThePageThatChecksIt() {
        var hash = Digest.ofText(UUID.randomUUID().toString()).hex();

        var answer = given().redirects().follow(false).queryParam("hash", hash).get("/receipt");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith("/verify?lang=id&hash=" + hash);
        assertThat(verify(hash).asString()).contains("That fingerprint is not known");
    }

    private static Response verify(String hash) {
        return given().queryParam("lang", "en").queryParam("hash", hash).get("/verify");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static String rulesSha256(ClosedRound round) {
        return ClosedRound.ask("select encode(rules_sha256, 'hex') from edition where id = ?", round.edition);
    }

    /** The SHA-256 of the round's marks, as the ledger holds it. */
    private static String marksSha256(ClosedRound round) throws IOException {
        var said = ClosedRound.ask(
                "select convert_from(bytes, 'UTF8') from event where about = ? and kind = 'ResultsCommitted'",
                "round/" + round.edition + "/desk");
        return said.replaceAll("(?s).*\"[^\"]*marks[^\"]*\":\"([0-9a-f]{64})\".*", "$1");
    }
}
