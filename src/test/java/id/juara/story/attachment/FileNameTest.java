package id.juara.story.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.ground.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/pernyataan.pdf | pernyataan.pdf",
                "C:\\Users\\sari\\surat.pdf | surat.pdf",
                "surat   pernyataan.PDF | surat pernyataan.PDF",
                "a:b*c?.pdf | a_b_c_.pdf",
                "...tersembunyi.pdf | tersembunyi.pdf",
            })
    void aFileNameIsTheLastPartOfItsPathWithoutWhatAFileSystemReadsOtherwise(String raw, String kept) {
        assertThat(FileName.of(raw).text()).isEqualTo(kept);
    }

    @Test
    void anOverrideOfTheWritingDirectionCannotHideTheExtension() {
        var name = FileName.of("laporan\u202Efdp.exe");

        assertThat(name.text()).isEqualTo("laporanfdp.exe");
        assertThat(name.extension()).isEqualTo("exe");
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(FileName.of("surat\u0000\r\n\u200B.pdf").text()).isEqualTo("surat.pdf");
    }

    @Test
    void aLongNameIsCutBeforeItsExtension() {
        var name = FileName.of("n".repeat(500) + ".pdf");

        assertThat(name.text()).hasSize(150).endsWith("n.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "surat", ".pdf", "surat.", "/", "\u202E.pdf"})
    void aNameWithoutAnExtensionIsRefused(String raw) {
        assertThatThrownBy(() -> FileName.of(raw)).isInstanceOf(Refusal.class);
    }
}
