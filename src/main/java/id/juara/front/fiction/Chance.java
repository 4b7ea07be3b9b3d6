package id.juara.front.fiction;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that can be asked again: the same seed and the same matter give the same draws on every machine, in whatever
 * order the matters are asked. {@link Random} is used since its sequence is part of its contract.
 */
public final class Chance {
    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    /** The chance of that matter, such as {@code of(2017, "mark", "desk", judge, entry)}. */
    static Chance of(long seed, Object... matter) {
        var words = seed + " " + Arrays.toString(matter);
        return new Chance(
                ByteBuffer.wrap(sha256(words.getBytes(StandardCharsets.UTF_8))).getLong());
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 up to but without 1. */
    double share() {
        return random.nextDouble();
    }

    /** From the normal distribution with mean 0 and standard deviation 1. */
    double normal() {
        return random.nextGaussian();
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> List<T> shuffled(Collection<T> things) {
        var order = new ArrayList<>(things);
        Collections.shuffle(order, random);
        return order;
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
