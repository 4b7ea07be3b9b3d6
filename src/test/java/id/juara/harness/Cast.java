package id.juara.harness;

import static io.restassured.RestAssured.given;

import id.juara.ground.identity.GrantRole;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Actor;
import io.quarkus.arc.Arc;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The people of one competition, let in through the public API, and its open edition:
 *
 * <pre>{@code
 * var cast = Cast.of(SampleRules.small("floating-clinic-1"));   // created and opened
 * var admin = cast.localAdmin(BANYUWANGI);                      // a subject, for Tokens.of and Cast.as
 * var unit = cast.unit(BANYUWANGI, "Puskesmas Sobo");
 * var judge = cast.judge();                                     // cast.personOf(judge) is the person's id
 * Cast.as(unit).body(form).post("/api/v1/editions/" + cast.edition() + "/submissions").then().statusCode(201);
 * Cast.as(cast.signatory()).post(...);                          // as(...) brings token, JSON and an Idempotency-Key
 * }</pre>
 */
public final class Cast {
    private static final RestAssuredConfig TELLING = RestAssuredConfig.config()
            .logConfig(LogConfig.logConfig().enableLoggingOfRequestAndResponseIfValidationFails());

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> admins = new LinkedHashMap<>();
    private final String staff = "staff-" + mark;
    private final String edition;
    private String signatory;
    private String secretary;
    private String auditor;
    private int judges;

    private Cast(String rules) {
        grant(staff, Role.STAFF);
        this.edition = as(staff)
                .contentType("text/yaml")
                .body(rules)
                .post("/api/v1/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Staff and an edition with these rules, opened. */
    public static Cast of(String rules) {
        var cast = draft(rules);
        as(cast.staff).post("/api/v1/editions/" + cast.edition + "/open").then().statusCode(200);
        return cast;
    }

    /** Staff and an edition with these rules, not opened yet. */
    public static Cast draft(String rules) {
        return new Cast(rules);
    }

    /** A request by that subject: token, JSON, a fresh Idempotency-Key, answers in English. */
    public static RequestSpecification as(String subject) {
        return given().config(TELLING)
                .auth()
                .oauth2(Tokens.of(subject))
                .contentType("application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Gives a role as the command line does. */
    public static void grant(String subject, Role role) {
        Arc.container().instance(GrantRole.class).get().to(new Actor(Neighbours.issuer(), subject), role, subject);
    }

    public String edition() {
        return edition;
    }

    public String staff() {
        return staff;
    }

    public String signatory() {
        if (signatory == null) {
            signatory = invited(staff, "signatory", Map.of("role", "signatory"));
        }
        return signatory;
    }

    public String secretary() {
        if (secretary == null) {
            secretary = invited(staff, "secretary", Map.of("role", "secretary"));
        }
        return secretary;
    }

    public String auditor() {
        if (auditor == null) {
            auditor = invited(staff, "auditor", Map.of("role", "auditor"));
        }
        return auditor;
    }

    /** The local admin of that institution, the same one when asked again. */
    public String localAdmin(String institution) {
        return admins.computeIfAbsent(
                institution,
                code -> invited(staff, "admin-" + code, Map.of("role", "local-admin", "institution", code)));
    }

    /** A new writer of that unit. */
    public String unit(String institution, String unit) {
        return invited(
                localAdmin(institution),
                "unit-" + UUID.randomUUID(),
                Map.of("role", "unit", "institution", institution, "unit", unit));
    }

    /** A new judge of no institution. */
    public String judge() {
        return invited(secretary(), "judge-" + ++judges, Map.of("role", "judge", "edition", edition));
    }

    /** A new judge who works in that institution. */
    public String judgeFrom(String institution) {
        return invited(
                secretary(),
                "judge-" + ++judges,
                Map.of("role", "judge", "edition", edition, "institution", institution));
    }

    /** The person's id. */
    public UUID personOf(String subject) {
        return UUID.fromString(as(subject)
                .get("/api/v1/people/me")
                .then()
                .statusCode(200)
                .extract()
                .path("person"));
    }

    /** A subject made up of that name and this cast's mark, who was invited by {@code host} and accepted. */
    public String invited(String host, String name, Map<String, Object> form) {
        var subject = name + "-" + mark;
        accept(subject, invite(host, name, form).statusCode(201).extract().path("code"))
                .statusCode(200);
        return subject;
    }

    /** The answer to an invitation of somebody of that name. */
    public static ValidatableResponse invite(String host, String name, Map<String, Object> form) {
        var body = new LinkedHashMap<String, Object>(form);
        body.putIfAbsent("name", name);
        return as(host).body(body).post("/api/v1/invitations").then();
    }

    /** The answer to the acceptance of that code. */
    public static ValidatableResponse accept(String subject, String code) {
        return as(subject)
                .body(Map.of("code", code))
                .post("/api/v1/invitations/acceptance")
                .then();
    }
}
