package id.juara.ground.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.spreadsheet.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeListTest {
    @TempDir
    private Path folder;

    @Test
    void aListOfThreeHundredThousandRowsIsWrittenAndReadInSmallMemory() throws Exception {
        var said = OwnProcess.says("-Xmx128m", WriteInSmallMemory.class, folder);

        assertThat(said).last().asString().startsWith("300000 rows in");
        var last = lastRow("300000.xlsx", 300_000);
        assertThat(last.number()).isEqualTo(300_003);
        assertThat(last.text("Teks 9")).contains("Inovasi 299999 kolom 9");
        assertThat(last.text("Nilai 4")).contains("20999.97");
        assertThat(lastRow("3054.xlsx", 3_054).text("Teks 0")).contains("Inovasi 3053 kolom 0");
    }

    private Table.Row lastRow(String file, int rows) {
        var limits = new Limits(1L << 30, 1L << 30, 100, rows, 20, 100, 250);
        var wanted = new Wanted(Optional.of("Daftar"), List.of("Teks 0", "Teks 9", "Nilai 4"), List.of(), limits);
        var table = ReadTable.from(folder.resolve(file), wanted);
        assertThat(table.rows()).hasSize(rows);
        return table.rows().get(rows - 1);
    }
}
