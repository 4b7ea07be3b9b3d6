package id.juara.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.juara.harness.Keycloak;
import id.juara.harness.PackagedServer;
import id.juara.harness.Ports;
import id.juara.harness.SampleDatabase;
import id.juara.harness.SampleProvider;
import id.juara.harness.Visitor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged server with the real Keycloak and the realm of {@code deploy/keycloak/}. */
class KeycloakIT {
    private static final Path UNPACKED = Path.of(System.getProperty("juara.keycloak"));
    private static final String NAME = "sari";
    private static final String PASSWORD = "a-password-of-sari";

    private static SampleDatabase database;
    private static Keycloak keycloak;
    private static PackagedServer server;
    private static String sari;

    @BeforeAll
    static void install() {
        int port = Ports.free();
        String url = "http://localhost:" + port;
        keycloak = Keycloak.start(UNPACKED, url, SampleProvider.SECRET);
        sari = invite(NAME);
        database = SampleDatabase.startIn(Path.of("target", "keycloak-database"));
        server = PackagedServer.start(
                port,
                PackagedServer.environment(database, keycloak.issuer()),
                Path.of("target", "keycloak", "server.log"));
    }

    @AfterAll
    static void stop() {
        List.of(server, database, keycloak).forEach(one -> close(one));
    }

    @Test
    void aPersonOfTheRealmSignsInToThePages() {
        var visitor = new Visitor();

        var back = visitor.signInAt(server.url() + "/sign-in", NAME, PASSWORD);
        var home = visitor.get(visitor.get(back).header("Location"));

        assertThat(home.statusCode()).isEqualTo(303);
        assertThat(home.header("Location")).isEqualTo(server.url() + "/");
    }

    @Test
    void aStrangerIsSentToTheRealmWithAChallenge() {
        var sent = new Visitor().get(server.url() + "/sign-in");

        assertThat(sent.header("Location"))
                .startsWith(keycloak.issuer() + "/protocol/openid-connect/auth")
                .contains("code_challenge_method=S256");
    }

    @Test
    void aProgramCallsTheApiInThePersonsName() {
        String token = tokens("openid").get("access_token");

        given().auth()
                .oauth2(token)
                .get(server.url() + "/api/v1/people/me")
                .then()
                .statusCode(200);
    }

    @Test
    void anIdentityTokenIsNoKeyToTheApi() {
        String token = tokens("openid").get("id_token");

        given().auth()
                .oauth2(token)
                .get(server.url() + "/api/v1/people/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenOfTheRealmNamesThePersonAndNothingElse() {
        String token = tokens("openid").get("access_token");

        var claims = io.restassured.path.json.JsonPath.from(
                new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1])));

        assertThat(claims.getString("sub")).isEqualTo(sari);
        assertThat(claims.getString("iss")).isEqualTo(keycloak.issuer());
        assertThat(claims.getMap("$")).doesNotContainKeys("email", "name", "realm_access", "resource_access");
    }

    @Test
    void noProgramTakesAPasswordInThePlaceOfThePerson() {
        given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "juara-programs",
                        "username",
                        NAME,
                        "password",
                        PASSWORD))
                .post(keycloak.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unauthorized_client"));
    }

    @Test
    void theApiRefusesWhoeverBringsNoToken() {
        given().redirects()
                .follow(false)
                .get(server.url() + "/api/v1/people/me")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"));
    }

    /** Signs in as a program does: code flow with a challenge, and an address of its own machine to come back to. */
    private static Map<String, String> tokens(String scope) {
        String verifier = "a-verifier-of-forty-three-characters-or-more-0123456789";
        String back = "http://127.0.0.1/back";
        String start = keycloak.issuer() + "/protocol/openid-connect/auth?response_type=code&client_id=juara-programs"
                + "&scope=" + scope + "&redirect_uri=" + back
                + "&code_challenge_method=S256&code_challenge=" + Visitor.challengeOf(verifier);
        String code = Visitor.parameter(new Visitor().login(start, NAME, PASSWORD), "code");
        return given().formParams(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "juara-programs",
                        "code",
                        code,
                        "redirect_uri",
                        back,
                        "code_verifier",
                        verifier))
                .post(keycloak.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$", String.class, String.class);
    }

    /** What an administrator of the realm does by hand; gives the subject of the new person. */
    private static String invite(String name) {
        String admin = given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMIN,
                        "password",
                        keycloak.password()))
                .post(keycloak.url() + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        String place = given().auth()
                .oauth2(admin)
                .contentType("application/json")
                .body(Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "email",
                        name + "@example.go.id",
                        "emailVerified",
                        true,
                        "firstName",
                        "Sari",
                        "lastName",
                        "Dewi",
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))))
                .post(keycloak.url() + "/admin/realms/juara/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
