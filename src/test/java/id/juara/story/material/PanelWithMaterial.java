package id.juara.story.material;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static io.restassured.RestAssured.given;

import id.juara.harness.Cast;
import id.juara.harness.EditionToJudge;
import id.juara.harness.PlayedRound;
import id.juara.harness.Tokens;
import id.juara.law.proof.Digest;
import id.juara.samples.SampleInnovation;
import id.juara.samples.SampleRules;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A panel of two entries and two panelists, each of whom hears both; the unit of the clinic is there to bring its slides. */
public final class PanelWithMaterial {
    public static final String PDF = "application/pdf";
    private static final String RULES =
            """
            - id: panel
              title: {id: Presentasi, en: Panel}
              kind: panel
              readings: all
              criteria:
                - {id: novelty, weight: 40, scale: {from: 0, to: 100, step: 0.5}, title: {id: Kebaruan, en: Novelty}}
                - {id: impact, weight: 60, scale: {from: 0, to: 100, step: 0.5}, title: {id: Dampak, en: Impact}}
              cut: {top: 1}
            """;
    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/offset+octet-stream", ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    public final EditionToJudge edition = EditionToJudge.of(
            SampleRules.withRounds(SampleRules.freshName("material"), RULES), FLOATING_CLINIC, WASTE_BANK);
    public final PlayedRound round = edition.round("panel").seat(2);
    public final Cast cast = edition.cast();
    public final String unit = cast.unit(FLOATING_CLINIC.institution(), FLOATING_CLINIC.unit());
    public final String otherUnit = cast.unit(WASTE_BANK.institution(), WASTE_BANK.unit());

    /** Calls for that many PDFs of at most a megabyte, until tomorrow. */
    public PanelWithMaterial called(int most) {
        call(Instant.now().plus(1, ChronoUnit.DAYS), most).statusCode(200);
        return this;
    }

    public ValidatableResponse call(Instant until, int most) {
        return call(Map.of("until", until.toString(), "types", Set.of(PDF), "megabytes", 1, "most", most));
    }

    public ValidatableResponse call(Map<String, ?> form) {
        return Cast.as(cast.secretary()).body(form).put(round.path("/material")).then();
    }

    /** The deadline passes. */
    public void end() {
        id.juara.story.assignment.SampleRound.change(
                """
                update material_call set until = clock_timestamp() - interval '1 second'
                where round = (select id from round where edition = ? and code = 'panel')
                """,
                cast.edition());
    }

    /** Where the side of that entry brings it. */
    public String path(SampleInnovation innovation) {
        return "/api/v1/submissions/" + edition.submission(innovation) + "/material";
    }

    public ValidatableResponse begin(String subject, SampleInnovation innovation, String name, byte[] file) {
        return Cast.as(subject)
                .body(Map.of(
                        "name",
                        name,
                        "bytes",
                        file.length,
                        "sha256",
                        Digest.of(file).hex()))
                .post(path(innovation) + "/panel")
                .then();
    }

    public ValidatableResponse piece(
            String subject, SampleInnovation innovation, String upload, long offset, byte[] piece) {
        return given().config(RAW)
                .auth()
                .oauth2(Tokens.of(subject))
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", offset)
                .body(piece)
                .patch(path(innovation) + "/panel/uploads/" + upload)
                .then();
    }

    /** The unit of the clinic brings a file. */
    public void bring(String name, byte[] file) {
        bring(unit, FLOATING_CLINIC, name, file);
    }

    /** The unit of the waste bank does. */
    public void bringOther(String name, byte[] file) {
        bring(otherUnit, WASTE_BANK, name, file);
    }

    private void bring(String subject, SampleInnovation innovation, String name, byte[] file) {
        var upload =
                begin(subject, innovation, name, file).statusCode(201).extract().<String>path("upload");
        piece(subject, innovation, upload, 0, file).statusCode(204);
    }

    /** What the unit of the clinic sees there. */
    public JsonPath brought() {
        return Cast.as(unit)
                .get(path(FLOATING_CLINIC))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public List<String> names() {
        return brought().getList("items[0].files.name");
    }

    /** So many bytes that begin as a PDF does. */
    public static byte[] pdf(int bytes) {
        var file = new byte[bytes];
        Arrays.fill(file, (byte) ' ');
        var head = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, file, 0, head.length);
        return file;
    }
}
