package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as it came over the line, on disk until it is closed: a table is read from it, and it may be given back with its
 * faults.
 */
public record Upload(Path path) implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    /** Takes the bytes in; refuses them once they are more than the limits allow, and keeps nothing then. */
    public static Upload of(InputStream bytes, Limits limits) {
        try {
            var upload = new Upload(Files.createTempFile("juara", ".upload"));
            try (var out = Files.newOutputStream(upload.path)) {
                var piece = new byte[PIECE];
                long taken = 0;
                for (int read; (read = bytes.read(piece)) >= 0; ) {
                    taken += read;
                    if (taken > limits.bytes()) {
                        throw tooLarge(limits);
                    }
                    out.write(piece, 0, read);
                }
                return upload;
            } catch (IOException | RuntimeException refused) {
                upload.close();
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Refusal tooLarge(Limits limits) {
        return new Refusal(Reason.TOO_LARGE, (limits.bytes() >> 20) + " MiB");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
