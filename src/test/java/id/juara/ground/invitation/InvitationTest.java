package id.juara.ground.invitation;

import static id.juara.harness.Cast.accept;
import static id.juara.harness.Cast.as;
import static id.juara.harness.Cast.invite;
import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static id.juara.samples.SampleInstitutions.MAKASSAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import id.juara.harness.Tokens;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationTest {
    private static Cast cast;

    @BeforeEach
    void everybodyIsThere() {
        if (cast == null) {
            cast = Cast.draft(SampleRules.small(SampleRules.freshName("invitations")));
        }
    }

    @Test
    void aCodeLetsOnePersonInAndNobodyElse() {
        var code = unitCode();

        accept(stranger(), code).statusCode(200).body("role", equalTo("unit"));

        accept(stranger(), code).statusCode(410).body("type", equalTo("urn:juara:invitation-unusable"));
    }

    @Test
    void ofManyWhoBringTheSameCodeAtOnceOneGetsIn() {
        var code = unitCode();
        var strangers = IntStream.range(0, 8).mapToObj(any -> stranger()).toList();
        strangers.forEach(Tokens::of);

        var statuses = strangers.parallelStream()
                .map(one -> accept(one, code).extract().statusCode())
                .sorted()
                .toList();

        assertThat(statuses).isEqualTo(List.of(200, 410, 410, 410, 410, 410, 410, 410));
    }

    @Test
    void theSamePersonWhoBringsACodeManyTimesAtOnceTakesOneRole() {
        var code = unitCode();
        var guest = stranger();
        Tokens.of(guest);

        var taken = IntStream.range(0, 8)
                .parallel()
                .mapToObj(any -> accept(guest, code).statusCode(200).extract().<String>path("id"))
                .distinct()
                .toList();

        assertThat(taken).hasSize(1);
        as(guest).get("/api/v1/people/me").then().body("memberships.id", equalTo(taken));
    }

    @Test
    void aNameThatIsBlankOrEndlessIsRefusedAndTheCodeStaysUnused() {
        var code = unitCode();

        for (var name : List.of(" ", "a".repeat(201))) {
            as(stranger())
                    .body(Map.of("code", code, "name", name))
                    .post("/api/v1/invitations/acceptance")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/name")));
        }

        accept(stranger(), code).statusCode(200);
    }

    @Test
    void aCodeEndsOnItsDate() throws SQLException {
        var invitation = unitInvitation();
        try (var database = Neighbours.asOwner();
                var past = database.prepareStatement("update invitation set ends_at = now() where id = ?")) {
            past.setObject(1, UUID.fromString(invitation.get("id")));
            past.executeUpdate();
        }

        accept(stranger(), invitation.get("code")).statusCode(410);
    }

    @Test
    void aWithdrawnCodeOpensNothing() {
        var invitation = unitInvitation();

        as(admin())
                .post("/api/v1/invitations/" + invitation.get("id") + "/revocation")
                .then()
                .statusCode(204);

        accept(stranger(), invitation.get("code")).statusCode(410);
        as(admin())
                .post("/api/v1/invitations/" + invitation.get("id") + "/renewal")
                .then()
                .statusCode(410);
    }

    @Test
    void aCodeThatNobodyGaveIsRefusedInTheWordsOfOneThatWasUsed() {
        var used = unitCode();
        accept(stranger(), used).statusCode(200);
        var who = stranger();

        var ofUsed = accept(who, used).statusCode(410).extract().asString();
        var ofUnknown = accept(who, "AAAA-AAAA-AAAA").statusCode(410).extract().asString();
        var ofNonsense = accept(who, "sesame").statusCode(410).extract().asString();

        assertThat(List.of(ofUnknown, ofNonsense)).containsOnly(ofUsed);
    }

    @Test
    void whoeverGuessesMustWaitEvenWithARightCode() {
        var guesser = stranger();
        for (int i = 0; i < 5; i++) {
            accept(guesser, InvitationCode.random().toString()).statusCode(410);
        }
        var code = unitCode();

        accept(guesser, code).statusCode(429);

        accept(stranger(), code).statusCode(200);
    }

    @Test
    void aRenewedInvitationHasANewCodeAndTheOldOneIsDead() {
        var invitation = unitInvitation();

        String renewed = as(admin())
                .post("/api/v1/invitations/" + invitation.get("id") + "/renewal")
                .then()
                .statusCode(201)
                .body("id", equalTo(invitation.get("id")))
                .extract()
                .path("code");

        accept(stranger(), invitation.get("code")).statusCode(410);
        accept(stranger(), renewed).statusCode(200);
    }

    @Test
    void theDatabaseKeepsNoCodeInTheOpenAmongItsInvitations() throws SQLException {
        var code = unitCode();

        try (var database = Neighbours.asOwner();
                var rows = database.createStatement().executeQuery("select invitation::text from invitation")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(code, code.replace("-", ""));
            }
        }
    }

    @Test
    void aRequestSentTwiceInvitesOnce() {
        var key = UUID.randomUUID().toString();
        var form = Map.of("role", "unit", "unit", "Puskesmas Sobo", "name", "Sari");

        String first = onceBy(admin(), key)
                .body(form)
                .post("/api/v1/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = onceBy(admin(), key)
                .body(form)
                .post("/api/v1/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        var key = UUID.randomUUID().toString();
        onceBy(admin(), key)
                .body(Map.of("role", "unit", "unit", "Puskesmas Sobo", "name", "Sari"))
                .post("/api/v1/invitations")
                .then()
                .statusCode(201);

        onceBy(admin(), key)
                .body(Map.of("role", "unit", "unit", "Puskesmas Sobo", "name", "Budi"))
                .post("/api/v1/invitations")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:juara:key-used-otherwise"));
    }

    @Test
    void anInvitationWithoutAKeyIsRefused() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(admin()))
                .contentType("application/json")
                .body(Map.of("role", "unit", "unit", "Puskesmas Sobo", "name", "Sari"))
                .post("/api/v1/invitations")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:juara:key-missing"));
    }

    @Test
    void aLocalAdminInvitesUnitsAndADeputyOfTheOwnInstitutionOnly() {
        invite(admin(), "deputy", Map.of("role", "local-admin", "institution", BANYUWANGI))
                .statusCode(201);

        invite(admin(), "unit", Map.of("role", "unit", "institution", MAKASSAR, "unit", "Dinas"))
                .statusCode(404);
        invite(admin(), "admin", Map.of("role", "local-admin", "institution", MAKASSAR))
                .statusCode(404);
        invite(admin(), "unit", Map.of("role", "unit", "institution", "99.99", "unit", "Dinas"))
                .statusCode(404);
        for (var role : List.of("staff", "secretary", "signatory", "auditor")) {
            invite(admin(), role, Map.of("role", role)).statusCode(403);
        }
        invite(admin(), "judge", Map.of("role", "judge", "edition", cast.edition()))
                .statusCode(403);
    }

    @Test
    void aUnitInvitesNobodyNotEvenAJudge() {
        var unit = cast.unit(BANYUWANGI, "Puskesmas Sobo");

        invite(unit, "judge", Map.of("role", "judge", "edition", cast.edition()))
                .statusCode(403);
        invite(unit, "unit", Map.of("role", "unit", "unit", "Puskesmas Sobo")).statusCode(403);
    }

    @Test
    void theSecretaryInvitesJudgesAndNobodyElse() {
        invite(cast.secretary(), "judge", Map.of("role", "judge", "edition", cast.edition()))
                .statusCode(201);

        for (var role : List.of("staff", "secretary", "signatory", "auditor")) {
            invite(cast.secretary(), role, Map.of("role", role)).statusCode(403);
        }
        invite(cast.secretary(), "admin", Map.of("role", "local-admin", "institution", BANYUWANGI))
                .statusCode(403);
    }

    @Test
    void staffInvitesNeitherJudgesNorUnits() {
        invite(cast.staff(), "judge", Map.of("role", "judge", "edition", cast.edition()))
                .statusCode(403);
        invite(cast.staff(), "unit", Map.of("role", "unit", "institution", BANYUWANGI, "unit", "Dinas"))
                .statusCode(403);
    }

    @Test
    void everyFaultOfAnInvitationIsToldAtOnce() {
        var form = Map.<String, Object>of("role", "king", "name", " ", "email", "nowhere", "days", 1000, "unit", "x");

        invite(cast.staff(), " ", form)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/name", "/email", "/days", "/role", "/unit")));
    }

    @Test
    void aJudgesInvitationNamesTheEdition() {
        invite(cast.secretary(), "judge", Map.of("role", "judge"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/edition")));
    }

    @Test
    void nobodyIsInvitedToAnEditionThatIsNotThere() {
        invite(cast.secretary(), "judge", Map.of("role", "judge", "edition", cast.edition() + "-x"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/edition")));
    }

    @Test
    void whoeverHoldsTheRoleAlreadyDoesNotUseUpTheCode() {
        var unit = cast.unit(BANYUWANGI, "Puskesmas Sobo");
        var code = unitCode();

        accept(unit, code).statusCode(409);

        accept(stranger(), code).statusCode(200);
    }

    @Test
    void theDeputySeesRenewsAndWithdrawsWhatTheAdminInvited() {
        var deputy = cast.invited(admin(), "deputy-" + UUID.randomUUID(), Map.of("role", "local-admin"));
        var invitation = unitInvitation();

        as(deputy)
                .post("/api/v1/invitations/" + invitation.get("id") + "/renewal")
                .then()
                .statusCode(201);
        as(deputy)
                .post("/api/v1/invitations/" + invitation.get("id") + "/revocation")
                .then()
                .statusCode(204);
        as(deputy)
                .get("/api/v1/invitations?limit=500")
                .then()
                .body("items.find { it.id == '" + invitation.get("id") + "' }.state", equalTo("revoked"))
                .body("items.institution.code", everyItem(equalTo(BANYUWANGI)))
                .body("items.code", everyItem(nullValue()));
    }

    @Test
    void anotherInstitutionsInvitationIsNotThere() {
        var invitation = unitInvitation();
        var other = cast.localAdmin(MAKASSAR);

        as(other)
                .post("/api/v1/invitations/" + invitation.get("id") + "/renewal")
                .then()
                .statusCode(404);
        as(other)
                .post("/api/v1/invitations/" + invitation.get("id") + "/revocation")
                .then()
                .statusCode(404);
        as(other)
                .post("/api/v1/invitations/" + UUID.randomUUID() + "/renewal")
                .then()
                .statusCode(404);
        as(other).get("/api/v1/invitations?limit=500").then().body("items.id", not(hasItem(invitation.get("id"))));
    }

    @Test
    void endedAccessEndsAtOnce() {
        var deputy = cast.invited(admin(), "deputy-" + UUID.randomUUID(), Map.of("role", "local-admin"));
        as(deputy).get("/api/v1/memberships").then().statusCode(200);

        as(admin())
                .post("/api/v1/memberships/" + membershipOf(deputy) + "/end")
                .then()
                .statusCode(204);

        as(deputy).get("/api/v1/memberships").then().statusCode(403);
        as(deputy)
                .get("/api/v1/people/me")
                .then()
                .statusCode(200)
                .body("memberships", hasSize(0))
                .body("says", containsString("invitation"));
    }

    @Test
    void accessEndsOnceAndByAHostOnly() {
        var unit = cast.unit(BANYUWANGI, "Puskesmas Sobo");
        var membership = membershipOf(unit);
        as(cast.localAdmin(MAKASSAR))
                .post("/api/v1/memberships/" + membership + "/end")
                .then()
                .statusCode(404);
        as(cast.secretary())
                .post("/api/v1/memberships/" + membership + "/end")
                .then()
                .statusCode(404);
        as(admin()).post("/api/v1/memberships/" + membership + "/end").then().statusCode(204);

        as(admin()).post("/api/v1/memberships/" + membership + "/end").then().statusCode(409);
    }

    @Test
    void aRoleIsHandedToASuccessorInTheSameUnit() {
        var predecessor = cast.unit(BANYUWANGI, "Puskesmas Sobo");
        String code = as(admin())
                .body(Map.of("name", "Successor"))
                .post("/api/v1/memberships/" + membershipOf(predecessor) + "/transfer")
                .then()
                .statusCode(201)
                .extract()
                .path("code");

        var successor = stranger();
        accept(successor, code)
                .statusCode(200)
                .body("unit.name", equalTo("Puskesmas Sobo"))
                .body("institution.code", equalTo(BANYUWANGI));

        as(predecessor).get("/api/v1/people/me").then().body("memberships", hasSize(0));
    }

    @Test
    void aLocalAdminDoesNotSeeTheJudgesOfTheOwnInstitution() {
        var judge = cast.judgeFrom(BANYUWANGI);
        var membership = membershipOf(judge);

        var judges = "/api/v1/memberships?limit=500&role=judge&institution=" + BANYUWANGI;

        as(admin()).get(judges).then().statusCode(200).body("items.id", not(hasItem(membership)));
        as(admin()).post("/api/v1/memberships/" + membership + "/end").then().statusCode(404);
        as(cast.secretary()).get(judges).then().body("items.id", hasItem(membership));
    }

    @Test
    void membershipsGoOnPageByPage() {
        cast.unit(BANYUWANGI, "Puskesmas Sobo");
        cast.unit(BANYUWANGI, "Puskesmas Sobo");

        var first = as(admin())
                .get("/api/v1/memberships?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        var next = first.extract().header("Link").replaceAll("^<(.*?)>.*", "$1");

        as(admin())
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.extract().<String>path("items[0].id"))));
    }

    @Test
    void somebodyWithoutARoleIsToldHowToGetOne() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(stranger()))
                .get("/api/v1/people/me")
                .then()
                .statusCode(200)
                .body("person", nullValue())
                .body("memberships", hasSize(0))
                .body("says", containsString("Minta undangan"));
    }

    @Test
    void nobodyIsAnybodyWithoutAToken() {
        RestAssured.given().get("/api/v1/people/me").then().statusCode(401);
    }

    private static String admin() {
        return cast.localAdmin(BANYUWANGI);
    }

    private static String stranger() {
        return "stranger-" + UUID.randomUUID();
    }

    private static String unitCode() {
        return unitInvitation().get("code");
    }

    private static Map<String, String> unitInvitation() {
        return invite(admin(), "Sari", Map.of("role", "unit", "unit", "Puskesmas Sobo"))
                .statusCode(201)
                .body("link", containsString("/invitation/"))
                .extract()
                .path("");
    }

    private static String membershipOf(String subject) {
        return as(subject).get("/api/v1/people/me").then().extract().path("memberships[0].id");
    }

    private static RequestSpecification onceBy(String subject, String key) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(subject))
                .contentType("application/json")
                .header("Idempotency-Key", key);
    }
}
