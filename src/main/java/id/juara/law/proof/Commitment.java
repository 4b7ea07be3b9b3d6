package id.juara.law.proof;

/**
 * What binds a record without telling it: SHA-256(salt ‖ bytes). Whoever holds salt and bytes can show them; once they are
 * erased, the commitment says nothing, and every proof over it still holds. The salt has at least 16 bytes, drawn anew
 * for each record, so that a short record cannot be guessed.
 */
public record Commitment(Digest digest) {
    private static final int FEWEST_SALT_BYTES = 16;
    private static final byte[] LEAF = {0};

    public static Commitment of(byte[] salt, byte[] bytes) {
        if (salt.length < FEWEST_SALT_BYTES) {
            throw new IllegalArgumentException("a salt has at least 16 bytes");
        }
        return new Commitment(Digest.of(salt, bytes));
    }

    /** Whether that record, with that salt, is the one committed to. */
    public boolean binds(byte[] salt, byte[] bytes) {
        return digest.equals(Digest.of(salt, bytes));
    }

    /** Its leaf in the tree: SHA-256(0x00 ‖ commitment), RFC 9162, 2.1.1. */
    public Digest leaf() {
        return Digest.of(LEAF, digest.bytes());
    }
}
