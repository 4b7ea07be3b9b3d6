package id.juara.story.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Bilingual;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillerTest {
    private static final Bilingual TITLE = new Bilingual("Dampak inovasi", "Impact");
    private static final Bilingual HINT = new Bilingual("Bandingkan keadaan sebelum dan sesudah.", "Compare.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- | NO_WORD",
                "... !! | NO_WORD",
                "tes | STOCK_PHRASE",
                "Sama dengan di atas. | STOCK_PHRASE",
                "N/A | STOCK_PHRASE",
                "Lorem ipsum dolor sit amet consectetur | STOCK_PHRASE",
                "aaaaaaaa | REPEATED_CHARACTERS",
                "xx xx xx | REPEATED_CHARACTERS",
                "baguuuuuuuuuuus | REPEATED_CHARACTERS",
                "bagus bagus bagus | REPEATED_WORDS",
                "inovasi ini inovasi ini inovasi ini inovasi ini inovasi ini inovasi ini | REPEATED_WORDS",
                "DAMPAK INOVASI? | SAME_AS_QUESTION",
                "bandingkan keadaan sebelum dan sesudah | SAME_AS_QUESTION",
                "Perahu membawa dokter ke pulau kecil! | SAME_AS_ANOTHER_ANSWER",
            })
    void anAnswerThatSaysNothingIsKnownForWhatItIs(String answer, Filler kind) {
        assertThat(in(answer)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunjungan naik dari 40 menjadi 310 orang sebulan.",
                "Anak-anak, ibu-ibu, dan bapak-bapak kini dilayani setiap hari.",
                "100",
                "2016: 1.000.000; 2017: 5.000.000.000",
                "Tes kehamilan kini gratis di setiap desa.",
                "Ya, sudah.",
            })
    void aShortButSeriousAnswerIsNotTakenForFiller(String answer) {
        assertThat(in(answer)).isEmpty();
    }

    @Test
    void aBlankAnswerIsMissingAndNotFiller() {
        assertThat(in("  ")).isEmpty();
    }

    @Test
    void aQuestionMayBeCalledTheSameInBothLanguages() {
        var title = new Bilingual("Video", "Video");

        assertThat(in("Video dapat dilihat siapa saja.", title)).isEmpty();
        assertThat(in("video", title)).contains(Filler.SAME_AS_QUESTION);
    }

    private static Optional<Filler> in(String answer) {
        return in(answer, TITLE);
    }

    private static Optional<Filler> in(String answer, Bilingual title) {
        var answers = Map.of("impact", answer, "summary", "Perahu membawa dokter ke pulau kecil.");
        return Filler.in("impact", Filler.keys(answers), title, HINT);
    }
}
