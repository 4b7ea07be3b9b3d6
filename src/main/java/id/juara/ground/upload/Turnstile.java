package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in as many tables at once as there is memory set aside for: each takes as much room as it has unpacked bytes, so
 * that the largest goes alone and many short ones go side by side. Whoever came first goes first. Nobody may wait here
 * with a transaction open.
 */
@ApplicationScoped
public class Turnstile {
    /** For somebody who waits for the answer. */
    public static final Duration USUAL = Duration.ofMinutes(1);

    private static final int PIECE = 1 << 10;
    private static final int ROOM = (int) (Limits.USUAL.unzippedBytes() / PIECE);

    private final Semaphore room = new Semaphore(ROOM, true);

    /** A turn, which ends when it is closed. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** The turn of that table. Refuses it where there is no room for so long. */
    public Turn await(Path file, Duration patience) {
        var needed = needed(file);
        try {
            if (!room.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(Reason.MANY_TABLES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Reason.MANY_TABLES);
        }
        return () -> room.release(needed);
    }

    /** A file that is no sound table needs next to nothing: whoever reads it will refuse it. */
    private static int needed(Path file) {
        try {
            var bytes = ReadTable.isWorkbook(file) ? unpacked(file) : Files.size(file);
            return (int) Math.max(1, Math.min(ROOM, bytes / PIECE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long unpacked(Path workbook) throws IOException {
        try (var archive = Archive.open(workbook, Limits.USUAL)) {
            return archive.parts().stream().mapToLong(Archive.Part::size).sum();
        } catch (Refusal refusal) {
            return 0;
        }
    }
}
