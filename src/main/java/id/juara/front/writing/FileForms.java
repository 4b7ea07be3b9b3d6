package id.juara.front.writing;

import id.juara.ground.paper.Photos.Photo;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import id.juara.story.attachment.Upload;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What all pages share on which files are put: what is taken, in words, and how a script is answered. */
public final class FileForms {
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "text/csv", ".csv",
            "text/plain", ".txt",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx");

    private FileForms() {}

    /** Takes a file that is here whole. */
    public interface Whole {
        void take(String name, long bytes, InputStream content);
    }

    /** What a script asked for, and what it is answered. */
    public interface Act {
        Map<String, Object> done();
    }

    /** {@code .pdf}, or the type itself where none of ours ends like that. */
    public static String ending(String type) {
        return ENDINGS.getOrDefault(type, type);
    }

    /** {@code .docx, .pdf} */
    public static String endings(Collection<String> types) {
        return new TreeSet<>(types).stream().map(FileForms::ending).collect(Collectors.joining(", "));
    }

    /** {@code 64 KB}, {@code 1,5 MB}, {@code 2 MB} */
    public static String size(long bytes, Language language) {
        var figures = NumberFormat.getInstance(Locale.forLanguageTag(language.tag()));
        figures.setMaximumFractionDigits(1);
        return bytes < 1 << 20
                ? figures.format(Math.max(1, bytes >> 10)) + " KB"
                : figures.format(bytes / (double) (1 << 20)) + " MB";
    }

    /** A file of a plain form; refuses none. */
    public static void whole(FileUpload file, Whole whole) {
        if (file == null || file.fileName().isBlank()) {
            throw new Refusal(Reason.NO_FILE_CHOSEN);
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            whole.take(file.fileName(), file.size(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The photos of a plain form, in the order in which they were sent; a field without a file is none. */
    static List<Photo> photos(List<FileUpload> sent) {
        return Optional.ofNullable(sent).orElse(List.of()).stream()
                .filter(one -> !one.fileName().isBlank())
                .map(one -> new Photo(one.fileName(), one.uploadedFile()))
                .toList();
    }

    /** Where a file that comes in pieces goes on, or that it stands already. */
    public static Map<String, Object> begun(Optional<Upload> upload) {
        return upload.<Map<String, Object>>map(one -> Map.of("upload", one.id, "received", one.received))
                .orElse(Map.of("done", true));
    }

    /** A script reads the refusal's sentence and shows it. */
    public static Response answer(Language language, Act act) {
        try {
            return Response.ok(act.done()).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.reason().status())
                    .entity(Map.of("key", refusal.reason().key(), "says", refusal.sentence(language)))
                    .build();
        }
    }
}
