package id.juara.story.sending;

import static id.juara.story.submission.SampleEdition.as;
import static id.juara.story.submission.SampleEdition.entry;
import static id.juara.story.submission.SampleEdition.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.harness.Neighbours;
import id.juara.harness.ReceiptProof;
import id.juara.law.proof.Canonical;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SendingTest {
    private final SampleEdition open = SampleEdition.now();

    @Test
    void aSentEntryGetsAReceiptWithItsNumberItsFingerprintAndTheTimeInThreeZones() {
        var id = open.handedIn("Klinik Terapung");

        open.send(id)
                .statusCode(201)
                .body("receipt", matchesPattern(open.edition.toUpperCase() + "-\\d{6}"))
                .body("revision", equalTo(1))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .body("leaf", matchesPattern("[0-9a-f]{64}"))
                .body("wib", endsWith(" WIB"))
                .body("wita", endsWith(" WITA"))
                .body("wit", endsWith(" WIT"));
        as(open.staff)
                .get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("sent"))
                .body("number", startsWith(open.edition.toUpperCase()))
                .body("entry.title", equalTo("Klinik Terapung"));
    }

    @Test
    void anOutsiderComputesTheFingerprintOnTheReceiptFromTheSentText() throws IOException {
        var id = open.handedIn("Bank Sampah \"Melati\" – ₂");
        var told = open.send(id).statusCode(201).extract().path("sha256");

        var text =
                as(open.staff).get("/api/v1/submissions/" + id + "/revisions/1").asByteArray();
        var rewritten = Canonical.bytes(new ObjectMapper().readValue(text, Map.class));

        assertThat(HexFormat.of().formatHex(SampleEdition.sha256(text))).isEqualTo(told);
        assertThat(rewritten).isEqualTo(text);
    }

    @Test
    void theLedgerKeepsTheFingerprintOfWhatWasSent() {
        var id = open.handedIn("Klinik Terapung");
        var receipt = open.send(id).statusCode(201).extract().jsonPath();

        var kept =
                open.askOwner("select convert_from(bytes, 'UTF8') from event where id = ?", receipt.getLong("event"));

        assertThat(kept).contains(receipt.getString("sha256"), receipt.getString("receipt"), "SubmissionSent");
    }

    @Test
    void unitAndLocalAdminProveThatTheirSendingStandsInTheLedgerAndNobodyElseIsToldOfIt() {
        var id = open.handedIn("Klinik Terapung");
        var path = "/api/v1/submissions/" + id + "/receipts/proof";
        as(open.admin).get(path).then().statusCode(404);
        var leaf = open.send(id).statusCode(201).extract().path("leaf");

        for (var who : List.of(open.admin, open.nurse)) {
            var proof = ReceiptProof.fetched(() -> as(who), path);

            assertThat(proof.told().getString("leaf")).isEqualTo(leaf).isEqualTo(proof.leafOfContent());
            assertThat(proof.holds()).isTrue();
        }
        for (var other : List.of(open.otherAdmin, open.otherNurse)) {
            as(other).get(path).then().statusCode(404);
        }
    }

    @Test
    void theSameRequestSentTwiceGivesTheSameReceipt() {
        var id = open.handedIn("Klinik Terapung");
        var key = UUID.randomUUID().toString();
        var path = "/api/v1/submissions/" + id + "/send";

        var first = as(open.admin).header("Idempotency-Key", key).post(path);
        var second = as(open.admin).header("Idempotency-Key", key).post(path);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        as(open.admin).get("/api/v1/submissions/" + id + "/receipts").then().body("items.size()", equalTo(1));
    }

    @Test
    void anEntrySentAgainGetsANextRevisionAndTheEarlierReceiptRemains() {
        var id = open.sent("Klinik Terapung");
        var changed = entry("Klinik Terapung Kapuas");
        as(open.nurse)
                .header("If-Match", versionOf(id))
                .body(changed)
                .put("/api/v1/submissions/" + id)
                .then()
                .statusCode(200);

        var staffBefore =
                as(open.staff).get("/api/v1/submissions/" + id).jsonPath().getString("entry.title");
        open.send(id).statusCode(201).body("revision", equalTo(2));

        assertThat(staffBefore).isEqualTo("Klinik Terapung");
        as(open.nurse)
                .get("/api/v1/submissions/" + id + "/receipts")
                .then()
                .body("items.revision", contains(1, 2))
                .body("items.number.unique().size()", equalTo(1))
                .body("items.receipt.unique().size()", equalTo(2));
        as(open.staff).get("/api/v1/submissions/" + id).then().body("entry.title", equalTo("Klinik Terapung Kapuas"));
    }

    @Test
    void anUnchangedEntryIsNotSentASecondTime() {
        var id = open.sent("Klinik Terapung");

        open.send(id).statusCode(409).body("title", equalTo("already-so"));
    }

    @Test
    void aReturnedEntryStillCountsByWhatWasSentBefore() {
        var id = open.sent("Klinik Terapung");

        as(open.admin)
                .body(Map.of("remarks", List.of(Map.of("question", "impact", "remark", "Sebutkan sumber angkanya."))))
                .post("/api/v1/submissions/" + id + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("writing"));

        as(open.staff)
                .get("/api/v1/editions/" + open.edition + "/submissions")
                .then()
                .body("items[0].counts", equalTo(true));
        as(open.nurse)
                .get("/api/v1/submissions/" + id + "/remarks")
                .then()
                .body("items[0].question", equalTo("impact"))
                .body("items[0].remark", equalTo("Sebutkan sumber angkanya."));
    }

    @Test
    void theUnitCannotSend() {
        var id = open.handedIn("Klinik Terapung");

        once(open.nurse).post("/api/v1/submissions/" + id + "/send").then().statusCode(403);
    }

    @Test
    void anotherInstitutionsAdminFindsNoSuchEntry() {
        var id = open.handedIn("Klinik Terapung");

        once(open.otherAdmin).post("/api/v1/submissions/" + id + "/send").then().statusCode(404);
    }

    @Test
    void whatWasNotHandedInCannotBeSent() {
        var id = open.draft("Klinik Terapung");

        open.send(id).statusCode(409).body("title", equalTo("not-handed-in"));
    }

    @Test
    void anEntryThatABlockingConditionTurnsDownCannotBeSent() {
        var form = entry("Klinik Terapung");
        form.put("goals", List.of());
        var id = open.draft(open.nurse, form);
        as(open.nurse).post("/api/v1/submissions/" + id + "/hand-in").then().statusCode(200);

        open.send(id)
                .statusCode(422)
                .body("title", equalTo("not-complete"))
                .body("errors.detail", hasItem("Tidak menyebut tujuan"));
    }

    @Test
    void anAnswerAboveItsWordsKeepsAnEntryFromBeingSent() {
        var form = entry("Klinik Terapung");
        form.put("answers", Map.of("summary", "kata lain ".repeat(7)));
        var id = open.draft(open.nurse, form);
        as(open.nurse).post("/api/v1/submissions/" + id + "/hand-in").then().statusCode(200);

        open.send(id).statusCode(422).body("errors.pointer", hasItem("/answers/summary"));
    }

    @Test
    void nothingIsSentBeforeTheWindowOpens() {
        var id = open.handedIn("Klinik Terapung");
        open.opensIn("1 hour");

        open.send(id).statusCode(409).body("title", equalTo("window-not-yet-open"));
    }

    @Test
    void nothingIsWrittenOrSentAfterTheWindowCloses() {
        var id = open.handedIn("Klinik Terapung");
        open.closesIn("-1 second");

        open.send(id).statusCode(409).body("title", equalTo("window-closed")).body("detail", containsString("WIB"));
        open.tryToDraft(open.nurse, entry("Terlambat")).statusCode(409).body("title", equalTo("window-closed"));
    }

    @Test
    void anEntryBeyondTheQuotaIsRefusedAndTheOrderIsNamed() {
        open.sent("Satu");
        open.sent("Dua");
        open.sent("Tiga");
        var fourth = open.handedIn("Empat");

        open.send(fourth)
                .statusCode(409)
                .body("title", equalTo("quota-used-up"))
                .body("detail", containsString("Empat"));
    }

    @Test
    void whereMoreWaitThanTheQuotaHoldsTheChosenGoFirst() {
        var ids = List.of(open.handedIn("Satu"), open.handedIn("Dua"), open.handedIn("Tiga"), open.handedIn("Empat"));
        as(open.admin)
                .body(Map.of("submissions", List.of(ids.get(3), ids.get(1), ids.get(2), ids.get(0))))
                .put("/api/v1/editions/" + open.edition + "/choice")
                .then()
                .statusCode(200);

        open.send(ids.get(0))
                .statusCode(409)
                .body("title", equalTo("others-chosen-first"))
                .body("detail", containsString("1. Empat; 2. Dua; 3. Tiga; 4. Satu"));
        open.send(ids.get(2)).statusCode(201);
    }

    @Test
    void aWithdrawnEntryMakesRoomInTheQuota() {
        var first = open.sent("Satu");
        open.sent("Dua");
        open.sent("Tiga");
        var fourth = open.handedIn("Empat");
        as(open.admin)
                .body(Map.of("reason", "Dihentikan oleh dinas."))
                .post("/api/v1/submissions/" + first + "/withdraw")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));

        open.send(fourth).statusCode(201);
        open.send(first).statusCode(409).body("title", equalTo("submission-withdrawn"));
    }

    @Test
    void anEntryOfAGroupByInvitationIsSentOnlyOnceStaffLetItIn() {
        var form = entry("Pemenang Lama");
        form.put("group", "khusus");
        var id = open.draft(open.nurse, form);
        as(open.nurse).post("/api/v1/submissions/" + id + "/hand-in").then().statusCode(200);

        open.send(id).statusCode(422).body("errors.pointer", hasItem("/group"));
        as(open.staff).post("/api/v1/submissions/" + id + "/invitation").then().statusCode(200);
        open.send(id).statusCode(201);
    }

    @Test
    void theServerCannotChangeASentText() throws Exception {
        open.sent("Klinik Terapung");

        try (var link = Neighbours.asServer();
                var statement = link.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update revision set n = 7"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from revision"))
                    .hasMessageContaining("permission denied");
        }
    }

    private String versionOf(String id) {
        return as(open.nurse).get("/api/v1/submissions/" + id).header("ETag");
    }
}
