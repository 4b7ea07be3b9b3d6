package id.juara.law.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256: 32 bytes, told as 64 hexadecimal digits. */
public record Digest(String hex) {
    public Digest {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
        }
    }

    public Digest(byte[] bytes) {
        this(HexFormat.of().formatHex(bytes));
    }

    /** SHA-256 over the parts, one after the other. */
    public static Digest of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return new Digest(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
