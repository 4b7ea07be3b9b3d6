package id.juara.ground.spreadsheet;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook looked at before anything of it is read: its package is unpacked into nothing and counted, whatever its
 * directory claims. Refuses bombs, macros, links to other files, and what is no workbook at all.
 */
final class Inspection {
    private static final int PIECE = 1 << 16;
    private static final long SMALL = 1 << 20; // small parts may be as dense as they like

    private Inspection() {}

    static void of(Path file, Limits limits) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.parts()) {
                throw new Refusal(Reason.WORKBOOK_HOSTILE);
            }
            var names = new HashSet<String>();
            long total = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                mustBeHarmless(entry, names);
                total += counted(zip, entry, limits.unzippedBytes() - total);
            }
            if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
                throw new Refusal(Reason.NOT_A_WORKBOOK);
            }
        } catch (ZipException broken) {
            throw new Refusal(Reason.NOT_A_WORKBOOK);
        }
    }

    private static void mustBeHarmless(ZipEntry entry, HashSet<String> names) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (!names.add(name) || name.contains("..")) {
            throw new Refusal(Reason.WORKBOOK_HOSTILE);
        }
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/activex/")) {
            throw new Refusal(Reason.WORKBOOK_WITH_MACROS);
        }
        if (name.contains("/externallinks/") || name.contains("/embeddings/")) {
            throw new Refusal(Reason.WORKBOOK_WITH_LINKS);
        }
    }

    private static long counted(ZipFile zip, ZipEntry entry, long left) throws IOException {
        long inflated = 0;
        var piece = new byte[PIECE];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read; (read = in.read(piece)) >= 0; ) {
                inflated += read;
                var dense = inflated > SMALL && inflated > Limits.MOST_RATIO * Math.max(1, entry.getCompressedSize());
                if (inflated > left || dense) {
                    throw new Refusal(Reason.WORKBOOK_HOSTILE);
                }
            }
        }
        return inflated;
    }
}
