package id.juara.story.material;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static id.juara.story.assignment.SampleRound.figure;
import static id.juara.story.material.PanelWithMaterial.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.juara.harness.Cast;
import id.juara.harness.EditionToJudge;
import id.juara.harness.Told;
import id.juara.law.proof.Digest;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Presentation material comes beside the entry, until a moment of its own, and is read by those who have to mark it. */
@QuarkusTest
class MaterialTest {
    private static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS);
    private static final String EVENTS =
            "select count(*) from event where about = ? and kind = ? and position(convert_to(?, 'UTF8') in bytes) > 0";

    @Test
    void materialComesInPiecesAndTheSentTextStaysAsItWas() {
        var panel = new PanelWithMaterial().called(1);
        var entry = "/api/v1/submissions/" + panel.edition.submission(FLOATING_CLINIC);
        var file = pdf(40_000);
        var sent = Cast.as(panel.unit).get(entry).asString();

        var upload = panel.begin(panel.unit, FLOATING_CLINIC, "salindia.pdf", file)
                .statusCode(201)
                .extract()
                .<String>path("upload");
        panel.piece(panel.unit, FLOATING_CLINIC, upload, 0, Arrays.copyOf(file, 15_000))
                .statusCode(204);
        panel.begin(panel.unit, FLOATING_CLINIC, "salindia.pdf", file) // the line dropped: it goes on
                .statusCode(201)
                .body("upload", equalTo(upload))
                .body("received", equalTo(15_000));
        panel.piece(panel.unit, FLOATING_CLINIC, upload, 15_000, Arrays.copyOfRange(file, 15_000, 40_000))
                .statusCode(204)
                .header("Upload-Offset", "40000");
        panel.begin(panel.unit, FLOATING_CLINIC, "salindia.pdf", file).statusCode(200); // it is there

        assertThat(panel.brought().getString("items[0].files[0].sha256"))
                .isEqualTo(Digest.of(file).hex());
        assertThat(Cast.as(panel.unit).get(entry).asString()).isEqualTo(sent);
        Cast.as(panel.unit).get(entry + "/attachments").then().body("items", hasSize(0));
        assertThat(figure(
                        EVENTS,
                        "submission/" + panel.edition.submission(FLOATING_CLINIC),
                        "FileAttached",
                        Digest.of(file).hex()))
                .isEqualTo(1);
    }

    @Test
    void aNewFileTakesThePlaceOfTheOnlyOneOrOfTheOneWithItsName() {
        var one = new PanelWithMaterial().called(1);
        one.bring("lama.pdf", pdf(1_000));
        one.bring("baru.pdf", pdf(1_001));
        assertThat(one.names()).containsExactly("baru.pdf");

        one.call(TOMORROW, 2).statusCode(200);
        one.bring("lampiran.pdf", pdf(1_002));
        one.bring("baru.pdf", pdf(1_003));
        assertThat(one.names()).containsExactlyInAnyOrder("baru.pdf", "lampiran.pdf");
        assertThat(one.brought().getList("items[0].files.bytes")).containsExactlyInAnyOrder(1_002, 1_003);
        one.begin(one.unit, FLOATING_CLINIC, "ketiga.pdf", pdf(1_004))
                .statusCode(409)
                .body("title", equalTo("document-full"));
    }

    @Test
    void afterTheDeadlineNothingIsBroughtReplacedOrTakenAway() {
        var panel = new PanelWithMaterial().called(1);
        panel.bring("salindia.pdf", pdf(1_000));
        var file = pdf(2_000);
        var upload = panel.begin(panel.unit, FLOATING_CLINIC, "akhir.pdf", file)
                .statusCode(201)
                .extract()
                .<String>path("upload");
        panel.piece(panel.unit, FLOATING_CLINIC, upload, 0, Arrays.copyOf(file, 500))
                .statusCode(204);

        panel.end();

        panel.piece(panel.unit, FLOATING_CLINIC, upload, 500, Arrays.copyOfRange(file, 500, 2_000))
                .statusCode(409)
                .body("title", equalTo("material-past"));
        panel.begin(panel.unit, FLOATING_CLINIC, "lain.pdf", file).statusCode(409);
        String there = panel.brought().getString("items[0].files[0].id");
        Cast.as(panel.unit)
                .delete(panel.path(FLOATING_CLINIC) + "/panel/" + there)
                .then()
                .statusCode(409);
        assertThat(panel.names()).containsExactly("salindia.pdf");
        assertThat(panel.brought().getBoolean("items[0].open")).isFalse();

        panel.call(TOMORROW, 1).statusCode(200); // the secretary gives more time
        panel.piece(panel.unit, FLOATING_CLINIC, upload, 500, Arrays.copyOfRange(file, 500, 2_000))
                .statusCode(204);
        assertThat(panel.names()).containsExactly("akhir.pdf");
    }

    @Test
    void itIsReadByThoseWhoMarkTheEntryAndByTheSecretaryAndByNobodyElse() {
        var panel = new PanelWithMaterial().called(1);
        panel.bring("salindia.pdf", pdf(1_000));
        panel.round.deal().statusCode(201);
        panel.round.open().statusCode(200);
        String file = panel.brought().getString("items[0].files[0].id");
        var mine = "/api/v1/assignments/" + panel.round.assignment(0, FLOATING_CLINIC) + "/material";
        var other = "/api/v1/assignments/" + panel.round.assignment(0, WASTE_BANK) + "/material";

        Cast.as(panel.round.judge(0))
                .get(mine)
                .then()
                .statusCode(200)
                .body("files.name", equalTo(List.of("salindia.pdf")));
        Cast.as(panel.round.judge(0)).get(mine + "/" + file).then().statusCode(200);
        Cast.as(panel.round.judge(0)).get(other).then().statusCode(200).body("files", hasSize(0));
        Cast.as(panel.round.judge(0)).get(other + "/" + file).then().statusCode(404);
        Cast.as(panel.round.judge(1)).get(mine).then().statusCode(404); // another's assignment
        Cast.as(panel.otherUnit).get(panel.path(FLOATING_CLINIC)).then().statusCode(404);
        Cast.as(panel.cast.secretary())
                .get(panel.round.path("/material"))
                .then()
                .statusCode(200)
                .body("items.title", equalTo(List.of("Klinik Terapung", "Bank Sampah")))
                .body("items[0].files.name", equalTo(List.of("salindia.pdf")))
                .body("items[1].files", hasSize(0));
        Cast.as(panel.cast.auditor())
                .get(panel.round.path("/material/" + panel.edition.submission(FLOATING_CLINIC) + "/" + file))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("salindia.pdf"));
    }

    @Test
    void whoeverIsExcusedFromTheEntryReadsItsMaterialNoMore() {
        var panel = new PanelWithMaterial().called(1);
        panel.bring("salindia.pdf", pdf(1_000));
        panel.round.deal().statusCode(201);
        panel.round.open().statusCode(200);
        var mine = "/api/v1/assignments/" + panel.round.assignment(0, FLOATING_CLINIC);
        Cast.as(panel.round.judge(0))
                .body(Map.of("reason", "Saya kenal dokternya."))
                .post(mine + "/recusal")
                .then()
                .statusCode(201);

        Cast.as(panel.round.judge(0)).get(mine + "/material").then().statusCode(404);
    }

    @Test
    void everySideIsToldWhenItIsCalledForAndWhenThatChanges() {
        var panel = new PanelWithMaterial();
        assertThat(panel.brought().getList("items")).isEmpty();
        var about = "round/" + panel.cast.edition() + "/panel";

        panel.call(TOMORROW, 1).statusCode(200);
        panel.call(TOMORROW, 1).statusCode(200); // a second click
        var clinic = panel.edition.submission(FLOATING_CLINIC);
        var called = Told.texts(panel.unit, "material-called", clinic, 1);
        panel.call(TOMORROW.plus(1, ChronoUnit.DAYS), 1).statusCode(200);
        var moved = Told.texts(panel.otherUnit, "material-moved", panel.edition.submission(WASTE_BANK), 1);

        assertThat(called).hasSize(1);
        assertThat(called.get(0)).contains("Klinik Terapung", "Panel", "WIB");
        assertThat(moved).hasSize(1);
        assertThat(figure("select count(*) from event where about = ? and kind = 'MaterialCalled'", about))
                .isEqualTo(2);
    }

    @Test
    void aCallIsRefusedWithEveryFault() {
        var panel = new PanelWithMaterial();
        var past = Instant.now().minusSeconds(60).toString();

        panel.call(Map.of("until", past, "types", Set.of("text/html"), "megabytes", 11, "most", 0))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/until", "/types", "/megabytes", "/most")));
        panel.call(Map.of()).statusCode(422);
        panel.begin(panel.unit, FLOATING_CLINIC, "salindia.pdf", pdf(100))
                .statusCode(409)
                .body("title", equalTo("no-material-called"));
        panel.called(1);
        panel.begin(panel.unit, FLOATING_CLINIC, "salindia.pptx", pdf(100))
                .statusCode(422)
                .body("title", equalTo("file-type-refused"));
        panel.begin(panel.unit, FLOATING_CLINIC, "salindia.pdf", pdf((1 << 20) + 1))
                .statusCode(413);
        Cast.as(panel.unit)
                .get(panel.path(FLOATING_CLINIC) + "/panel/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    /** A call would tell who has come that far before the list does. */
    @Test
    void nothingIsCalledForBeforeThePublicKnowsWhoIsInTheRound() {
        var edition = EditionToJudge.of(SampleRules.small(SampleRules.freshName("early")), FLOATING_CLINIC, WASTE_BANK);
        var form =
                Map.of("until", TOMORROW.toString(), "types", Set.of(PanelWithMaterial.PDF), "megabytes", 1, "most", 1);

        Cast.as(edition.cast().secretary())
                .body(form)
                .put(edition.round("panel").path("/material"))
                .then()
                .statusCode(409)
                .body("title", equalTo("finalists-not-announced"));
        Cast.as(edition.cast().secretary())
                .body(form)
                .put(edition.round("desk").path("/material"))
                .then()
                .statusCode(409)
                .body("title", equalTo("nothing-presented"));
    }
}
