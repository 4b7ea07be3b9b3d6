package id.juara.front.gate;

import static id.juara.front.gate.TextDifference.Fate.CAME;
import static id.juara.front.gate.TextDifference.Fate.STAYED;
import static id.juara.front.gate.TextDifference.Fate.WENT;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.front.gate.TextDifference.Fate;
import id.juara.front.gate.TextDifference.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void aWordThatWasMendedIsParted() {
        assertThat(TextDifference.of("Naik dari 40 orang.", "Naik dari 40 menjadi 310 orang."))
                .containsExactly(
                        new Piece(STAYED, "Naik dari 40"),
                        new Piece(CAME, " menjadi 310"),
                        new Piece(STAYED, " orang."));
    }

    @Test
    void whatWentStandsBeforeWhatCame() {
        assertThat(TextDifference.of("satu dua tiga", "satu empat lima tiga"))
                .containsExactly(
                        new Piece(STAYED, "satu"),
                        new Piece(WENT, " dua"),
                        new Piece(CAME, " empat lima"),
                        new Piece(STAYED, " tiga"));
    }

    @Test
    void whatWasEmptyCameAsAWhole() {
        assertThat(TextDifference.of("", "Baru saja.")).containsExactly(new Piece(CAME, "Baru saja."));
        assertThat(TextDifference.of("Dulu ada.", "")).containsExactly(new Piece(WENT, "Dulu ada."));
        assertThat(TextDifference.of("", "")).isEmpty();
    }

    @Test
    void thePiecesMakeBothTextsWhateverTheyAre() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var was = text(random, random.nextInt(60));
            var now = text(random, random.nextInt(60));

            var pieces = TextDifference.of(was, now);

            assertThat(without(pieces, CAME)).isEqualTo(was);
            assertThat(without(pieces, WENT)).isEqualTo(now);
        }
    }

    @Test
    void aVeryLongTextIsComparedLineByLineAndSoon() {
        var random = new Random(7);
        var was = text(random, 20_000);
        var now = text(random, 20_000);
        var before = System.nanoTime();

        var pieces = TextDifference.of(was, now);

        assertThat(without(pieces, CAME)).isEqualTo(was);
        assertThat(without(pieces, WENT)).isEqualTo(now);
        assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(one -> one.fate() != fate)
                .map(Piece::text)
                .collect(joining());
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "kata" + random.nextInt(12) + (random.nextInt(9) == 0 ? "\n" : " "))
                .collect(joining());
    }
}
