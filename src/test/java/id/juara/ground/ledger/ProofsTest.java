package id.juara.ground.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.juara.harness.ReceiptProof;
import id.juara.law.proof.Commitment;
import id.juara.law.proof.Digest;
import id.juara.law.proof.SignedHead;
import id.juara.law.proof.TreeHead;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProofsTest {
    private static final Actor SARI = new Actor("https://issuer", "sari");

    @Inject
    Ledger ledger;

    @Inject
    Proofs proofs;

    record Counted(String about, int number) implements Event {}

    @Test
    void everyHeadThatIsKeptIsSignedByTheKeyThatIsTold() {
        var kept = ledger.settle(written(1).get(0));

        var head = given().get("/api/v1/ledger/head").then().statusCode(200).extract();
        var signed = new SignedHead(head.jsonPath().getString("signed"))
                .signedBy(ReceiptProof.key())
                .orElseThrow();

        assertThat(head.jsonPath().getLong("size")).isGreaterThanOrEqualTo(kept.size());
        assertThat(signed)
                .isEqualTo(new TreeHead(
                        "juara",
                        head.jsonPath().getLong("size"),
                        new Digest(head.jsonPath().getString("root")),
                        java.time.Instant.parse(head.jsonPath().getString("at"))));
        given().get("/api/v1/ledger/keys")
                .then()
                .statusCode(200)
                .body("keys[0].kty", equalTo("OKP"))
                .body("keys.x", org.hamcrest.Matchers.hasItem(ReceiptProof.key().x()))
                .body("keys[0].d", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void whoeverHoldsAReceiptProvesByItselfThatItStandsUnderTheSignedHead() {
        var receipts = written(2_600); // more than two blocks, so that roots of blocks take part
        ledger.settle(receipts.get(receipts.size() - 1));

        for (var n : List.of(0, 1, 1_023, 1_024, 1_500, 2_047, 2_048, 2_599)) {
            var hash = receipts.get(n).hash();
            var proof = ReceiptProof.fetched(RestAssured::given, "/api/v1/ledger/receipts/" + hash);

            assertThat(proof.told().getLong("event")).isEqualTo(receipts.get(n).event());
            assertThat(proof.told().getString("leaf")).isEqualTo(hash);
            assertThat(proof.holds()).as("receipt %d", n).isTrue();
            assertThat(proof.told().getMap("")).doesNotContainKeys("content", "salt");
        }
    }

    @Test
    void whoeverActedIsToldTheContentAndSaltThatMakeTheLeaf() {
        var about = "thing/" + UUID.randomUUID();
        var receipt = QuarkusTransaction.requiringNew().call(() -> ledger.record(SARI, new Counted(about, 7)));
        ledger.settle(receipt);

        var proof = proofs.latest(about, "Counted");

        var leaf = Commitment.of(
                        HexFormat.of().parseHex(proof.salt()), proof.content().getBytes(StandardCharsets.UTF_8))
                .leaf();
        assertThat(leaf.hex()).isEqualTo(receipt.hash()).isEqualTo(proof.leaf());
        assertThat(proof.content()).contains("\"number\":7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "0000000000000000000000000000000000000000000000000000000000000000", "PHC-2017-000001", "%20"
            })
    void whatIsNoReceiptIsNotThere(String hash) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/ledger/receipts/" + hash)
                .then()
                .statusCode(404)
                .body("title", equalTo("no-such-receipt"));
    }

    @Test
    void thePageFindsAReceiptAsItWasTypedAndTellsNothingOfTheAct() {
        var receipt = written(1).get(0);
        ledger.settle(receipt);

        given().queryParam("hash", "  " + receipt.hash().toUpperCase() + " ")
                .get("/verify")
                .then()
                .statusCode(200)
                .body(containsString("Ini tanda terima."))
                .body(containsString("/api/v1/ledger/receipts/" + receipt.hash()))
                .body(org.hamcrest.Matchers.not(containsString("sari")));
        given().queryParam("hash", receipt.hash())
                .queryParam("lang", "en")
                .get("/verify")
                .then()
                .statusCode(200)
                .body(containsString("This is a receipt."));
    }

    @Test
    void thePageSaysInBothLanguagesThatAReceiptIsNotThereAndKeepsWhatWasTyped() {
        given().queryParam("hash", "\"><b>")
                .get("/verify")
                .then()
                .statusCode(404)
                .body(containsString("Sidik jari itu tidak dikenal."))
                .body(containsString("&quot;&gt;&lt;b&gt;"));
        given().queryParam("hash", "abc")
                .queryParam("lang", "en")
                .get("/verify")
                .then()
                .statusCode(404)
                .body(containsString("That fingerprint is not known."));
        given().get("/verify").then().statusCode(200).body(containsString("Periksa sendiri"));
    }

    private List<Receipt> written(int events) {
        var about = "thing/" + UUID.randomUUID();
        return QuarkusTransaction.requiringNew().call(() -> IntStream.range(0, events)
                .mapToObj(number -> ledger.record(SARI, new Counted(about, number)))
                .toList());
    }
}
