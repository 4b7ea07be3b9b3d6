package id.juara.law.proof;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The secret that decides every draw: {@link #commitment()} is published before, the seed itself after. At least 16 bytes.
 *
 * <p>Where the seed becomes known too early, whoever knows it can work out who would win a tie: it never prints itself.
 */
public final class Seed {
    private static final int FEWEST_BYTES = 16;
    private final byte[] bytes;

    private Seed(byte[] bytes) {
        if (bytes.length < FEWEST_BYTES) {
            throw new IllegalArgumentException("a seed has at least 16 bytes");
        }
        this.bytes = bytes;
    }

    public static Seed of(byte[] bytes) {
        return new Seed(bytes.clone());
    }

    /** The seed written as hexadecimal digits, upper or lower case. */
    public static Seed ofHex(String hex) {
        return new Seed(HexFormat.of().parseHex(hex));
    }

    /** What is published before the draw: SHA-256(seed). */
    public Digest commitment() {
        return Digest.of(bytes);
    }

    /** The key by which a submission is drawn, lowest first: SHA-256(seed ‖ the 32 bytes of its fingerprint). */
    public Digest lot(Digest fingerprint) {
        return Digest.of(bytes, fingerprint.bytes());
    }

    /** The seed in hexadecimal digits: to be told only once the draw is over. */
    public String reveal() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seed that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Seed[commitment=" + commitment() + "]";
    }
}
