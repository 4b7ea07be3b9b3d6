package id.juara.harness;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What people were told, awaited: notices come a moment after what made them, on a busy machine seconds later. Whoever shares
 * an institution of the samples with other tests is told of their editions too: then name the entry or the edition that counts.
 */
public final class Told {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    /** The same of those alone that lead to such a place: the id of an entry, or an edition. */
    public static List<String> texts(String subject, String kind, Object place) {
        return Cast.as(subject)
                .get("/api/v1/notices?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind == '" + kind + "' && it.link.contains('" + place + "') }.text.en");
    }

    /** The same once there are that many. */
    public static List<String> texts(String subject, String kind, Object place, int count) {
        return await(() -> texts(subject, kind, place), found -> found.size() >= count);
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
