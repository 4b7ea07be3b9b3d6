package id.juara.story.notice;

import static id.juara.story.submission.SampleEdition.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.PostOffice;
import id.juara.harness.Told;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is concerned is told, once, in both languages, on the own page and by mail. */
@QuarkusTest
class NoticesTest {
    @Test
    void eachChangeOfHolderTellsTheOneWhoHoldsTheEntryNow() {
        var open = SampleEdition.now();

        var entry = open.handedIn("Klinik Terapung");
        var admin = Told.to(open.admin, 1);
        giveBack(open, entry);
        var nurse = Told.to(open.nurse, 1);
        as(open.nurse).post("/api/v1/submissions/" + entry + "/hand-in").then().statusCode(200);
        var number = open.send(entry).statusCode(201).extract().path("number").toString();
        var nurseLater = Told.to(open.nurse, 2);

        assertThat(admin).containsExactly("Waits for you: Klinik Terapung");
        assertThat(nurse).containsExactly("Returned: Klinik Terapung");
        assertThat(nurseLater)
                .containsExactly("Sent to the ministry: " + number + ", Klinik Terapung", "Returned: Klinik Terapung");
        assertThat(Told.to(open.doctor, 2)).isEqualTo(nurseLater);
        assertThat(Told.to(open.librarian)).isEmpty();
        assertThat(Told.to(open.otherAdmin)).isEmpty();
    }

    @Test
    void aNoticeIsUnreadUntilItsReaderOpensItAndNobodyElseCan() {
        var open = SampleEdition.now();
        open.handedIn("Bank Sampah");
        Told.to(open.admin, 1);
        String copy = as(open.admin).get("/api/v1/notices").path("items.find { it.kind == 'handed-in' }.id");

        as(open.nurse).post("/api/v1/notices/" + copy + "/read").then().statusCode(404);
        boolean before = as(open.admin).get("/api/v1/notices").path("items.find { it.kind == 'handed-in' }.read");
        as(open.admin).post("/api/v1/notices/" + copy + "/read").then().statusCode(200);
        boolean after = as(open.admin).get("/api/v1/notices").path("items.find { it.kind == 'handed-in' }.read");

        assertThat(List.of(before, after)).containsExactly(false, true);
    }

    @Test
    void aMailGoesToEachReaderAloneInBothLanguages() throws Exception {
        var open = SampleEdition.now();
        var address = wishes(open.admin, open.admin + "@instansi.example.id");
        wishes(open.nurse, open.nurse + "@instansi.example.id");

        try (var office = PostOffice.open()) {
            var entry = open.handedIn("Perahu Pustaka");
            var mail = office.await(address);

            assertThat(mail.getSubject()).isEqualTo("Menunggu Anda: Perahu Pustaka");
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getFrom()[0]).hasToString("juara@localhost");
            assertThat(mail.getContent().toString())
                    .contains("Unit Puskesmas Terapung menyerahkan entri «Perahu Pustaka»")
                    .contains("The unit Puskesmas Terapung handed in the entry “Perahu Pustaka”")
                    .contains("http://localhost:8080/entries/" + entry);
            String copy = as(open.admin).get("/api/v1/notices").path("items.find { it.kind == 'handed-in' }.id");
            assertThat(mail.getMessageID()).isEqualTo("<" + copy + "@localhost>");
            Thread.sleep(2500); // two rounds of the sender
            assertThat(office.lyingFor(address)).hasSize(1);
            assertThat(office.lyingFor(open.nurse + "@instansi.example.id")).isEmpty();
        }
    }

    @Test
    void aMailWaitsUntilTheMailServerIsBack() throws Exception {
        var open = SampleEdition.now();
        var address = wishes(open.admin, open.admin + "@instansi.example.id");

        open.handedIn("Izin Satu Hari");
        Told.await(
                () -> open.askOwner(
                        "select coalesce(max(tries), 0) from notice_copy where person = ?", open.person(open.admin)),
                tries -> !tries.equals("0"));
        try (var office = PostOffice.open()) {
            open.asOwner( // where the machine was so slow that all tries are used up, there is one more
                    "update notice_copy set mail = 'waiting', tries = 1, why = null, next_at = clock_timestamp()"
                            + " where person = ? and mail = 'failed'",
                    open.person(open.admin));
            var mail = office.await(address);

            assertThat(mail.getSubject()).isEqualTo("Menunggu Anda: Izin Satu Hari");
        }
    }

    @Test
    void whoeverSwitchesMailOffIsToldOnThePageAlone() {
        var open = SampleEdition.now();
        as(open.admin)
                .body(Map.of("address", "admin@instansi.example.id", "wanted", false))
                .put("/api/v1/notices/mail")
                .then()
                .statusCode(200);

        open.handedIn("Klinik Terapung");
        var told = Told.to(open.admin, 1);
        var mail = Told.await(
                () -> open.askOwner(
                        "select mail || ' ' || coalesce(why, '') from notice_copy where person = ?",
                        open.person(open.admin)),
                state -> !state.startsWith("waiting"));

        assertThat(told).hasSize(1);
        assertThat(mail).isEqualTo("none not-wanted");
    }

    @Test
    void anAddressThatCannotBeOneIsRefused() {
        var open = SampleEdition.now();

        for (var wrong : List.of("nobody", "a@b, c@d", "a@b\r\nBcc: c@d", "<a@b>")) {
            as(open.nurse)
                    .body(Map.of("address", wrong, "wanted", true))
                    .put("/api/v1/notices/mail")
                    .then()
                    .statusCode(422);
        }
    }

    private static String wishes(String subject, String address) {
        as(subject)
                .body(Map.of("address", address, "wanted", true))
                .put("/api/v1/notices/mail")
                .then()
                .statusCode(200);
        return address;
    }

    private static void giveBack(SampleEdition open, String entry) {
        as(open.admin)
                .body(Map.of("remarks", List.of(Map.of("question", "impact", "remark", "Sebutkan cara mengukurnya."))))
                .post("/api/v1/submissions/" + entry + "/return")
                .then()
                .statusCode(200);
    }
}
