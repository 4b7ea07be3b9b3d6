package id.juara.law.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names that hide who somebody is: the first 16 bytes of HMAC-SHA-256 (RFC 2104) over the id, under a secret key. The same
 * id bears the same name wherever the same key is used; without the key nobody can tell or try out ids.
 */
public final class Pseudonyms {
    private static final int BLOCK = 64;
    private static final int FEWEST_BYTES = 16;
    private static final int DIGITS = 32;

    private final byte[] inner;
    private final byte[] outer;

    /** @param key secret, 16 to 64 bytes */
    public Pseudonyms(byte[] key) {
        if (key.length < FEWEST_BYTES || key.length > BLOCK) {
            throw new IllegalArgumentException("a key has 16 to 64 bytes");
        }
        this.inner = padded(key, 0x36);
        this.outer = padded(key, 0x5c);
    }

    /** 32 hexadecimal digits. */
    public String of(String id) {
        return mac(id.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
    }

    Digest mac(byte[] message) {
        return Digest.of(outer, Digest.of(inner, message).bytes());
    }

    private static byte[] padded(byte[] key, int pad) {
        var block = Arrays.copyOf(key, BLOCK);
        for (var i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) pad;
        }
        return block;
    }
}
