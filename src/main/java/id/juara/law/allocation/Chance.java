package id.juara.law.allocation;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import java.nio.ByteBuffer;

/** Numbers drawn from a seed for one purpose: the nth is SHA-256(seed ‖ SHA-256(purpose n)), its first eight bytes. */
final class Chance {
    private final Seed seed;
    private final String purpose;
    private long drawn;

    Chance(Seed seed, String purpose) {
        this.seed = seed;
        this.purpose = purpose;
    }

    /** A number from 0 to one below the bound, each as likely as any other to one part in a million million. */
    long below(long bound) {
        var lot = seed.lot(Digest.ofText(purpose + " " + drawn++));
        return Long.remainderUnsigned(ByteBuffer.wrap(lot.bytes()).getLong(), bound);
    }
}
