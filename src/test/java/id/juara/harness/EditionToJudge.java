package id.juara.harness;

import static java.util.stream.Collectors.joining;

import id.juara.samples.SampleInnovation;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An edition whose innovations were sent by staff, screened, and stand in its first round; all of it by the public API.
 *
 * <pre>{@code
 * var edition = EditionToJudge.of(SampleRules.small("panel-1"), FLOATING_CLINIC, WASTE_BANK);
 * var desk = edition.round("desk");
 * }</pre>
 */
public final class EditionToJudge {
    private final Cast cast;
    private final Map<SampleInnovation, UUID> submissions;

    private EditionToJudge(Cast cast, Map<SampleInnovation, UUID> submissions) {
        this.cast = cast;
        this.submissions = submissions;
    }

    public static EditionToJudge of(String rules, SampleInnovation... innovations) {
        var cast = Cast.of(rules);
        send(cast, innovations);
        var screened = new EditionToJudge(cast, found(cast, innovations));
        screened.closeWindow();
        Cast.as(cast.staff()).post(screened.path("/screening")).then().statusCode(200);
        Cast.as(cast.staff()).post(screened.path("/screening/close")).then().statusCode(200);
        return screened;
    }

    public Cast cast() {
        return cast;
    }

    public UUID submission(SampleInnovation innovation) {
        return submissions.get(innovation);
    }

    public PlayedRound round(String round) {
        return new PlayedRound(this, round);
    }

    public String path(String rest) {
        return "/api/v1/editions/" + cast.edition() + rest;
    }

    private static void send(Cast cast, SampleInnovation... innovations) {
        var table = "institution;ref;unit;title;startedOn;goals;summary;impact\n"
                + Arrays.stream(innovations).map(EditionToJudge::line).collect(joining());
        RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .auth()
                .oauth2(Tokens.of(cast.staff()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/editions/" + cast.edition() + "/imports?sent=true")
                .then()
                .statusCode(200);
    }

    private static String line(SampleInnovation one) {
        return String.join(
                ";",
                one.institution(),
                one.name(),
                one.unit(),
                one.title(),
                "2020-02-01",
                "3",
                one.summary(),
                one.impact() + "\n");
    }

    private static Map<SampleInnovation, UUID> found(Cast cast, SampleInnovation... innovations) {
        var told = Cast.as(cast.staff())
                .get("/api/v1/editions/" + cast.edition() + "/submissions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> titles = told.getList("items.title");
        List<String> ids = told.getList("items.id");
        var found = new LinkedHashMap<SampleInnovation, UUID>();
        for (var one : innovations) {
            found.put(one, UUID.fromString(ids.get(titles.indexOf(one.title()))));
        }
        return found;
    }

    /** By an amendment that two people sign, as it is done when a window ends early. */
    private void closeWindow() {
        String now = Cast.as(cast.staff()).get(path("/calendar")).path("now");
        int number = Cast.as(cast.staff())
                .body(Map.of(
                        "letter",
                        "B/1/2026",
                        "letterDate",
                        "2026-01-31",
                        "reason",
                        "Pendaftaran ditutup.",
                        "closes",
                        now,
                        "ageFrom",
                        "new-close"))
                .post(path("/amendments"))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Cast.as(cast.signatory())
                .post(path("/amendments/" + number + "/approval"))
                .then()
                .statusCode(200);
        Cast.as(cast.staff()).post(path("/close")).then().statusCode(200);
    }
}
