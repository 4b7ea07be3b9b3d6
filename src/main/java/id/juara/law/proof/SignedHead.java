package id.juara.law.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A tree's head with a signature: a JWS in its compact form (RFC 7515, 7.1) by EdDSA (RFC 8037, 3.1), the payload being
 * {@link TreeHead#bytes()}. The header names the key by its thumbprint.
 *
 * @param compact header, payload and signature in base64url, parted by full stops
 */
public record SignedHead(String compact) {
    static final String ALGORITHM = "EdDSA";

    public static SignedHead of(TreeHead head, SigningKey key) {
        var header = header(key.verifying());
        var signed = VerifyingKey.base64(header) + "." + VerifyingKey.base64(head.bytes());
        return new SignedHead(signed + "." + VerifyingKey.base64(key.sign(signed.getBytes(StandardCharsets.US_ASCII))));
    }

    /** The head, where that key has signed it; empty where another has, or where it was changed since. */
    public Optional<TreeHead> signedBy(VerifyingKey key) {
        var parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            var sound = parts[0].equals(VerifyingKey.base64(header(key)))
                    && key.verifies(signed, Base64.getUrlDecoder().decode(parts[2]));
            return sound ? TreeHead.of(Base64.getUrlDecoder().decode(parts[1])) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] header(VerifyingKey key) {
        return Canonical.bytes(Map.of("alg", ALGORITHM, "kid", key.kid()));
    }
}
