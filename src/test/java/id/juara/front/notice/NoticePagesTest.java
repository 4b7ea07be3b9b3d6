package id.juara.front.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notices, questions and the search, as people click through them. */
@QuarkusTest
class NoticePagesTest {
    @Test
    void aNoticeIsMarkedUntilItIsOpenedAndHasItsTextForAChat() {
        var open = SampleEdition.now();
        open.handedIn("Klinik Terapung");
        Told.to(open.admin, 1);
        var admin = Visitor.signedIn(open.admin);

        var own = admin.get("/me?lang=id").asString();
        var list = admin.get("/notices?lang=id").asString();
        var path = list.replaceAll(
                "(?s).*href=\"(/notices/[0-9a-f-]{36})\\?lang=id\"><strong>Menunggu Anda: Klinik.*", "$1");
        var one = admin.get(path + "?lang=id").asString();
        var after = admin.get("/notices?lang=id").asString();

        assertThat(own).contains("Pemberitahuan belum dibaca");
        assertThat(one)
                .contains("Unit Puskesmas Terapung menyerahkan entri")
                .contains("http://localhost:8080/entries/")
                .contains("id=\"chat\"");
        assertThat(after).doesNotContain("<strong>Menunggu Anda: Klinik Terapung</strong>");
        assertThat(Visitor.signedIn(open.nurse).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void mailIsSwitchedOffAndAWrongAddressIsExplainedInItsPlace() {
        var open = SampleEdition.now();
        var nurse = Visitor.signedIn(open.nurse);

        var wrong = nurse.post("/notices/mail?lang=en", Map.of("wanted", "yes", "address", "nobody"));
        var kept = nurse.follow(nurse.post("/notices/mail?lang=en", Map.of("address", "nurse@example.id")));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("write one mail address").contains("value=\"nobody\"");
        assertThat(kept.asString()).contains("value=\"nurse@example.id\"").doesNotContain("value=\"yes\" checked");
    }

    @Test
    void staffHoldAndReleaseAKindOnThePage() {
        var open = SampleEdition.now();
        var staff = Visitor.signedIn(open.staff);
        var kind = "/outbox/" + open.edition + "/handed-in";

        var held = staff.follow(staff.post(kind + "/hold?lang=en", Map.of()));
        open.handedIn("Bank Sampah");
        Told.await(
                () -> staff.get(kind + "?lang=en").asString(), page -> page.contains("Notice within an institution"));
        var before = Told.to(open.admin);
        var released = staff.follow(staff.post(kind + "/release?lang=en", Map.of()));
        var after = Told.to(open.admin, 1);

        assertThat(held.asString()).contains("Held: nobody is told until it is released.");
        assertThat(before).isEmpty();
        assertThat(released.asString()).contains("Released.");
        assertThat(after).hasSize(1);
    }

    @Test
    void aUnitAsksOnItsEntrysPageAndStaffAnswerFromTheirList() {
        var open = SampleEdition.now();
        var entry = open.sent("Perahu Pustaka");
        var nurse = Visitor.signedIn(open.nurse);
        var staff = Visitor.signedIn(open.staff);
        var page = "/entries/" + entry + "/conversation";

        assertThat(nurse.get("/entries/" + entry).asString()).contains(page);
        var empty = nurse.post(page + "?lang=en", Map.of("text", " "));
        var asked = nurse.follow(nurse.post(page + "?lang=en", Map.of("text", "Bolehkah lampiran menyusul?")));
        var list = staff.get("/conversations?lang=en").asString();
        var answered = staff.follow(staff.post("/conversations/" + entry + "?lang=en", Map.of("text", "Tidak boleh.")));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("Bolehkah lampiran menyusul?").contains("waits for the ministry");
        assertThat(list).contains("/conversations/" + entry).contains("Perahu Pustaka");
        assertThat(answered.asString()).contains("Tidak boleh.");
        assertThat(nurse.get(page + "?lang=en").asString())
                .contains("Tidak boleh.")
                .doesNotContain("waits for the ministry")
                .doesNotContain(open.staff);
    }

    @Test
    void staffFindAnEntryAndSeeItsOwnersPageReadOnly() {
        var open = SampleEdition.now();
        var sent = open.sent("Izin Satu Hari " + open.edition);
        var draft = open.draft("Rahasia Unit");
        var staff = Visitor.signedIn(open.staff);

        var found = staff.get("/find?lang=en&text=satu+" + open.edition).asString();
        var owned = staff.get("/find/" + sent + "?lang=en").asString();
        var secret = staff.get("/find/" + draft + "?lang=en").asString();

        assertThat(found).contains("/find/" + sent);
        assertThat(owned)
                .contains("Izin Satu Hari")
                .contains("Perahu membawa dokter")
                .contains(open.nurse)
                .contains(open.admin)
                .doesNotContain("<form method=\"post\"");
        assertThat(secret).contains("has never reached the ministry").doesNotContain("Rahasia Unit");
        assertThat(staff.get("/find?lang=en&text=ab").statusCode()).isEqualTo(422);
    }
}
