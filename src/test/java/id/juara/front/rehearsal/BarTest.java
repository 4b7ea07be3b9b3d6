package id.juara.front.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BarTest {
    private final StringWriter shown = new StringWriter();

    @Test
    void onATerminalOneLineGrowsAndNothingOfALongerOneStays() throws InterruptedException {
        var bar = bar(100_000, true);
        bar.step(1); // far from its end: a long time is left
        Thread.sleep(110);
        bar.step(1);
        bar.step(99_998);
        bar.end();

        assertThat(shown.toString()).startsWith("\rReadings").endsWith(System.lineSeparator());
        assertThat(onTheScreen())
                .matches("Readings +100000/100000 \\[#{24}\\] 0\\.\\d s, [0-9,.]+/s *")
                .doesNotContain("left");
    }

    @Test
    void aLogHasALineForAStageAndNothingIsWrittenOver() {
        var bar = bar(3, false);
        bar.step();
        bar.step();
        bar.step();
        bar.end();

        assertThat(shown.toString()).doesNotContain("\r", "[").matches("Readings +3/3 +0\\.\\d s, [0-9,.]+/s\\R");
    }

    @Test
    void aSingleActHasNoRate() {
        var bar = bar(1, false);
        bar.step();
        bar.end();

        assertThat(shown.toString()).matches("Readings +1/1 +0\\.\\d s\\R");
    }

    @Test
    void whatIsSaidOfAStageThatBrokeOffBeginsALineOfItsOwn() {
        var bar = bar(3, true);
        bar.step();
        bar.breakOff();

        assertThat(shown.toString()).endsWith(System.lineSeparator());
    }

    private Bar bar(int acts, boolean terminal) {
        return new Bar("reading", "Readings", acts, new PrintWriter(shown), terminal, Words.in(Language.EN));
    }

    /** What a terminal shows of the only line: each return to its beginning writes over what stood there. */
    private String onTheScreen() {
        var screen = new StringBuilder();
        for (var written : shown.toString().replace(System.lineSeparator(), "").split("\r")) {
            screen.replace(0, Math.min(screen.length(), written.length()), written);
        }
        return screen.toString();
    }
}
