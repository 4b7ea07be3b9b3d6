package id.juara.story.notice;

import static id.juara.story.submission.SampleEdition.as;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** What people were told, awaited: notices come a moment after what made them. */
final class Told {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Told() {}

    /** The English subjects of that person's notices, the latest first. */
    static List<String> to(String subject) {
        return as(subject)
                .get("/api/v1/notices")
                .then()
                .statusCode(200)
                .extract()
                .path("items.subject.en");
    }

    /** The subjects once there are that many. */
    static List<String> to(String subject, int count) {
        return await(() -> to(subject), found -> found.size() >= count);
    }

    static <T> T await(Supplier<T> ask, java.util.function.Predicate<T> enough) {
        var found = ask.get();
        for (var until = System.nanoTime() + PATIENCE.toNanos(); !enough.test(found); found = ask.get()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("after " + PATIENCE + " there was " + found);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        return found;
    }
}
