package id.juara.harness;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What people were told, awaited: notices come a moment after what made them. */
public final class Told {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Told() {}

    /** The English subjects of that person's notices, the latest first; openings of other tests' editions are left out. */
    public static List<String> to(String subject) {
        return Cast.as(subject)
                .get("/api/v1/notices?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind != 'opened' && it.kind != 'moved' }.subject.en");
    }

    /** The English texts of that kind. */
    public static List<String> texts(String subject, String kind) {
        return Cast.as(subject)
                .get("/api/v1/notices?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind == '" + kind + "' }.text.en");
    }

    /** The subjects once there are that many. */
    public static List<String> to(String subject, int count) {
        return await(() -> to(subject), found -> found.size() >= count);
    }

    public static <T> T await(Supplier<T> ask, Predicate<T> enough) {
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
