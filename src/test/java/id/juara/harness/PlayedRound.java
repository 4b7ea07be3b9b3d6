package id.juara.harness;

import id.juara.samples.SampleInnovation;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A round of a {@link EditionToJudge} from its empty chairs to its seal, each act by whom it belongs to. */
public final class PlayedRound {
    private final EditionToJudge edition;
    private final String path;
    private final List<String> judges = new ArrayList<>();

    PlayedRound(EditionToJudge edition, String round) {
        this.edition = edition;
        this.path = "/api/v1/rounds/" + edition.cast().edition() + "/" + round;
    }

    public String path(String rest) {
        return path + rest;
    }

    /** Lets in so many judges of no institution and seats them. */
    public PlayedRound seat(int many) {
        return seat(Stream.generate(edition.cast()::judge).limit(many).toArray(String[]::new));
    }

    /** Seats those judges. */
    public PlayedRound seat(String... subjects) {
        var seats = Stream.of(subjects)
                .map(subject -> Map.of("person", edition.cast().personOf(subject)))
                .toList();
        by(edition.cast().secretary(), Map.of("judges", seats), "/judges").statusCode(201);
        judges.addAll(List.of(subjects));
        return this;
    }

    /** The subject of that judge, counted from 0 in the order of seating. */
    public String judge(int judge) {
        return judges.get(judge);
    }

    public ValidatableResponse deal() {
        return by(edition.cast().secretary(), Map.of(), "/assignments");
    }

    public ValidatableResponse open() {
        return by(edition.cast().staff(), Map.of(), "/open");
    }

    public ValidatableResponse reconcile() {
        return by(edition.cast().staff(), Map.of(), "/reconciliation");
    }

    public ValidatableResponse close() {
        return by(edition.cast().staff(), Map.of(), "/close");
    }

    public ValidatableResponse ranking() {
        return Cast.as(edition.cast().staff()).get(path("/ranking")).then();
    }

    public ValidatableResponse propose(Map<String, ?> form) {
        return by(edition.cast().staff(), form, "/shortlist");
    }

    public ValidatableResponse seal() {
        return by(edition.cast().signatory(), Map.of(), "/shortlist/seal");
    }

    /** The titles that judge is to read. */
    public List<String> pile(int judge) {
        return mine(judge).getList("items.title");
    }

    /** That judge's assignment of that innovation. */
    public UUID assignment(int judge, SampleInnovation innovation) {
        var mine = mine(judge);
        var at = mine.getList("items.title").indexOf(innovation.title());
        return UUID.fromString(mine.getString("items[" + at + "].id"));
    }

    /** Submits marks, criterion by criterion. */
    public ValidatableResponse mark(int judge, SampleInnovation innovation, Map<String, String> marks) {
        return Cast.as(judge(judge))
                .body(Map.of("marks", marks, "state", "submitted"))
                .put("/api/v1/assignments/" + assignment(judge, innovation) + "/scoresheet")
                .then();
    }

    private JsonPath mine(int judge) {
        return Cast.as(judge(judge))
                .get(path("/assignments/mine?limit=500"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse by(String subject, Object form, String act) {
        return Cast.as(subject).body(form).post(path(act)).then();
    }
}
