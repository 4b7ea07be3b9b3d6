package id.juara.story.attachment;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files on their way, on disk. One piece of a file is received at a time: whoever writes or looks holds the file's
 * lock, which goes with the process that held it.
 */
@ApplicationScoped
class Parts {
    private static final int BUFFER = 1 << 16;

    @ConfigProperty(name = "juara.attachments.folder")
    Path folder;

    /** What is done with a whole file while nobody writes to it. */
    interface Looking<T> {
        T at(Path file) throws IOException;
    }

    /**
     * Writes a piece at that offset and tells how far the file reaches now. A line that breaks keeps what came through;
     * a piece that is longer than {@code most} bytes is refused and leaves nothing behind.
     */
    long take(UUID upload, long offset, long most, InputStream piece) {
        try (var file = FileChannel.open(
                        Files.createDirectories(folder.resolve("parts")).resolve(upload.toString()),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var held = file.tryLock()) {
            mustHold(held);
            return offset + write(file.position(offset), most, piece);
        } catch (OverlappingFileLockException busy) {
            throw new Refusal(Reason.CHUNK_UNDER_WAY);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    <T> T look(UUID upload, Looking<T> looking) {
        try (var file = FileChannel.open(path(upload), StandardOpenOption.WRITE);
                var held = file.tryLock()) {
            mustHold(held);
            return looking.at(path(upload));
        } catch (OverlappingFileLockException busy) {
            throw new Refusal(Reason.CHUNK_UNDER_WAY);
        } catch (NoSuchFileException gone) {
            throw new Refusal(Reason.UPLOAD_ENDED);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void drop(UUID upload) {
        try {
            Files.deleteIfExists(path(upload));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long write(FileChannel file, long most, InputStream piece) throws IOException {
        var start = file.position();
        var buffer = new byte[BUFFER];
        long written = 0;
        for (var read = next(piece, buffer); read >= 0; read = next(piece, buffer)) {
            if (written + read > most) {
                file.truncate(start);
                throw new Refusal(Reason.TOO_LARGE, most + " B");
            }
            for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                file.write(bytes);
            }
            written += read;
        }
        file.force(true);
        return written;
    }

    private static int next(InputStream piece, byte[] buffer) {
        try {
            return piece.read(buffer);
        } catch (IOException lineBroke) {
            return -1;
        }
    }

    private static void mustHold(Object lock) {
        if (lock == null) {
            throw new Refusal(Reason.CHUNK_UNDER_WAY);
        }
    }

    private Path path(UUID upload) {
        return folder.resolve("parts").resolve(upload.toString());
    }
}
