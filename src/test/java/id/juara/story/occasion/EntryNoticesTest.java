package id.juara.story.occasion;

import static id.juara.story.submission.SampleEdition.as;
import static id.juara.story.submission.SampleEdition.entry;
import static id.juara.story.submission.SampleEdition.once;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to an entry beside the way from hand to hand is told to those whose entry it is. */
@QuarkusTest
class EntryNoticesTest {
    private SampleEdition open = SampleEdition.now();

    @Test
    void aWithdrawalIsToldToBothWhoWriteAndWhoSend() {
        var entry = open.sent("Klinik Terapung");
        as(open.admin)
                .body(Map.of("reason", "Keliru"))
                .post("/api/v1/submissions/" + entry + "/withdraw")
                .then()
                .statusCode(200);

        for (var reader : new String[] {open.nurse, open.admin}) {
            assertThat(Told.texts(reader, "withdrawn", entry, 1))
                    .singleElement()
                    .asString()
                    .contains("Klinik Terapung", "was withdrawn");
        }
        assertThat(Told.texts(open.librarian, "withdrawn")).isEmpty();
    }

    @Test
    void whoeverIsAddedAsAWriterIsToldAndNobodyElse() {
        var entry = open.draft("Klinik dan Pustaka");
        once(open.nurse)
                .body(Map.of("person", open.person(open.librarian)))
                .post("/api/v1/submissions/" + entry + "/writers")
                .then()
                .statusCode(201);

        assertThat(Told.texts(open.librarian, "writer", entry, 1))
                .singleElement()
                .asString()
                .contains("You were added as a writer", "Klinik dan Pustaka");
        assertThat(Told.texts(open.nurse, "writer")).isEmpty();
    }

    @Test
    void anInvitationIntoAGroupIsToldToTheInvited() {
        var form = entry("Pemenang Lama");
        form.put("group", "khusus");
        var entry = open.draft(open.nurse, form);
        as(open.nurse).post("/api/v1/submissions/" + entry + "/hand-in").then().statusCode(200);
        as(open.staff)
                .post("/api/v1/submissions/" + entry + "/invitation")
                .then()
                .statusCode(200);

        for (var reader : new String[] {open.nurse, open.admin}) {
            assertThat(Told.texts(reader, "invited", entry, 1))
                    .singleElement()
                    .asString()
                    .contains("Pemenang Lama", "It can be sent now");
        }
    }

    @Test
    void whatTheCloseSentWithoutItsAdminIsToldAsThatWithItsReceipt() {
        open = SampleEdition.inSilence("is-sent");
        var entry = open.handedIn("Klinik Terapung");
        open.closesIn("-1 second");
        as(open.staff)
                .post("/api/v1/editions/" + open.edition + "/close")
                .then()
                .statusCode(200);

        for (var reader : new String[] {open.nurse, open.admin}) {
            assertThat(Told.texts(reader, "sent-in-silence", entry, 1))
                    .singleElement()
                    .asString()
                    .contains("Klinik Terapung", "not sent by the local admin")
                    .containsPattern("Receipt number: \\S+");
        }
        assertThat(Told.texts(open.nurse, "sent", entry)).isEmpty();
    }
}
