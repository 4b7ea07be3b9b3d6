package id.juara.story.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Everything that stands in an answer, a workbook's parts unpacked. */
public final class PublicBytes {
    private PublicBytes() {}

    public static String of(byte[] answer) throws IOException {
        var text = new StringBuilder(new String(answer, StandardCharsets.UTF_8));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                text.append(part.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
