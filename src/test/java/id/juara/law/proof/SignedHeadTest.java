package id.juara.law.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedHeadTest {
    /** The first key of RFC 8032, 7.1, which is that of RFC 8037, A.1. */
    private static final SigningKey KNOWN = key("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

    private static final String X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    private static final TreeHead HEAD =
            new TreeHead("juara", 3, Digest.ofText("root"), Instant.parse("2017-08-17T03:00:00.25Z"));

    @Test
    void aKnownKeyHasTheKnownPublicHalfAndThumbprint() {
        var key = KNOWN.verifying();

        assertThat(key.x()).isEqualTo(X);
        assertThat(key.kid()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"); // RFC 8037, A.3
        assertThat(VerifyingKey.ofJwk("{\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"x\": \"" + X + "\"}"))
                .isEqualTo(key);
        assertThat(key.jwk()).containsEntry("kid", key.kid()).containsEntry("x", X);
    }

    @Test
    void aKnownKeySignsAsTheRfcsShow() {
        var example = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(StandardCharsets.US_ASCII);

        assertThat(HexFormat.of().formatHex(KNOWN.sign(new byte[0])))
                .isEqualTo("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"); // RFC 8032, 7.1
        assertThat(VerifyingKey.base64(KNOWN.sign(example)))
                .isEqualTo("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
        assertThat(KNOWN.verifying().verifies(example, KNOWN.sign(example))).isTrue();
    }

    @Test
    void aHeadIsReadBackByWhoeverHasTheKeyThatSignedIt() {
        var signed = SignedHead.of(HEAD, KNOWN);

        assertThat(signed.signedBy(KNOWN.verifying())).contains(HEAD);
        assertThat(decoded(signed.compact().split("\\.")[0]))
                .isEqualTo("{\"alg\":\"EdDSA\",\"kid\":\"" + KNOWN.verifying().kid() + "\"}");
        assertThat(decoded(signed.compact().split("\\.")[1]))
                .isEqualTo("{\"origin\":\"juara\",\"rootHash\":\""
                        + HEAD.rootHash().hex() + "\",\"timestamp\":\"2017-08-17T03:00:00.250Z\",\"treeSize\":3}");
    }

    @Test
    void aHeadOfAnotherKeyOrAChangedOneIsNotRead() {
        var other = SigningKey.make(new SecureRandom());
        var signed = SignedHead.of(HEAD, KNOWN).compact();
        var parts = signed.split("\\.");
        var larger = VerifyingKey.base64(new TreeHead("juara", 4, HEAD.rootHash(), HEAD.timestamp()).bytes());

        assertThat(new SignedHead(signed).signedBy(other.verifying())).isEmpty();
        assertThat(SignedHead.of(HEAD, other).signedBy(KNOWN.verifying())).isEmpty();
        assertThat(new SignedHead(parts[0] + "." + larger + "." + parts[2]).signedBy(KNOWN.verifying()))
                .isEmpty();
        assertThat(new SignedHead(signed.substring(0, signed.length() - 2)).signedBy(KNOWN.verifying()))
                .isEmpty();
    }

    @Test
    void aHeadWithoutASignatureIsNoHeadThoughItsHeaderSaysSo() {
        var header = VerifyingKey.base64("{\"alg\":\"none\"}");
        var unsigned = header + "." + VerifyingKey.base64(HEAD.bytes()) + ".";

        assertThat(new SignedHead(unsigned).signedBy(KNOWN.verifying())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "a.b.c", "a.b.c.d", "§.§.§"})
    void whatIsNoHeadIsNotRead(String compact) {
        assertThat(new SignedHead(compact).signedBy(KNOWN.verifying())).isEmpty();
    }

    @Test
    void aKeyIsKeptInPemAndNeverPrinted() {
        var key = SigningKey.make(new SecureRandom());
        var secret = key.pem().lines().skip(1).findFirst().orElseThrow();

        assertThat(SigningKey.ofPem(key.pem()).verifying()).isEqualTo(key.verifying());
        assertThat(SigningKey.ofPem(key.pem().replace("\n", "\r\n")).verifying())
                .isEqualTo(key.verifying());
        assertThat(key.toString()).contains(key.verifying().kid()).doesNotContain(secret.substring(24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a key",
                "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-----END PRIVATE KEY-----"
            })
    void anythingButAnEd25519KeyIsRefused(String pem) {
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofPem(pem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "no json",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + X + "\"}",
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"" + X + "\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}"
            })
    void anythingButTheJwkOfAnEd25519KeyIsRefused(String jwk) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifyingKey.ofJwk(jwk));
    }

    @Test
    void theNameOfALedgerHoldsNoQuotes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TreeHead("\",\"treeSize\":9", 3, HEAD.rootHash(), HEAD.timestamp()));
    }

    @Test
    void aManifestIsReadAsItWasWrittenAndNotOtherwise() {
        var manifest = new Manifest(
                "kipp-2017",
                new java.util.TreeMap<>(
                        Map.of("desk/marks.csv", Digest.ofText("a"), "rules.yaml", Digest.ofText("b"))));
        var text = new String(manifest.bytes(), StandardCharsets.UTF_8);

        assertThat(Manifest.of(manifest.bytes())).contains(manifest);
        for (var changed : new String[] {
            text + " ", text.replace("kipp", "\\u006bipp"), text.replace(":1}", ":2}"), text.replace("{", "{ ")
        }) {
            assertThat(Manifest.of(changed.getBytes(StandardCharsets.UTF_8)))
                    .as(changed)
                    .isEmpty();
        }
    }

    private static SigningKey key(String secret) {
        var encoded = HexFormat.of().parseHex("302e020100300506032b657004220420" + secret);
        return SigningKey.ofPem("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(encoded) + "\n-----END PRIVATE KEY-----\n");
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
