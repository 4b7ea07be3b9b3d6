package id.juara.harness;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The same looked for in many places by a few threads at once, each with a browser of its own; a test for each place. */
public final class SideBySide {
    private static final int THREADS = 3;

    private SideBySide() {}

    public static <T> Stream<DynamicTest> tests(List<T> places, Function<T, String> name, ThrowingConsumer<T> test) {
        var threads = Executors.newFixedThreadPool(THREADS, SideBySide::withItsBrowser);
        List<Map.Entry<T, Future<?>>> begun = places.stream()
                .<Map.Entry<T, Future<?>>>map(one -> Map.entry(one, threads.submit(() -> look(one, test))))
                .toList();
        threads.shutdown();
        return DynamicTest.stream(begun.stream(), one -> name.apply(one.getKey()), one -> seen(one.getValue()));
    }

    private static Thread withItsBrowser(Runnable work) {
        return new Thread(() -> {
            try {
                work.run();
            } finally {
                Chrome.end();
            }
        });
    }

    private static <T> Void look(T place, ThrowingConsumer<T> test) throws Exception {
        try {
            test.accept(place);
            return null;
        } catch (Exception | Error failed) {
            throw failed;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    /** Fails as it failed there. */
    private static void seen(Future<?> look) throws Throwable {
        try {
            look.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }
}
