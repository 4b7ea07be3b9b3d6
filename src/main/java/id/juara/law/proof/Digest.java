package id.juara.law.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256: 32 bytes, told as 64 lower-case hexadecimal digits. Ordered as unsigned bytes, which is the order of the text. */
public record Digest(String hex) implements Comparable<Digest> {
    public Digest {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hexadecimal digits");
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

    /** SHA-256 over a text's UTF-8. */
    public static Digest ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Digest other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    private static boolean isHex(String text) {
        for (var i = 0; i < text.length(); i++) {
            var one = text.charAt(i);
            if ((one < '0' || one > '9') && (one < 'a' || one > 'f')) {
                return false;
            }
        }
        return text.length() == 64;
    }
}
