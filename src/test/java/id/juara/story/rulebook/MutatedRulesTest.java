package id.juara.story.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.juara.law.rules.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a shipped file, reading it ends soon and says either rules or flaws with a line of the file. */
class MutatedRulesTest {
    private static final int CHANGED_FILES = 300;
    /** Turns of speech of the libraries that read YAML and conditions. */
    private static final Pattern LIBRARIES = Pattern.compile(
            "(mismatched|extraneous) input|token recognition|undeclared"
                    + "|overload|expected [<',]|<block end>|stream end>|start any token|not allowed here|while (scann|pars)ing");

    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "{",
            "}",
            ":",
            "- ",
            "\n",
            "  ",
            "&a ",
            "*a",
            "!!java.lang.Object ",
            "<<: *a",
            "|",
            ">",
            "'",
            "\"",
            "#",
            "~",
            "null",
            "true",
            "-1",
            "999999999999999999999",
            "1e999999999",
            "0.1",
            "\t",
            "\u0000",
            "\ud800",
            "\u2028",
            "&&",
            "submission.",
            "((((((((",
            "---\n",
            "? ",
            "lot",
            "desk",
            "panel",
            "from: panel",
            "weight: 100");

    @ParameterizedTest
    @ValueSource(strings = {"kipp-2017.yaml", "kipp-2023.yaml"})
    void aMutatedFileIsReadOrRefusedButNeverBreaksTheReading(String file) throws IOException {
        var sound = Files.readString(Path.of("scoring-rules", file));
        var random = new Random(file.hashCode());

        for (int i = 0; i < CHANGED_FILES; i++) {
            var text = mutated(sound, random);

            var reading = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Rulebook.read(file, text), () -> "hangs on\n" + text);

            assertThat(reading.rules().isPresent()).isEqualTo(reading.flaws().isEmpty());
            assertThat(reading.flaws())
                    .allMatch(flaw -> flaw.line() >= 1 && flaw.line() <= text.split("\\R|\u2028", -1).length + 1);
            assertThat(reading.flawLines(Language.ID)).noneMatch(line -> line.contains("{0}"));
            assertThat(reading.flawLines(Language.EN))
                    .noneMatch(line -> LIBRARIES.matcher(line).find());
        }
    }

    private static String mutated(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int change = 0; change <= random.nextInt(6); change++) {
            int at = random.nextInt(changed.length());
            int length = Math.min(random.nextInt(30), changed.length() - at);
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, at + length);
                case 1 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> changed.replace(at, at + length, PIECES.get(random.nextInt(PIECES.size())));
                default -> swapLines(changed, random);
            }
        }
        return changed.toString();
    }

    private static void swapLines(StringBuilder text, Random random) {
        var lines = new ArrayList<>(text.toString().lines().toList());
        if (lines.isEmpty()) {
            return;
        }
        lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        text.setLength(0);
        text.append(String.join("\n", lines)).append('\n');
    }
}
