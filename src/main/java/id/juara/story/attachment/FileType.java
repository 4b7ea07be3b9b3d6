package id.juara.story.attachment;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tika.Tika;

/**
 * What a file is: by its content, by its name and by the rules, which must agree. What a browser would run is refused
 * whatever the rules say.
 */
final class FileType {
    private static final Set<String> NEVER = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "text/javascript",
            "application/javascript",
            "application/xml",
            "text/xml");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PLAIN = "text/plain";
    private static final Tika TIKA = new Tika();

    private FileType() {}

    /** The type that the name tells. Refuses one that the document does not take. */
    static String named(FileName name, Set<String> allowed) {
        var type = TIKA.detect(name.text());
        if (!allowed.contains(type) || NEVER.contains(type) || type.contains("macroenabled")) {
            throw refused(type, allowed);
        }
        return type;
    }

    /** The type of that content. Refuses content that is not what its name tells. */
    static String of(Path content, FileName name, Set<String> allowed) throws IOException {
        var named = named(name, allowed);
        var found = sniffed(content);
        var isText = found.equals(PLAIN) && (named.equals(PLAIN) || named.equals("text/csv"));
        if (!found.equals(named) && !isText) {
            throw refused(found, allowed);
        }
        return named;
    }

    private static String sniffed(Path content) throws IOException {
        String found;
        try (var stream = Files.newInputStream(content)) {
            found = TIKA.detect(stream); // by content alone
        }
        if (found.equals("application/pdf")) {
            // a file that begins otherwise is something else to another reader
            return beginsAsPdf(content) ? found : "application/octet-stream";
        }
        return found.equals("application/zip") || found.equals("application/x-tika-ooxml")
                ? OfficeFile.typeOf(content).orElse("application/zip")
                : found;
    }

    private static boolean beginsAsPdf(Path content) throws IOException {
        try (InputStream stream = Files.newInputStream(content)) {
            return Arrays.equals(stream.readNBytes(PDF.length), PDF);
        }
    }

    private static Refusal refused(String found, Set<String> allowed) {
        return new Refusal(Reason.FILE_TYPE_REFUSED, found, String.join(", ", new TreeSet<>(allowed)));
    }
}
