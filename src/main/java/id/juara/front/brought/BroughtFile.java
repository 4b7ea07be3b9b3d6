package id.juara.front.brought;

import id.juara.ground.http.Download;
import id.juara.ground.http.SentFile;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.upload.Turnstile;
import id.juara.law.proof.Digest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A table that somebody looks at before it is taken. Until then it goes along in the page's form and is kept nowhere; what
 * comes back is read anew, as if it came for the first time.
 */
public final class BroughtFile {
    /** A form's field holds a million characters, of which four tell three bytes. */
    private static final int MOST = 700 << 10;

    private final byte[] content;

    private BroughtFile(byte[] content) {
        if (content.length > MOST) {
            throw new Refusal(Reason.TOO_LARGE, (MOST >> 10) + " KiB");
        }
        this.content = content;
    }

    /** As it was chosen. Refuses none, an empty one, and one of more than {@value #MOST} bytes. */
    public static BroughtFile chosen(FileUpload file) {
        if (file == null || file.size() == 0) {
            throw new Refusal(Reason.NO_FILE_CHOSEN);
        }
        if (file.size() > MOST) {
            throw new Refusal(Reason.TOO_LARGE, (MOST >> 10) + " KiB");
        }
        try {
            return new BroughtFile(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #carried} told it. Refuses none, and what it never told. */
    public static BroughtFile carried(String field) {
        if (field == null || field.isBlank()) {
            throw new Refusal(Reason.NO_FILE_CHOSEN);
        }
        try {
            return new BroughtFile(Base64.getUrlDecoder().decode(field));
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(Reason.NO_FILE_CHOSEN);
        }
    }

    /** The field of a form. */
    public String carried() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    /** What is done with the file, in its turn; it lies on disk meanwhile. Nobody may call this with a transaction open. */
    public <T> T read(Turnstile turnstile, Function<SentFile, T> act) {
        try {
            var path = Files.createTempFile("juara", ".table");
            try {
                Files.write(path, content);
                try (var turn = turnstile.await(path, Turnstile.USUAL)) {
                    return act.apply(new SentFile(path, Digest.of(content).hex(), content.length));
                }
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as {@code write} gives it back: a workbook, or csv where it came as one. */
    public Response givenBack(Turnstile turnstile, String name, BiConsumer<OutputStream, SentFile> write) {
        var bytes = read(turnstile, file -> {
            var out = new ByteArrayOutputStream();
            write.accept(out, file);
            return out.toByteArray();
        });
        var workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return Response.ok(bytes)
                .type(workbook ? Download.XLSX : Download.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, workbook ? "xlsx" : "csv"))
                .build();
    }
}
