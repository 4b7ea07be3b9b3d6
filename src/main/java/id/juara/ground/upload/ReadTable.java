package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads the one table that is wanted out of a file that anybody may have sent. */
public final class ReadTable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String LOCKED_CONTENT = "EncryptedPackage";

    private ReadTable() {}

    /** Whether that file is a workbook (and not a csv) by its first bytes. */
    public static boolean isWorkbook(Path file) {
        try {
            return Arrays.equals(firstBytes(file), ZIP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The wanted table of a workbook or csv; which of the two it is, its bytes say, not its name.
     *
     * <p>Memory is bounded by the rows that are kept, which the limits bound; a file is refused before its content is
     * kept. Refuses what is no table, is too large, or could do harm: each with its own reason.
     */
    public static Table from(Path file, Wanted wanted) {
        try {
            if (Files.size(file) > wanted.limits().bytes()) {
                throw Upload.tooLarge(wanted.limits());
            }
            var start = firstBytes(file);
            if (Arrays.equals(start, OLE)) {
                throw new Refusal(isLocked(file) ? Reason.WORKBOOK_LOCKED : Reason.WORKBOOK_OLD);
            }
            return Arrays.equals(start, ZIP) ? XlsxTable.read(file, wanted) : CsvTable.read(file, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A locked workbook is an old container around one stream of that name. */
    private static boolean isLocked(Path file) throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return bytes.contains(
                new String(LOCKED_CONTENT.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
