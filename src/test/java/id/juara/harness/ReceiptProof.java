package id.juara.harness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.proof.Commitment;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Inclusion;
import id.juara.law.proof.SignedHead;
import id.juara.law.proof.TreeHead;
import id.juara.law.proof.VerifyingKey;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;

/** The proof of a receipt as somebody without the server checks it: content to leaf, leaf to root, root to signed head. */
public record ReceiptProof(JsonPath told, String text) {
    private static final int TRIES = 60;
    private static final String CONTENT = "\"content\":";

    /** Fetches it, once the event is folded. */
    public static ReceiptProof fetched(Supplier<RequestSpecification> who, String path) {
        for (var tried = 0; ; tried++) {
            var answer = who.get().get(path);
            if (answer.statusCode() != 409 || tried == TRIES) {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                return new ReceiptProof(answer.jsonPath(), answer.asString());
            }
            assertThat(answer.jsonPath().getString("title")).isEqualTo("not-folded-yet");
            pause();
        }
    }

    /** Whether the leaf stands under the head that the ledger's key signed. */
    public boolean holds() {
        var path = told.getList("path", String.class).stream().map(Digest::new).toList();
        var head = head();
        return head.treeSize() == told.getLong("size")
                && new Inclusion(told.getLong("index"), told.getLong("size"), path)
                        .proves(new Digest(told.getString("leaf")), head.rootHash());
    }

    public TreeHead head() {
        return new SignedHead(told.getString("head.signed")).signedBy(key()).orElseThrow();
    }

    /** The leaf that salt and content make; the content's bytes are those of the answer, in which it stands last. */
    public String leafOfContent() {
        var from = text.indexOf(CONTENT) + CONTENT.length();
        var content = text.substring(from, text.lastIndexOf('}')).getBytes(StandardCharsets.UTF_8);
        return Commitment.of(HexFormat.of().parseHex(told.getString("salt")), content)
                .leaf()
                .hex();
    }

    /** The ledger's key as everybody is told it. */
    public static VerifyingKey key() {
        return VerifyingKey.ofJwk(given().get("/api/v1/ledger/key").asString());
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
