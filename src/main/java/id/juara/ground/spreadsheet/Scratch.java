package id.juara.ground.spreadsheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where a workbook lies while it is written: in files that only we may read. POI's own way is one folder for the whole
 * machine, which belongs to the first user who wrote a workbook there and is shut to all others.
 */
final class Scratch implements TempFileCreationStrategy {
    private Scratch() {}

    /** From here on POI keeps its drafts here. */
    static void use() {
        TempFile.setTempFileCreationStrategy(new Scratch());
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(prefix).toFile();
    }
}
