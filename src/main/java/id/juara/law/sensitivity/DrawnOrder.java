package id.juara.law.sensitivity;

import java.util.Arrays;
import java.util.Random;

/**
 * Who comes before whom by figures, the highest first. To sort fast a figure's bits carry the number of its entry in their last
 * places, counted from a place and in a direction drawn anew: those equal to about 1e-9 of themselves lead as often as they
 * follow.
 */
final class DrawnOrder {
    private static final long LAST = (1L << 16) - 1;

    private DrawnOrder() {}

    static int[] of(double[] figures, Random random) {
        var size = figures.length;
        if (size > LAST) {
            throw new IllegalArgumentException("at most 65,535 entries");
        }
        var from = random.nextInt(size);
        var back = random.nextBoolean();
        var keys = new long[size];
        for (var i = 0; i < size; i++) {
            var turned = (i + from) % size;
            var bits = Double.doubleToLongBits(figures[i] + 0.0);
            keys[i] = ((bits ^ ((bits >> 63) & Long.MAX_VALUE)) & ~LAST) | (back ? size - 1 - turned : turned);
        }
        Arrays.sort(keys);
        var order = new int[size];
        for (var k = 0; k < size; k++) {
            var kept = (int) (keys[size - 1 - k] & LAST);
            order[k] = ((back ? size - 1 - kept : kept) - from + size) % size;
        }
        return order;
    }
}
