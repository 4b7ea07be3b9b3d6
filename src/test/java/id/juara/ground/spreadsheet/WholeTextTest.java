package id.juara.ground.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; 0", "24; 24", " 24 ; 24", "2.000; 2000", "2,000; 2000", "1.234.567; 1234567"})
    void whatOneMayMeanIsRead(String typed, int number) {
        assertThat(WholeText.of(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2,5",
                "2.5",
                "1.00",
                "0.100",
                "-3",
                "+3",
                "1.000,5",
                "1.2345",
                "dua",
                "1234567890",
                "2 000"
            })
    void whatIsNoWholeNumberIsNone(String typed) {
        assertThat(WholeText.of(typed)).isEmpty();
    }
}
