package id.juara.story.objection;

import static id.juara.harness.Cast.as;
import static id.juara.story.shortlist.ClosedRound.both;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.juara.harness.Told;
import id.juara.story.publication.PublicBytes;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecreeTest {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Test
    void aDecreeMakesTheListFinalOnceTheWindowHasEndedAndAllObjectionsAreAnswered() {
        var round = ClosedRound.ofFour("objection-days: 5").published();
        String objection = as(round.localAdmin(2))
                .body(Map.of("submission", round.submissions.get(2), "text", "Nilai kami keliru."))
                .post(round.path() + "/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        decree(round.signatory, round.path()).statusCode(409).body("title", equalTo("objections-open"));
        round.later("-6 days");
        decree(round.signatory, round.path()).statusCode(409).body("title", equalTo("objections-open"));
        as(round.staff)
                .body(Map.of("answer", "Sudah diperiksa.", "effect", "NONE"))
                .post(round.path() + "/objections/" + objection + "/answer")
                .then()
                .statusCode(200);
        decree(round.signatory, round.path()).statusCode(200);

        given().get(round.results())
                .then()
                .body("state", equalTo("final"))
                .body("decreeNumber", equalTo("KEP 19/2026"))
                .body("decreeDate", equalTo("2026-05-02"));
        decree(round.signatory, round.path()).statusCode(409).body("title", equalTo("already-so"));
        assertThat(ClosedRound.ask(
                        "select count(*) from attachment a join publication p on p.decree_file = a.id where p.round = ?",
                        round.desk))
                .isEqualTo("1");
    }

    @Test
    void refusedDecreesLeaveNoFileBehind() {
        var round = ClosedRound.ofFour("objection-days: 5").published();
        for (int i = 0; i < 6; i++) {
            decree(round.signatory, round.path()).statusCode(409).body("title", equalTo("objections-open"));
        }
        round.later("-6 days");

        decree(round.signatory, round.path()).statusCode(200);
    }

    @Test
    void aDecreeComesFromASignatoryWhoDidNotProposeTheList() {
        var round = ClosedRound.ofFour().sealed();
        as(round.bothHands)
                .body(Map.of("announcedAt", Instant.now().toString()))
                .post(round.path() + "/publish")
                .then()
                .statusCode(201);
        decree(round.signatory, round.path()).statusCode(409).body("title", equalTo("nothing-announced"));
        round.approve().statusCode(200);

        decree(round.staff, round.path()).statusCode(403);
        decree(round.bothHands, round.path()).statusCode(409).body("title", equalTo("must-be-another-person"));
        decree(round.signatory, round.path()).statusCode(200);
    }

    @Test
    void aDecreeIsAPdf() {
        var round = ClosedRound.ofFour().published();

        as(round.signatory)
                .contentType("application/pdf")
                .queryParam("number", "1")
                .queryParam("date", "2026-05-02")
                .body("bukan pdf".getBytes(StandardCharsets.UTF_8))
                .post(round.path() + "/decree")
                .then()
                .statusCode(422)
                .body("title", equalTo("file-type-refused"));
        as(round.signatory)
                .contentType("application/pdf")
                .queryParam("date", "2026-05-02")
                .body(PDF)
                .post(round.path() + "/decree")
                .then()
                .statusCode(422);
        as(round.signatory)
                .contentType("application/pdf")
                .queryParam("number", "1")
                .body(PDF)
                .post(round.path() + "/decree")
                .then()
                .statusCode(422);
        given().get(round.results()).then().body("state", equalTo("provisional"));
    }

    @Test
    void theLastRoundsDecreeNamesNationalModelsAndWritesHonours() throws Exception {
        var round = panelPublished();
        models(round).body("items", empty());

        decree(round.otherSignatory, round.panelPath()).statusCode(200);

        models(round)
                .body("items.number", contains(round.number(1)))
                .body("items.title", contains("Inovasi 1"))
                .body("items.institution", contains(round.institution(1)));
        assertThat(honours(round)).isEqualTo("winner Inovasi 1 2026");
        for (var reader : List.of(round.writer(1), round.localAdmin(1))) {
            assertThat(Told.texts(reader, "national-model", round.submissions.get(1), 1))
                    .singleElement()
                    .asString()
                    .contains("Inovasi 1", "was made a national model");
        }
        assertThat(Told.texts(round.writer(0), "national-model")).isEmpty();
        decree(round.signatory, round.path()).statusCode(200);
        assertThat(honours(round)).isEqualTo("finalist Inovasi 0 2026,finalist Inovasi 1 2026,winner Inovasi 1 2026");
        var workbook = given().get("/api/v1/national-models/" + round.edition + ".xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(PublicBytes.of(workbook)).contains("Inovasi 1").doesNotContain("Orang ", ClosedRound.JUDGE_NAME);
    }

    @Test
    void anErratumAfterTheDecreeChangesTheNationalModelsAndHonoursToo() {
        var round = panelPublished();
        decree(round.signatory, round.panelPath()).statusCode(200);
        as(round.staff)
                .body(Map.of(
                        "reason",
                        "Terbukti bukan karya sendiri.",
                        "struck",
                        List.of(round.number(1)),
                        "added",
                        List.of(round.submissions.get(0))))
                .post(round.panelPath() + "/errata")
                .then()
                .statusCode(201);

        as(round.signatory)
                .post(round.panelPath() + "/errata/1/approval")
                .then()
                .statusCode(200);

        models(round).body("items.number", contains(round.number(0)));
        assertThat(honours(round)).isEqualTo("winner Inovasi 0 2026");
    }

    @Test
    void whoBearsThatHonourOfThatYearAlreadyDoesNotHinderADecree() {
        var round = ClosedRound.ofFour();
        ClosedRound.change(
                """
                insert into honour (id, year, level, title, title_key, unit, institution, source)
                values (gen_random_uuid(), 2026, 'finalist', 'Inovasi 0', 'inovasi 0', 'Dinas', ?, 'KEP lama')
                """,
                round.institution(0));
        round.published();

        decree(round.signatory, round.path()).statusCode(200);
    }

    @Test
    void anHonourOfARehearsalNeitherHindersOneInEarnestNorIsOne() {
        var round = ClosedRound.ofFour();
        ClosedRound.change(
                """
                insert into honour (id, year, level, title, title_key, unit, institution, source, rehearsal)
                values (gen_random_uuid(), 2026, 'finalist', 'Inovasi 0', 'inovasi 0', 'Dinas', ?, 'gladi', true)
                """,
                round.institution(0));
        round.published();
        decree(round.signatory, round.path()).statusCode(200);
        var rehearsed = ClosedRound.ofFour();
        ClosedRound.change("update edition set rehearsal = true where id = ?", rehearsed.edition);
        rehearsed.published();
        decree(rehearsed.signatory, rehearsed.path()).statusCode(200);

        assertThat(honours(round)).isEqualTo("finalist Inovasi 0 2026,finalist Inovasi 1 2026");
        assertThat(ofRehearsal(round)).isEqualTo("0");
        assertThat(ofRehearsal(rehearsed)).isEqualTo("2");
    }

    private static String ofRehearsal(ClosedRound round) {
        return ClosedRound.ask("select count(*) from honour where rehearsal and source like ? || '/%'", round.edition);
    }

    private static ClosedRound panelPublished() {
        var round = new ClosedRound(List.of("cut: {top: 2}"), List.of(), both(90), both(80), both(70)).published();
        for (int submission = 0; submission < 2; submission++) {
            for (int judge = 0; judge < 2; judge++) {
                round.markInPanel(submission, judge, 60 + submission, 60);
            }
        }
        round.closePanel();
        as(round.staff)
                .body(Map.of())
                .post(round.panelPath() + "/shortlist")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.panelPath() + "/shortlist/seal").then().statusCode(200);
        as(round.staff)
                .body(Map.of("announcedAt", Instant.now().toString()))
                .post(round.panelPath() + "/publish")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.panelPath() + "/publish/approval").then().statusCode(200);
        return round;
    }

    private static String honours(ClosedRound round) {
        return ClosedRound.ask(
                """
                select string_agg(level || ' ' || title || ' ' || year, ',' order by level, title)
                from honour where source like ? || '%'
                """,
                round.edition);
    }

    private static ValidatableResponse models(ClosedRound round) {
        return given().get("/api/v1/national-models/" + round.edition).then().statusCode(200);
    }

    private static ValidatableResponse decree(String subject, String path) {
        return as(subject)
                .contentType("application/pdf")
                .queryParam("number", "KEP 19/2026")
                .queryParam("date", "2026-05-02")
                .body(PDF)
                .post(path + "/decree")
                .then();
    }
}
