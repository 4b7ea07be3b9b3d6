package id.juara.law.sensitivity;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Random;

/**
 * Which weights could as well have been chosen: each within so many percent of itself, evenly; or any at all.
 *
 * <p>{@link Random} is specified to the last bit, so that a seed draws the same weights on every machine.
 *
 * @param within 1 to 100 percent; absent means every set of weights is as likely as any other
 */
public record DrawnWeights(Optional<Integer> within) {
    public DrawnWeights {
        if (within.filter(percent -> percent < 1 || percent > 100).isPresent()) {
            throw new IllegalArgumentException("weights are drawn within 1 to 100 percent");
        }
    }

    /** Where the drawing of a round begins; nothing else is drawn from there. */
    long beginning(Seed seed) {
        return ByteBuffer.wrap(seed.lot(Digest.ofText("weights")).bytes()).getLong();
    }

    /** One draw: as many weights as there are, adding up to 100; a weight of 0 stays out where a range is given. */
    double[] draw(double[] base, Random random) {
        var drawn = new double[base.length];
        var sum = 0.0;
        for (var c = 0; c < base.length; c++) {
            drawn[c] = within.isPresent()
                    ? base[c] * (1 + within.get() / 100.0 * (2 * random.nextDouble() - 1))
                    : -StrictMath.log(
                            1 - random.nextDouble()); // shares of such figures are even over all sets of weights
            sum += drawn[c];
        }
        for (var c = 0; c < drawn.length; c++) {
            drawn[c] = sum == 0 ? 0 : drawn[c] * 100 / sum;
        }
        return drawn;
    }
}
