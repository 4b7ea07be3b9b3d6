package id.juara.law.certainty;

import java.util.function.DoubleSupplier;

/**
 * Independent standard normal figures from a seed, the same on every machine.
 *
 * <p>Whole numbers by SplitMix64 (Steele, Lea and Flood 2014), two figures at a time by the polar method (Marsaglia and Bray
 * 1964).
 */
final class NormalStream implements DoubleSupplier {
    private static final double GRAIN = 0x1p-52;
    private long state;
    private double spare = Double.NaN;

    NormalStream(long seed) {
        this.state = seed;
    }

    @Override
    public double getAsDouble() {
        if (!Double.isNaN(spare)) {
            var told = spare;
            spare = Double.NaN;
            return told;
        }
        double u;
        double v;
        double square;
        do {
            u = (next() >>> 11) * GRAIN - 1;
            v = (next() >>> 11) * GRAIN - 1;
            square = u * u + v * v;
        } while (square >= 1 || square == 0);
        var times = Math.sqrt(-2 * StrictMath.log(square) / square);
        spare = v * times;
        return u * times;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
