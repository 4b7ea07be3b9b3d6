package id.juara.ground.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook as an office would send it out: title block, frozen header with filters, widths and number formats,
 * A4 across with the header repeated and the pages counted.
 *
 * <p>Rows go to disk as they come, so that a list may be as long as it likes. The same value gives the same bytes: dates
 * inside the file are fixed, so that its SHA-256 can be published.
 */
public final class WriteWorkbook {
    private static final int ROWS_IN_MEMORY = 200;
    private static final Date NO_DATE = Date.from(Instant.parse("2017-01-01T00:00:00Z"));
    private static final LocalDateTime NO_HOUR = LocalDateTime.parse("2017-01-01T00:00");

    static {
        Scratch.use();
    }

    private WriteWorkbook() {}

    public static void to(OutputStream out, Book book) {
        try {
            var draft = Files.createTempFile("juara", ".xlsx");
            try {
                write(draft, book);
                copyWithFixedDates(draft, out);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path draft, Book book) throws IOException {
        try (var workbook = new Draft();
                var file = Files.newOutputStream(draft)) {
            var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setCreated(Optional.of(NO_DATE));
            properties.setModified(Optional.of(NO_DATE));
            properties.setCreator("Juara");
            var styles = new Styles(workbook);
            var choices = new Choices(workbook);
            for (var sheet : book.sheets()) {
                var written = workbook.createSheet(sheet.name());
                new SheetWriting(written, sheet, styles, choices).write();
                workbook.setSheetHidden(workbook.getSheetIndex(written), sheet.hidden());
            }
            choices.write();
            workbook.write(file);
        }
    }

    /** Not packed tightly, for it is packed again at once. */
    private static final class Draft extends SXSSFWorkbook {
        Draft() {
            super(ROWS_IN_MEMORY);
            setZip64Mode(Zip64Mode.AsNeeded);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            var archive = super.createArchiveOutputStream(out);
            archive.setLevel(Deflater.BEST_SPEED);
            return archive;
        }
    }

    /** A package keeps the hour of each part; a value has no hour. */
    private static void copyWithFixedDates(Path draft, OutputStream out) throws IOException {
        try (var from = new ZipFile(draft.toFile())) {
            var to = new ZipOutputStream(out);
            List<? extends ZipEntry> parts = from.stream()
                    .sorted(Comparator.comparing(
                                    (ZipEntry one) -> !one.getName().equals("[Content_Types].xml"))
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (var part : parts) {
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_HOUR);
                to.putNextEntry(copy);
                try (var content = from.getInputStream(part)) {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
            to.finish(); // the stream is the caller's
        }
    }
}
