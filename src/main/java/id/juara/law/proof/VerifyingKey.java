package id.juara.law.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The public half of a key that signs heads: Ed25519 (RFC 8032).
 *
 * @param x its 32 bytes in base64url without padding, as a JWK tells them (RFC 8037, 2)
 */
public record VerifyingKey(String x) {
    /** What stands before the 32 bytes in the key's X.509 form (RFC 8410, 4). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int BYTES = 32;
    private static final Pattern MEMBER = Pattern.compile("\"(kty|crv|x)\"\\s*:\\s*\"([A-Za-z0-9_-]+)\"");

    public VerifyingKey {
        if (Base64.getUrlDecoder().decode(x).length != BYTES) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
    }

    static VerifyingKey of(PublicKey key) {
        var encoded = key.getEncoded();
        return new VerifyingKey(base64(Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length)));
    }

    /** Reads what {@link #jwk()} tells, with or without further members. Refuses a key of any other kind. */
    public static VerifyingKey ofJwk(String json) {
        var members = new java.util.HashMap<String, String>();
        MEMBER.matcher(json).results().forEach(one -> members.put(one.group(1), one.group(2)));
        if (!"OKP".equals(members.get("kty")) || !"Ed25519".equals(members.get("crv")) || !members.containsKey("x")) {
            throw new IllegalArgumentException("not the JWK of an Ed25519 key");
        }
        return new VerifyingKey(members.get("x"));
    }

    /** The key as a JWK (RFC 7517, RFC 8037). */
    public Map<String, String> jwk() {
        return Map.of("kty", "OKP", "crv", "Ed25519", "x", x, "kid", kid(), "alg", SignedHead.ALGORITHM, "use", "sig");
    }

    /** The key's thumbprint (RFC 7638), by which heads name it. */
    public String kid() {
        return base64(Digest.of(Canonical.bytes(Map.of("kty", "OKP", "crv", "Ed25519", "x", x)))
                .bytes());
    }

    /** Whether that is this key's signature of that message. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            var encoded = Arrays.copyOf(PREFIX, PREFIX.length + BYTES);
            System.arraycopy(Base64.getUrlDecoder().decode(x), 0, encoded, PREFIX.length, BYTES);
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException neitherKeyNorSignature) {
            return false;
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }
}
