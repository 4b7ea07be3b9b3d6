package id.juara.story.conversation;

import static id.juara.story.submission.SampleEdition.as;
import static id.juara.story.submission.SampleEdition.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.juara.harness.Told;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An entry's side asks the ministry, staff answer, and each is told. */
@QuarkusTest
class ConversationTest {
    @Test
    void aQuestionWaitsUntilStaffAnswerItAndBothAreTold() {
        var open = SampleEdition.now();
        var entry = open.sent("Klinik Terapung");

        ask(open.nurse, entry, "Bolehkah lampiran menyusul?").statusCode(201);
        var staff = Told.texts(open.staff, "asked", entry, 1);
        var waiting = waiting(open);
        answer(open, entry, "Tidak, lampirkan sebelum mengirim.").statusCode(201);
        var nurse = Told.texts(open.nurse, "answered", entry, 1);

        assertThat(staff).singleElement().asString().contains("Klinik Terapung");
        assertThat(waiting).containsExactly(entry);
        assertThat(waiting(open)).isEmpty();
        assertThat(nurse).hasSize(1);
        assertThat(Told.texts(open.admin, "answered", entry)).hasSize(1);
        as(open.admin)
                .get("/api/v1/submissions/" + entry + "/conversation")
                .then()
                .statusCode(200)
                .body("messages.text", contains("Bolehkah lampiran menyusul?", "Tidak, lampirkan sebelum mengirim."))
                .body("messages[0].author", equalTo(open.nurse))
                .body("messages[1].author", nullValue());
    }

    @Test
    void theSameWordsSentTwiceStandOnce() {
        var open = SampleEdition.now();
        var entry = open.draft("Bank Sampah");

        ask(open.nurse, entry, "Apakah boleh?").statusCode(201);
        ask(open.nurse, entry, "Apakah boleh? ").statusCode(201);

        assertThat(open.askOwner("select count(*) from message where submission::text = ?", entry))
                .isEqualTo("1");
        assertThat(open.askOwner(
                        "select count(*) from event where about = ? and kind = 'MinistryAsked'", "submission/" + entry))
                .isEqualTo("1");
    }

    @Test
    void whoeverIsNotOfItsSideNeitherReadsNorAsks() {
        var open = SampleEdition.now();
        var entry = open.sent("Perahu Pustaka");

        ask(open.otherNurse, entry, "Apa isinya?").statusCode(404);
        ask(open.librarian, entry, "Apa isinya?").statusCode(404);
        as(open.otherAdmin)
                .get("/api/v1/submissions/" + entry + "/conversation")
                .then()
                .statusCode(404);
        as(open.judge).get("/api/v1/conversations/" + entry).then().statusCode(403);
        ask(open.nurse, entry, " ").statusCode(422);
        ask(open.nurse, entry, "x".repeat(4001)).statusCode(422);
    }

    @Test
    void staffAreNotToldTheTitleOfAnEntryThatWasNeverSent() {
        var open = SampleEdition.now();
        var entry = open.draft("Rahasia Unit");

        ask(open.nurse, entry, "Bolehkah kami ikut?").statusCode(201);
        var staff = Told.texts(open.staff, "asked", entry, 1);

        assertThat(String.join("", staff)).doesNotContain("Rahasia Unit");
        assertThat(as(open.staff).get("/api/v1/conversations?limit=500").asString())
                .contains(entry)
                .doesNotContain("Rahasia Unit");
    }

    private static List<String> waiting(SampleEdition open) {
        return as(open.staff)
                .get("/api/v1/conversations?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.edition == '" + open.edition + "' }.submission");
    }

    private static ValidatableResponse ask(String subject, String entry, String text) {
        return once(subject)
                .body(Map.of("text", text))
                .post("/api/v1/submissions/" + entry + "/conversation")
                .then();
    }

    private static ValidatableResponse answer(SampleEdition open, String entry, String text) {
        return once(open.staff)
                .body(Map.of("text", text))
                .post("/api/v1/conversations/" + entry)
                .then();
    }
}
