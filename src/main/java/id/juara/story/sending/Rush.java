package id.juara.story.sending;

import java.time.Duration;
import java.util.Optional;

/**
 * How entries come in before a deadline: at a rate that grows as 1 / (time left), as conference registrations were found to
 * (Alfi, Parisi and Pietronero, Nature Physics 3, 746, 2007). With τ minutes left of a window of T minutes the share
 * F(τ) = ln((T + 1) / (τ + 1)) / ln(T + 1) has come; one minute is added so that the rate stays finite at the close. It is
 * a rule of thumb for whoever plans the work, and decides nothing.
 *
 * @param window from the opening to the close, a minute or more
 */
public record Rush(Duration window) {
    private static final double NINE_OF_TEN = 1.645;
    private static final double LEAST_SHARE = 0.05;
    private static final long LEAST_ENTRIES = 10;

    public Rush {
        if (window.toMinutes() < 1) {
            throw new IllegalArgumentException("a window of " + window);
        }
    }

    /** How many are expected in all; in nine cases of ten between {@code low} and {@code high} if the rule holds. */
    public record Expected(double total, double low, double high) {}

    /** The share that has come with so much left, from 0 to 1. */
    public double share(Duration left) {
        var whole = Math.log(minutes(window) + 1);
        var rest = Math.log(Math.max(0, minutes(left)) + 1);
        return Math.max(0, Math.min(1, 1 - rest / whole));
    }

    /** From what came so far; empty while that is too little to say anything. */
    public Optional<Expected> from(long come, Duration left) {
        var share = share(left);
        if (come < LEAST_ENTRIES || share < LEAST_SHARE) {
            return Optional.empty();
        }
        var total = come / share;
        var apart = NINE_OF_TEN * Math.sqrt(come * (1 - share)) / share;
        return Optional.of(new Expected(total, Math.max(come, total - apart), total + apart));
    }

    private static double minutes(Duration some) {
        return some.toSeconds() / 60.0;
    }
}
