package id.juara.harness;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Looks at many things at once, as many as the machine has processors and one more, since a browser often waits. Each thread
 * has a browser of its own ({@link Chrome}); each thing is told as a test of its own, in the order in which they were given.
 */
public final class SideBySide implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(1 + Runtime.getRuntime().availableProcessors(), SideBySide::withItsBrowser);

    private static Thread withItsBrowser(Runnable work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } finally {
                Chrome.quit();
            }
        });
        thread.setDaemon(true);
        return thread;
    }

    /** Begins with all of them; each test waits until its own thing was looked at, and fails as that did. */
    public <T> Stream<DynamicTest> each(List<T> things, Function<T, String> name, ThrowingConsumer<T> look) {
        return things.stream()
                .map(one -> DynamicTest.dynamicTest(name.apply(one), looking(one, look)))
                .toList()
                .stream();
    }

    private <T> Executable looking(T thing, ThrowingConsumer<T> look) {
        var outcome = new CompletableFuture<Executable>();
        threads.execute(() -> outcome.complete(outcome(thing, look)));
        return () -> outcome.join().execute();
    }

    private static <T> Executable outcome(T thing, ThrowingConsumer<T> look) {
        try {
            look.accept(thing);
            return () -> {};
        } catch (Throwable failed) { // whatever it is, the test that waits for it throws it
            return () -> {
                throw failed;
            };
        }
    }

    /** Looks at nothing further. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
