package id.juara.ground.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * The words of a PDF that somebody sent. They are read by {@link ReadText} in a process of its own with little memory and
 * little time, one file at a time: a file made to exhaust whoever opens it ends that process, and nothing else.
 */
public final class PdfText {
    private static final Semaphore READING = new Semaphore(1, true);
    private static final int PATIENCE = 30; // seconds

    private PdfText() {}

    /** Empty where there is no text in it, as in a scan, and where it cannot be read. */
    public static String of(byte[] file) {
        try {
            READING.acquire();
            try {
                var read = Apart.run(ReadText.class, file, PATIENCE);
                return read.isSound() ? new String(read.out(), StandardCharsets.UTF_8) : "";
            } catch (IOException unreadable) {
                return "";
            } finally {
                READING.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
