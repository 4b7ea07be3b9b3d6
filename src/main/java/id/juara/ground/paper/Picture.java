package id.juara.ground.paper;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jboss.logging.Logger;

/**
 * Pages of a file that somebody sent, drawn here, so that the file itself runs in nobody's browser.
 *
 * <p>They are drawn by {@link DrawPage} in a process of its own with little memory and little time, at most two at once: a
 * file made to exhaust whoever opens it ends that process, and nothing else.
 */
public final class Picture {
    private static final int MOST_BYTES = 24 << 20;
    private static final int MOST_DRAWN = 16 << 20;
    private static final Semaphore DRAWING = new Semaphore(2, true);
    private static final int PATIENCE = 20; // seconds

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

    private Picture() {}

    /** How many pages there are to be drawn: 0 where it is no PDF and no picture, or cannot be read. */
    public static int pages(byte[] file) {
        try {
            return DrawPage.isPicture(file)
                    ? 1
                    : DrawPage.isPdf(file)
                            ? Integer.parseInt(new String(drawn(file, DrawPage.COUNT), StandardCharsets.US_ASCII))
                            : 0;
        } catch (Refusal damaged) {
            return 0;
        }
    }

    /**
     * A page as PNG. Refuses what cannot be drawn within these limits.
     *
     * @param page from 0
     */
    public static byte[] of(byte[] file, int page) {
        return drawn(file, Integer.toString(page));
    }

    private static byte[] drawn(byte[] file, String what) {
        if (file.length > MOST_BYTES) {
            throw new Refusal(Reason.NOT_DRAWN);
        }
        try {
            if (!DRAWING.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new Refusal(Reason.NOT_DRAWN);
            }
            try {
                return drawnApart(file, what);
            } catch (IOException gaveUp) {
                throw new Refusal(Reason.NOT_DRAWN);
            } finally {
                DRAWING.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Reason.NOT_DRAWN);
        }
    }

    private static byte[] drawnApart(byte[] file, String what) throws IOException, InterruptedException {
        var command = Stream.concat(HAND.stream(), Stream.of(DrawPage.class.getName(), what));
        var asked = new ProcessBuilder(command.toList()).redirectError(ProcessBuilder.Redirect.DISCARD);
        asked.environment().clear(); // it needs to know nothing of us
        var hand = asked.start();
        var end = CompletableFuture.runAsync(
                hand::destroyForcibly, CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS));
        try (var in = hand.getOutputStream();
                var out = hand.getInputStream()) {
            in.write(file);
            in.close();
            var drawn = out.readNBytes(MOST_DRAWN);
            if (drawn.length == MOST_DRAWN || hand.waitFor() != 0) {
                throw new IOException("not drawn");
            }
            return drawn;
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
                .map(Picture::place)
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
