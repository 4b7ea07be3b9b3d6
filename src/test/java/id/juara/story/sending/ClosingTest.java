package id.juara.story.sending;

import static id.juara.story.submission.SampleEdition.as;
import static id.juara.story.submission.SampleEdition.entry;
import static id.juara.story.submission.SampleEdition.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.juara.story.submission.SampleEdition;
import id.juara.story.submission.Submissions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosingTest {
    private static final int SENDERS = 16;

    private final SampleEdition open = SampleEdition.now();

    @Inject
    Submissions submissions;

    @Inject
    Entrants entrants;

    @Test
    void aWindowThatHasNotEndedCannotBeClosed() {
        close(open).statusCode(409).body("title", equalTo("window-still-open")).body("detail", containsString("WIB"));
    }

    @Test
    void theCloseIsAnsweredOnceItStandsInTheLedgersTree() {
        open.sent("Klinik Terapung");
        open.handedIn("Diam");
        open.closesIn("-1 second");

        close(open)
                .statusCode(200)
                .body("sent", equalTo(1))
                .body("inSilence", equalTo(0))
                .body("leaf", matchesPattern("[0-9a-f]{64}"))
                .body("head.root", matchesPattern("[0-9a-f]{64}"));
        close(open).statusCode(409).body("title", equalTo("window-closed"));
    }

    @Test
    void onlyStaffCloseTheWindow() {
        open.closesIn("-1 second");

        as(open.admin)
                .post("/api/v1/editions/" + open.edition + "/close")
                .then()
                .statusCode(403);
    }

    @Test
    void whereTheRulesSaySoTheSilentAreSentInTheirOrderWithinTheQuota() {
        var silent = SampleEdition.inSilence("is-sent");
        var ids = List.of(
                silent.handedIn("Satu"), silent.handedIn("Dua"), silent.handedIn("Tiga"), silent.handedIn("Empat"));
        var lacking = entry("Belum lengkap");
        lacking.put("goals", List.of());
        var incomplete = silent.draft(silent.nurse, lacking);
        as(silent.nurse)
                .post("/api/v1/submissions/" + incomplete + "/hand-in")
                .then()
                .statusCode(200);
        as(silent.admin)
                .body(Map.of("submissions", List.of(incomplete, ids.get(3), ids.get(2))))
                .put("/api/v1/editions/" + silent.edition + "/choice")
                .then()
                .statusCode(200);
        var unfinished = silent.draft(silent.otherNurse, entry("Masih ditulis"));
        silent.closesIn("-1 second");

        close(silent).statusCode(200).body("sent", equalTo(2)).body("inSilence", equalTo(2));

        assertThat(state(silent, ids.get(3))).isEqualTo("sent");
        assertThat(state(silent, ids.get(2))).isEqualTo("sent");
        assertThat(state(silent, incomplete)).isEqualTo("handed-in");
        assertThat(state(silent, unfinished)).isEqualTo("writing");
        assertThat(silent.askOwner(
                        """
                        select count(*) from event where kind = 'SubmissionSent'
                        and convert_from(bytes, 'UTF8') like ? and convert_from(bytes, 'UTF8') like '%"inSilence":true%'
                        """,
                        "%" + silent.edition + "%"))
                .isEqualTo("2");
    }

    @Test
    void manyAreSentAtOnceAndEachIsNamedWithItsReceipt() {
        var ids = List.of(open.handedIn("Satu"), open.handedIn("Dua"), open.handedIn("Tiga"));

        sendMany(ids, true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("items.submission", containsInAnyOrder(ids.toArray()))
                .body("items.why", everyItem(nullValue()));
        assertThat(state(open, ids.get(0))).isEqualTo("handed-in");
        sendMany(ids, false)
                .statusCode(200)
                .body("sent", equalTo(3))
                .body("items.receipt.receipt", everyItem(notNullValue()));
        assertThat(state(open, ids.get(0))).isEqualTo("sent");
    }

    @Test
    void ofManyNoneIsSentWhereOneCannotBe() {
        var sound = open.handedIn("Satu");
        var lacking = open.draft("Belum diserahkan");

        sendMany(List.of(sound, lacking), false)
                .statusCode(422)
                .body("sent", equalTo(0))
                .body("items", hasSize(2))
                .body("items.findAll { it.why != null }.submission", contains(lacking))
                .body("items.find { it.why != null }.why.says.id", containsString("belum diserahkan"))
                .body("items.receipt", everyItem(nullValue()));
        assertThat(state(open, sound)).isEqualTo("handed-in");
    }

    @Test
    void manyTogetherCannotExceedTheQuota() {
        var ids = List.of(open.handedIn("Satu"), open.handedIn("Dua"), open.handedIn("Tiga"), open.handedIn("Empat"));

        sendMany(ids, false)
                .statusCode(422)
                .body("items.findAll { it.why != null }.why.key", contains("quota-used-up"));
    }

    @Test
    void manyOfAnotherInstitutionAreNotThere() {
        var other = open.draft(open.otherNurse, entry("Lain"));

        sendMany(List.of(other), false).statusCode(404);
    }

    /** The window's lock makes it so: no entry is acknowledged late, none in time is turned away. */
    @Test
    void whileTheWindowClosesAnEntryIsAcceptedExactlyIfItsMomentIsBeforeTheClose() throws Exception {
        open.asOwner(
                """
                update edition set rules_text = more, rules_sha256 = sha256(convert_to(more, 'UTF8'))
                from (select id as own, replace(rules_text, 'per-institution: 3', 'per-institution: 90') as more
                      from edition) changed
                where id = own and id = ?
                """,
                open.edition);
        var ids = new ArrayList<String>();
        for (var i = 0; i < SENDERS * 3; i++) {
            ids.add(open.handedIn("Inovasi nomor " + i));
        }
        open.closesIn("700 milliseconds");
        var closes = Instant.parse(open.askOwner(
                "select to_char(closes at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from edition where id = ?",
                open.edition));

        var start = new CyclicBarrier(SENDERS + 1);
        var pool = Executors.newFixedThreadPool(SENDERS + 1);
        var senders = new ArrayList<Callable<Void>>();
        for (var i = 0; i < SENDERS; i++) {
            var own = ids.subList(i * 3, i * 3 + 3);
            senders.add(() -> {
                start.await();
                for (var id : own) {
                    open.send(id).statusCode(org.hamcrest.Matchers.oneOf(201, 409));
                    Thread.sleep(350); // so that the third is sent when the window has ended, however quick the machine
                }
                return null;
            });
        }
        senders.add(() -> {
            start.await();
            while (close(open).extract().statusCode() != 200) {
                Thread.sleep(5);
            }
            return null;
        });
        for (var one : pool.invokeAll(senders)) {
            one.get();
        }
        pool.shutdown();

        var accepted = 0;
        for (var id : ids) {
            var receipts = as(open.admin)
                    .get("/api/v1/submissions/" + id + "/receipts")
                    .jsonPath();
            if (receipts.getList("items").isEmpty()) {
                assertThat(state(open, id)).isEqualTo("handed-in");
            } else {
                accepted++;
                assertThat(Instant.parse(receipts.getString("items[0].sentAt"))).isBefore(closes);
            }
        }
        var told = open.askOwner(
                "select convert_from(bytes, 'UTF8') from event where kind = 'SubmissionsClosed' and about = ?",
                "edition/" + open.edition);
        assertThat(accepted).isPositive().isLessThan(ids.size());
        assertThat(told).contains("\"sent\":" + accepted + "}");
        assertThat(open.askOwner(
                        """
                        select count(*) from event sent, event closed
                        where closed.kind = 'SubmissionsClosed' and closed.about = ? and sent.kind = 'SubmissionSent'
                          and sent.id > closed.id and convert_from(sent.bytes, 'UTF8') like ?
                        """,
                        "edition/" + open.edition,
                        "%" + open.edition + "%"))
                .isEqualTo("0");
    }

    @Test
    void laterStagesReadWhatWasSentAndLetItIntoARound() {
        var sent = open.sent("Dikirim");
        open.draft("Ditulis");
        var withdrawn = open.sent("Ditarik");
        as(open.admin)
                .body(Map.of("reason", "Berhenti"))
                .post("/api/v1/submissions/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200);
        var returned = open.sent("Judul terkirim");
        as(open.admin)
                .body(Map.of("remarks", List.of(Map.of("remark", "Perbaiki judul"))))
                .post("/api/v1/submissions/" + returned + "/return")
                .then()
                .statusCode(200);
        as(open.nurse)
                .header(
                        "If-Match",
                        as(open.nurse).get("/api/v1/submissions/" + returned).header("ETag"))
                .body(entry("Judul baru"))
                .put("/api/v1/submissions/" + returned)
                .then()
                .statusCode(200);
        var round = UUID.randomUUID();
        open.asOwner(
                "insert into round (id, edition, code, position, seed, seed_commitment) values (?, ?, 'desk', 1, '\\x00', '\\x00')",
                round,
                open.edition);

        var titles = QuarkusTransaction.requiringNew().call(() -> {
            try (var all = submissions.sentIn(open.edition)) {
                var found = all.toList();
                entrants.add(round, found.stream().map(one -> one.submission()).toList());
                entrants.add(round, found.stream().map(one -> one.submission()).toList());
                return found.stream().map(one -> one.entry().title()).toList();
            }
        });

        assertThat(titles).containsExactlyInAnyOrder("Dikirim", "Judul terkirim");
        assertThat(entrants.of(round)).containsExactlyInAnyOrder(UUID.fromString(sent), UUID.fromString(returned));
        assertThat(entrants.count(round)).isEqualTo(2);
        assertThat(entrants.holds(round, UUID.fromString(withdrawn))).isFalse();
    }

    private ValidatableResponse sendMany(List<String> ids, boolean dryRun) {
        return once(open.admin)
                .body(Map.of("submissions", ids))
                .post("/api/v1/editions/" + open.edition + "/sending?dryRun=" + dryRun)
                .then();
    }

    private static ValidatableResponse close(SampleEdition open) {
        return as(open.staff)
                .post("/api/v1/editions/" + open.edition + "/close")
                .then();
    }

    private static String state(SampleEdition open, String id) {
        return open.askOwner("select state from submission where id = ?::uuid", id);
    }
}
