package id.juara.story.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An office document is a zip with a list of what is in it; one with macros or embedded programs is not taken for one. */
final class OfficeFile {
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "spreadsheetml.sheet.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "presentationml.presentation.main+xml",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");
    private static final int MOST_PARTS = 5_000;
    private static final int MOST_LISTED = 1 << 20;

    private OfficeFile() {}

    /** Its media type; empty where it is no office document, or one that could run something. */
    static Optional<String> typeOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var list = zip.getEntry("[Content_Types].xml");
            if (list == null || zip.size() > MOST_PARTS || zip.stream().anyMatch(one -> isActive(one.getName()))) {
                return Optional.empty();
            }
            try (var stream = zip.getInputStream(list)) {
                var text = new String(stream.readNBytes(MOST_LISTED), StandardCharsets.UTF_8);
                return text.toLowerCase(Locale.ROOT).contains("macroenabled")
                        ? Optional.empty()
                        : MAIN_PARTS.entrySet().stream()
                                .filter(part -> text.contains(part.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst();
            }
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static boolean isActive(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        return name.contains("vbaproject") || name.contains("/activex/") || name.contains("/embeddings/");
    }
}
