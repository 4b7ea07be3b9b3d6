package id.juara.ground.paper;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Pages of a file that somebody sent, drawn here, so that the file itself runs in nobody's browser.
 *
 * <p>They are drawn by {@link DrawPage} in a process of its own with little memory and little time, at most two at once: a
 * file made to exhaust whoever opens it ends that process, and nothing else.
 */
public final class Picture {
    private static final int MOST_BYTES = 24 << 20;
    private static final Semaphore DRAWING = new Semaphore(2, true);
    private static final int PATIENCE = 20; // seconds

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
        var drawn = Apart.run(DrawPage.class, file, PATIENCE, what);
        if (!drawn.isSound()) {
            throw new IOException("not drawn");
        }
        return drawn.out();
    }
}
