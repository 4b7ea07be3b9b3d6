package id.juara.ground.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightTest {
    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "klinik, 1",
        "klinik apung, 2",
        "klinik apung di, 2",
        "klinik apung di pulau, 3",
        "perahukesehatan, 2",
        "perahukesehatanterapungmenuju, 3",
        "di perahukesehatan, 3",
    })
    void aRowIsAsHighAsItsWordsNeed(String text, int lines) {
        assertThat(RowHeight.lines(text, 10)).isEqualTo(lines);
        assertThat(RowHeight.lines(text + "\n" + text, 10)).isEqualTo(2 * lines);
    }
}
