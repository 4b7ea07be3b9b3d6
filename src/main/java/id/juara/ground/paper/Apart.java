package id.juara.ground.paper;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jboss.logging.Logger;

/**
 * What opens a file that somebody sent runs in a process of its own, with little memory, little time and nothing to know: a
 * file made to exhaust whoever opens it ends that process, and nothing else.
 */
final class Apart {
    private static final int MOST_MADE = 16 << 20;

    /** The same for whatever drawing takes: it starts quickly, and ends rather than grows. */
    private static final List<String> HAND = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-cp",
            jars());

    private Apart() {}

    /**
     * What it made.
     *
     * @param exit 0 where it is sound; whatever else is for its caller to read, and below 0 it was too much
     */
    record Made(int exit, byte[] out) {
        boolean isSound() {
            return exit == 0;
        }
    }

    /**
     * Runs a program of this package.
     *
     * @param in at its standard input
     * @param seconds after which it is ended
     */
    static Made run(Class<?> program, byte[] in, int seconds, String... asked)
            throws IOException, InterruptedException {
        var command = Stream.concat(HAND.stream(), Stream.concat(Stream.of(program.getName()), Stream.of(asked)));
        var process = new ProcessBuilder(command.toList()).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().clear(); // it needs to know nothing of us
        var hand = process.start();
        var end = CompletableFuture.runAsync(
                hand::destroyForcibly, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS));
        try (var to = hand.getOutputStream();
                var from = hand.getInputStream()) {
            to.write(in);
            to.close();
            var made = from.readNBytes(MOST_MADE);
            return made.length == MOST_MADE ? new Made(-1, new byte[0]) : new Made(hand.waitFor(), made);
        } finally {
            end.cancel(false);
            hand.destroyForcibly();
        }
    }

    /** Where our own classes lie and those that draw. */
    private static String jars() {
        return Stream.of(
                        DrawPage.class,
                        Loader.class,
                        RandomAccessRead.class,
                        FontBoxFont.class,
                        LogFactory.class,
                        Logger.class) // to which the one before hands on
                .map(Apart::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> one) {
        try {
            return Path.of(one.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
