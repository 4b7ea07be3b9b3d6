package id.juara.story.amendment;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AmendmentTest {
    private static final Instant OPENS = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2036-04-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2036-04-15T16:59:00Z");

    @Test
    void anAmendmentMovesTheCloseOnceASecondPersonHasSigned() {
        var cast = running();

        propose(cast, closing(LATER, "new-close"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("before.closes", equalTo(CLOSES.toString()))
                .body("after.closes", equalTo(LATER.toString()))
                .body("approvedAt", nullValue());
        calendar(cast).body("closes", equalTo(CLOSES.toString()));

        approve(cast, cast.signatory(), 1).statusCode(200).body("approvedAt", notNullValue());
        calendar(cast)
                .body("closes", equalTo(LATER.toString()))
                .body("opens", equalTo(OPENS.toString()))
                .body("ageCountedAt", equalTo(LATER.toString()))
                .body("zone", equalTo("Asia/Jakarta"))
                .body("amendments.letter", equalTo(List.of("B/123/2036")));
    }

    @Test
    void anInnovationsAgeMayGoOnCountingFromTheOldClose() {
        var cast = running();
        propose(cast, closing(LATER, "old-close")).statusCode(201);

        approve(cast, cast.signatory(), 1).statusCode(200);

        calendar(cast).body("closes", equalTo(LATER.toString())).body("ageCountedAt", equalTo(CLOSES.toString()));
    }

    @Test
    void anAmendmentKeepsBothTextsAndTheirFingerprints() throws SQLException {
        var cast = running();
        var page = propose(cast, closing(LATER, "new-close")).extract();

        assertThat(page.<String>path("oldSha256")).isNotEqualTo(page.path("newSha256"));
        try (var database = Neighbours.asOwner();
                var query = database.prepareStatement(
                        """
                        select encode(sha256(convert_to(old_text, 'UTF8')), 'hex'), encode(old_sha256, 'hex'),
                            encode(sha256(convert_to(new_text, 'UTF8')), 'hex'), encode(new_sha256, 'hex')
                        from amendment where edition = ?
                        """)) {
            query.setString(1, cast.edition());
            var row = query.executeQuery();
            row.next();
            assertThat(row.getString(1)).isEqualTo(row.getString(2)).isEqualTo(page.path("oldSha256"));
            assertThat(row.getString(3)).isEqualTo(row.getString(4)).isEqualTo(page.path("newSha256"));
        }
    }

    @Test
    void theSecondSignatureIsAnotherPersons() {
        var cast = running();
        Cast.grant(cast.staff(), Role.SIGNATORY);
        propose(cast, closing(LATER, "new-close")).statusCode(201);

        approve(cast, cast.staff(), 1).statusCode(409).body("type", equalTo("urn:juara:must-be-another-person"));

        calendar(cast).body("closes", equalTo(CLOSES.toString()));
    }

    @Test
    void onlyStaffProposesAndOnlyASignatoryApproves() {
        var cast = running();
        as(cast.signatory())
                .body(closing(LATER, "new-close"))
                .post(at(cast, "/amendments"))
                .then()
                .statusCode(403);
        propose(cast, closing(LATER, "new-close")).statusCode(201);

        approve(cast, cast.staff(), 1).statusCode(403);
        approve(cast, cast.secretary(), 1).statusCode(403);
    }

    @Test
    void anAmendmentIsApprovedOnce() {
        var cast = running();
        propose(cast, closing(LATER, "new-close")).statusCode(201);
        approve(cast, cast.signatory(), 1).statusCode(200);

        approve(cast, cast.signatory(), 1).statusCode(409).body("type", equalTo("urn:juara:already-so"));
        approve(cast, cast.signatory(), 2).statusCode(404);
    }

    @Test
    void anAmendmentOfDatesThatWereMovedMeanwhileMustBeProposedAgain() {
        var cast = running();
        propose(cast, closing(LATER, "new-close")).body("number", equalTo(1));
        propose(cast, closing(LATER.plusSeconds(60), "new-close")).body("number", equalTo(2));
        approve(cast, cast.signatory(), 2).statusCode(200);

        approve(cast, cast.signatory(), 1).statusCode(409).body("type", equalTo("urn:juara:amendment-overtaken"));
    }

    @Test
    void aDraftIsNotAmendedItsRulesAreReplaced() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("draft"), OPENS, CLOSES));

        propose(cast, closing(LATER, "new-close")).statusCode(409);
    }

    @Test
    void aClosedEditionIsNotAmendedAnyMore() throws SQLException {
        var cast = running();
        propose(cast, closing(LATER, "new-close")).statusCode(201);
        try (var database = Neighbours.asOwner();
                var close = database.prepareStatement("update edition set state = 'closed' where id = ?")) {
            close.setString(1, cast.edition());
            close.executeUpdate();
        }

        propose(cast, closing(LATER, "new-close"))
                .statusCode(409)
                .body("type", equalTo("urn:juara:edition-not-running"));
        approve(cast, cast.signatory(), 1).statusCode(409);
    }

    @Test
    void everyFaultOfAnAmendmentIsTold() {
        var cast = running();

        propose(cast, Map.of("letter", " "))
                .statusCode(422)
                .body("errors.pointer", hasItems("/letter", "/letterDate", "/reason", "/ageFrom", "/closes"));
        propose(cast, closing(OPENS, "new-close")).statusCode(422).body("errors.pointer", equalTo(List.of("/closes")));
        propose(cast, closing(CLOSES, "new-close")).statusCode(422).body("errors", hasSize(1));
        propose(cast, closing(LATER, "some-close")).statusCode(400);
    }

    @Test
    void bothSignaturesStandInTheLedger() {
        var cast = running();
        propose(cast, closing(LATER, "new-close")).statusCode(201);
        approve(cast, cast.signatory(), 1).statusCode(200);

        var events = as(cast.staff())
                .get("/api/v1/ledger?about=edition/" + cast.edition())
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        equalTo(List.of("EditionCreated", "EditionOpened", "AmendmentProposed", "AmendmentApproved")))
                .extract();

        assertThat(events.<String>path("items[2].content.actor.subject"))
                .isNotEqualTo(events.path("items[3].content.actor.subject"));
    }

    @Test
    void theCalendarTellsTheMomentByWhichTheWindowIsDecided() {
        var cast = running();

        String now = calendar(cast).body("now", not(nullValue())).extract().path("now");

        assertThat(Instant.parse(now))
                .isBetween(Instant.now().minusSeconds(30), Instant.now().plusSeconds(30));
    }

    private static Cast running() {
        return Cast.of(SampleRules.small(SampleRules.freshName("amended"), OPENS, CLOSES));
    }

    private static Map<String, Object> closing(Instant closes, String ageFrom) {
        var form = new HashMap<String, Object>();
        form.put("letter", "B/123/2036");
        form.put("letterDate", "2036-03-30");
        form.put("reason", "Gangguan jaringan");
        form.put("closes", closes.toString());
        form.put("ageFrom", ageFrom);
        return form;
    }

    private static ValidatableResponse propose(Cast cast, Map<String, Object> form) {
        return as(cast.staff()).body(form).post(at(cast, "/amendments")).then();
    }

    private static ValidatableResponse approve(Cast cast, String signer, int number) {
        return as(signer).post(at(cast, "/amendments/" + number + "/approval")).then();
    }

    private static ValidatableResponse calendar(Cast cast) {
        return as(cast.judge()).get(at(cast, "/calendar")).then().statusCode(200);
    }

    private static String at(Cast cast, String path) {
        return "/api/v1/editions/" + cast.edition() + path;
    }
}
