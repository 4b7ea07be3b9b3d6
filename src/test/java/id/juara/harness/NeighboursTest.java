package id.juara.harness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeighboursTest {
    @Test
    void theApiAnswersWhoeverBringsATokenOfTheProvider() {
        given().auth()
                .oauth2(Tokens.of("sari"))
                .get("/api/door")
                .then()
                .statusCode(200)
                .body(equalTo("sari"));
    }

    @Test
    void theApiRefusesWhoeverBringsNoToken() {
        given().redirects()
                .follow(false)
                .get("/api/door")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void theApiRefusesATokenMadeForThePages() {
        given().auth()
                .oauth2(Tokens.forPagesOnly("sari"))
                .get("/api/door")
                .then()
                .statusCode(401);
    }

    @Test
    void theApiRefusesATokenWithAnAlteredSubject() {
        String[] parts = Tokens.of("sari").split("\\.");
        String[] other = Tokens.of("budi").split("\\.");

        given().auth()
                .oauth2(parts[0] + "." + other[1] + "." + parts[2])
                .get("/api/door")
                .then()
                .statusCode(401);
    }

    @Test
    void aRoleClaimedInATokenGrantsNothing() {
        given().auth().oauth2(Tokens.of("sari")).get("/api/door/staff").then().statusCode(403);
    }

    @Test
    void anEndpointThatDoesNotSayWhoMayIsShut() {
        given().auth()
                .oauth2(Tokens.of("sari"))
                .get("/api/door/forgotten")
                .then()
                .statusCode(403);
    }

    @Test
    void aPageSendsAStrangerToTheProvider() {
        given().redirects()
                .follow(false)
                .get("/door")
                .then()
                .statusCode(302)
                .header("Location", startsWith(Neighbours.issuer() + "/authorize"));
    }

    @Test
    void anUnknownFieldInJsonIsRefused() {
        given().auth()
                .oauth2(Tokens.of("sari"))
                .contentType("application/json")
                .body("{\"name\": \"sari\", \"role\": \"staff\"}")
                .post("/api/door")
                .then()
                .statusCode(400);
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() {
        given().get("/api/door")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void theServersRoleMayNotMakeTables() throws SQLException {
        try (var connection = Neighbours.asServer();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theDatabaseLosesNothingThatItAcknowledged() throws SQLException {
        try (var connection = Neighbours.asOwner();
                var settings = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_settings where setting = 'on'"
                                + " and name in ('fsync', 'synchronous_commit', 'full_page_writes')")) {
            settings.next();

            assertThat(settings.getInt(1)).isEqualTo(3);
        }
    }
}
