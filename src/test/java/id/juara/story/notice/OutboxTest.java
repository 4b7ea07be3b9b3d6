package id.juara.story.notice;

import static id.juara.story.submission.SampleEdition.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.juara.harness.PostOffice;
import id.juara.harness.Told;
import id.juara.harness.UnkindPostOffice;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Staff read what waits, hold it back, let it go, and see what went wrong. */
@QuarkusTest
class OutboxTest {
    @Test
    void whatIsHeldTellsNobodyUntilItIsReleased() {
        var open = SampleEdition.now();
        hold(open, "sent");
        open.sent("Klinik Terapung");
        open.sent("Bank Sampah");
        List<String> waiting = Told.await(() -> waiting(open, "sent", "id"), found -> found.size() == 2);

        as(open.staff)
                .put("/api/v1/outbox/notices/" + waiting.get(0) + "/hold")
                .then()
                .statusCode(204);
        as(open.staff)
                .put("/api/v1/outbox/notices/" + waiting.get(0) + "/hold")
                .then()
                .statusCode(409);
        var before = Told.to(open.nurse);
        release(open, "sent");
        var afterKind = Told.to(open.nurse, 1);
        as(open.staff)
                .delete("/api/v1/outbox/notices/" + waiting.get(0) + "/hold")
                .then()
                .statusCode(204);
        var afterAll = Told.to(open.nurse, 2);

        assertThat(before).isEmpty();
        assertThat(afterKind).hasSize(1);
        assertThat(afterAll).hasSize(2);
        as(open.staff)
                .put("/api/v1/outbox/notices/" + waiting.get(0) + "/hold")
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyIsWrittenToForWhatHeHasDoneMeanwhile() {
        var open = SampleEdition.now();
        wantsMail(open.admin);
        hold(open, "handed-in");
        open.sent("Klinik Terapung");
        open.handedIn("Bank Sampah");
        Told.to(open.nurse, 1);
        Told.await(() -> waiting(open, "handed-in", "id"), found -> found.size() == 2);

        try (var office = PostOffice.open()) {
            release(open, "handed-in");
            var mails = Told.await(
                    () -> open.askOwner(
                            """
                            select string_agg(c.mail || coalesce(' ' || c.why, ''), ', ' order by n.made_at)
                            from notice_copy c join notice n on n.id = c.notice
                            where c.person = ? and n.kind = 'handed-in'
                            """,
                            open.person(open.admin)),
                    found -> !found.contains("waiting") && !found.contains("sending"));

            assertThat(mails).isEqualTo("none overtaken, sent");
            assertThat(office.lyingFor(open.admin + "@instansi.example.id"))
                    .extracting(mail -> mail.getSubject())
                    .filteredOn(subject -> subject.startsWith("Menunggu Anda"))
                    .containsExactly("Menunggu Anda: Bank Sampah");
        }
        assertThat(Told.to(open.admin, 3)) // on the page both stand
                .filteredOn(subject -> subject.startsWith("Waits for you"))
                .hasSize(2);
    }

    @Test
    void staffReadWhatWaitsButNotTheWordsOfAnEntryThatNeverReachedThem() {
        var open = SampleEdition.now();
        hold(open, "handed-in");
        hold(open, "sent");

        open.sent("Perahu Pustaka");
        open.handedIn("Rahasia Unit");
        Told.await(() -> waiting(open, "handed-in", "id"), found -> found.size() == 2);

        assertThat(waiting(open, "sent", "text.en").get(0)).contains("Perahu Pustaka");
        var inward = as(open.staff)
                .get("/api/v1/outbox/kinds/" + open.edition + "/handed-in")
                .asString();
        assertThat(inward).doesNotContain("Rahasia Unit").contains("\"readers\":1");
        List<Map<String, Object>> kinds =
                as(open.staff).get("/api/v1/outbox").path("items.findAll { it.edition == '" + open.edition + "' }");
        assertThat(kinds).extracting(one -> one.get("kind")).containsExactly("handed-in", "sent");
        assertThat(kinds).allMatch(one -> (boolean) one.get("held"));
    }

    @Test
    void aMailThatFailedTooOftenIsShownAndSentAgain() throws Exception {
        var open = SampleEdition.now();
        var address = open.admin + "@instansi.example.id";
        wantsMail(open.admin);

        open.handedIn("Klinik Terapung"); // three tries while the door is shut
        var copy = Told.await(() -> stuck(open), found -> !found.isEmpty()).get(0);
        try (var office = PostOffice.open()) {
            as(open.staff)
                    .post("/api/v1/outbox/mails/" + copy + "/again")
                    .then()
                    .statusCode(204);
            var mail = office.await(address);

            assertThat(mail.getMessageID()).isEqualTo("<" + copy + "@localhost>");
        }
        Told.await(() -> stuck(open), List::isEmpty);
        as(open.staff).post("/api/v1/outbox/mails/" + copy + "/again").then().statusCode(409);
    }

    @Test
    void aMailForSomebodyWhomTheServerDoesNotKnowIsTriedOnceAndShownWithItsWords() throws Exception {
        var open = SampleEdition.now();
        wantsMail(open.admin);

        try (var office = UnkindPostOffice.thatKnowsNobody()) {
            open.handedIn("Klinik Terapung");
            var copy = Told.await(() -> stuck(open), found -> !found.isEmpty()).get(0);

            assertThat(mail(open, copy)).isEqualTo("failed 1 550 5.1.1 no such user here");
            assertThat(office.messages(open.admin + "@instansi.example.id")).isZero();
        }
    }

    @Test
    void aMailThatMayHaveBeenTakenIsNotSentAgainByItself() throws Exception {
        var open = SampleEdition.now();
        wantsMail(open.admin);

        try (var office = UnkindPostOffice.thatHangsUp()) {
            open.handedIn("Klinik Terapung");
            var copy = Told.await(() -> stuck(open), found -> !found.isEmpty()).get(0);
            Thread.sleep(2500); // two rounds of the sender

            assertThat(mail(open, copy)).startsWith("unsure 1 ");
            assertThat(office.messages(open.admin + "@instansi.example.id")).isEqualTo(1);
        }
    }

    @Test
    void aMailOfWhichNobodyKnowsIsNotSentAgainByItself() throws Exception {
        var open = SampleEdition.now();
        wantsMail(open.admin);
        hold(open, "handed-in");
        open.handedIn("Klinik Terapung");
        Told.await(() -> waiting(open, "handed-in", "id"), found -> found.size() == 1);

        // as if a server had died after it had claimed the copy
        open.asOwner(
                "update notice_copy set mail = 'sending', begun_at = now() - interval '6 minutes' where person = ?",
                open.person(open.admin));
        Told.await(
                () -> open.askOwner("select mail from notice_copy where person = ?", open.person(open.admin)),
                "unsure"::equals);

        assertThat(stuck(open)).hasSize(1);
    }

    @Test
    void theLatestMailThatFailedStandsFirstAndTheListGoesOn() {
        var open = SampleEdition.now();
        hold(open, "handed-in");
        open.handedIn("Klinik Terapung");
        open.handedIn("Bank Sampah");
        Told.await(() -> waiting(open, "handed-in", "id"), found -> found.size() == 2);
        open.asOwner(
                """
                update notice_copy c set mail = 'failed',
                    begun_at = now() - case when n.text_en like '%Bank%' then 1 else 2 end * interval '1 hour'
                from notice n where n.id = c.notice and n.edition = ?
                """,
                open.edition);

        var first = mails(open, "&limit=1");
        var cursor = first.extract().header("Link").replaceAll(".*[?&]cursor=([^&>]*).*", "$1");
        var second = mails(open, "&limit=1&cursor=" + cursor);

        assertThat(textOf(open, first)).contains("Bank Sampah");
        assertThat(textOf(open, second)).contains("Klinik Terapung");
    }

    private static ValidatableResponse mails(SampleEdition open, String further) {
        return as(open.staff)
                .get("/api/v1/outbox/mails?edition=" + open.edition + further)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static String textOf(SampleEdition open, ValidatableResponse mails) {
        return open.askOwner(
                "select n.text_en from notice n join notice_copy c on c.notice = n.id where c.id::text = ?",
                mails.extract().<String>path("items[0].id"));
    }

    @Test
    void anEventOfWhichNoNoticeCanBeMadeHoldsUpNoneBehindIt() {
        var open = SampleEdition.now();
        var about = "submission/" + open.edition; // no id at all
        open.asOwner(
                "insert into event (kind, about, commitment, salt, bytes) "
                        + " select 'SubmissionReturned', ?, sha256('x'::bytea || told), 'x', told from (values ('{\"what\":{}}'::bytea)) one (told)",
                about);
        open.handedIn("Klinik Terapung");

        var told = Told.to(open.admin, 1);
        var missed = Told.await(
                () -> as(open.staff)
                        .get("/api/v1/outbox/missed")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.about"),
                found -> found.contains(about));

        assertThat(told).hasSize(1);
        assertThat(missed).contains(about);
    }

    private static void wantsMail(String subject) {
        as(subject)
                .body(Map.of("address", subject + "@instansi.example.id", "wanted", true))
                .put("/api/v1/notices/mail")
                .then()
                .statusCode(200);
    }

    private static String mail(SampleEdition open, String copy) {
        return open.askOwner(
                "select mail || ' ' || tries || ' ' || coalesce(why, '') from notice_copy where id::text = ?", copy);
    }

    private static void hold(SampleEdition open, String kind) {
        as(open.staff)
                .put("/api/v1/outbox/kinds/" + open.edition + "/" + kind + "/hold")
                .then()
                .statusCode(204);
    }

    private static void release(SampleEdition open, String kind) {
        as(open.staff)
                .delete("/api/v1/outbox/kinds/" + open.edition + "/" + kind + "/hold")
                .then()
                .statusCode(204);
    }

    private static List<String> waiting(SampleEdition open, String kind, String what) {
        return as(open.staff)
                .get("/api/v1/outbox/kinds/" + open.edition + "/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + what);
    }

    private static List<String> stuck(SampleEdition open) {
        return as(open.staff)
                .get("/api/v1/outbox/mails?limit=500&edition=" + open.edition)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.reader == '" + open.admin + "' }.id");
    }
}
