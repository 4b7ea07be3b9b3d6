package id.juara.story.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.juara.law.drafting.FlawKey;
import id.juara.law.rules.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that can be wrong in a rule file is told at its line in both languages: {@code flaws.txt} has a block for each. */
class FlawsTest {
    private static final Path FOLDER = Path.of("src/test/resources/rules");

    private record Block(String name, String replace, String by, List<String> id, List<String> en) {
        static Block of(String text) {
            return new Block(
                    text.substring(0, text.indexOf('\n')),
                    told(text, "replace: ").get(0),
                    told(text, "by:").get(0).replaceFirst(" ", ""),
                    told(text, "id: "),
                    told(text, "en: "));
        }

        private static List<String> told(String text, String prefix) {
            return text.lines()
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .toList();
        }

        Reading read() throws IOException {
            var sound = Files.readString(FOLDER.resolve("sound.yaml"));
            assertThat(sound).contains(unescaped(replace));
            return Rulebook.read(
                    "rules.yaml",
                    sound.replaceFirst(Pattern.quote(unescaped(replace)), Matcher.quoteReplacement(unescaped(by))));
        }

        private static String unescaped(String text) {
            return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007");
        }
    }

    @TestFactory
    Stream<DynamicTest> aFlawedFileIsRefusedWithEveryFlawAtItsLine() throws IOException {
        return blocks().map(block -> dynamicTest(block.name(), () -> {
            var reading = block.read();

            assertThat(reading.flawLines(Language.ID)).isEqualTo(placed(block.id()));
            assertThat(reading.flawLines(Language.EN)).isEqualTo(placed(block.en()));
            assertThat(reading.rules()).isEmpty();
            assertThat(reading.conditions()).isEmpty();
        }));
    }

    @Test
    void eachKindOfFlawIsShownByABlockOrByAWholeFile() throws IOException {
        var shown = EnumSet.of(
                FlawKey.EMPTY,
                FlawKey.NOT_A_RULE_FILE,
                FlawKey.TOO_LARGE,
                FlawKey.TOO_MANY_VALUES,
                FlawKey.TOO_MANY_ALIASES,
                FlawKey.TOO_DEEP,
                FlawKey.CONDITION_TOO_LONG);

        for (var block : blocks().toList()) {
            block.read().flaws().forEach(flaw -> shown.add(flaw.flaw().key()));
        }

        assertThat(shown).containsExactlyInAnyOrder(FlawKey.values());
    }

    @Test
    void anEmptyFileIsToldToBeEmpty() {
        assertThat(lines("")).containsExactly("rules.yaml:1: this file is empty");
        assertThat(lines("# nothing yet\n")).containsExactly("rules.yaml:1: this file is empty");
        assertThat(lines("~")).containsExactly("rules.yaml:1: this file is empty");
    }

    @Test
    void aLetterIsNoRuleFile() {
        assertThat(lines("Dengan hormat")).containsExactly("rules.yaml:1: this file does not hold keys and values");
        assertThat(lines("- edition: small")).containsExactly("rules.yaml:1: this file does not hold keys and values");
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        var huge = "edition: ".repeat(60_000);

        assertThat(lines(huge)).containsExactly("rules.yaml:1: this file is too large: at most 500000 letters");
    }

    @Test
    void aSmallFileThatUnfoldsIntoAHugeOneIsRefused() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char level = 'b'; level <= 'f'; level++) {
            var below = "*" + (char) (level - 1);
            bomb.append("%s: &%s [%s]\n".formatted(level, level, String.join(", ", Collections.nCopies(10, below))));
        }

        assertThat(lines(bomb.toString()))
                .containsExactly("rules.yaml:1: this file is too large: at most 20000 values");
    }

    @Test
    void aListRepeatedWithoutEndIsRefused() {
        assertThat(lines("a: &a [x]\nb: [" + String.join(", ", Collections.nCopies(60, "*a")) + "]\n"))
                .containsExactly("rules.yaml:1: at most 50 repetitions by '*'");
    }

    @Test
    void aFlawInABlankConditionIsToldOnce() throws IOException {
        var sound = Files.readString(FOLDER.resolve("sound.yaml"));

        assertThat(lines(sound.replace("holds: submission.monthsRunning >= 12", "holds: ' '")))
                .containsExactly("rules.yaml:17: 'holds' has to be text, not ' '");
    }

    @Test
    void theLineIsRightWhateverEndsItsLines() throws IOException {
        var flawed = Files.readString(FOLDER.resolve("sound.yaml")).replace("kind: marks", "kind marks 😀");

        for (var end : List.of("\n", "\r\n", "\r")) {
            assertThat(lines("# 😀😀" + end + flawed.replace("\n", end)))
                    .containsExactly("rules.yaml:24: 'kind marks 😀' is no key with a value: its colon is missing");
        }
    }

    @Test
    void aFileNestedBeyondReasonIsRefused() {
        assertThat(lines("[".repeat(10_000)))
                .containsExactly("rules.yaml:1: the file is nested more than 20 levels deep");
    }

    @Test
    void aConditionAsLongAsABookIsRefused() throws IOException {
        var sound = Files.readString(FOLDER.resolve("sound.yaml"));

        var tooLong = sound.replace("submission.monthsRunning >= 12", "true" + " || true".repeat(300));

        assertThat(lines(tooLong))
                .containsExactly("rules.yaml:17: the condition 'old-enough' is longer than 2000 letters");
    }

    @Test
    void severalFlawsAreToldInTheOrderOfTheirLines() throws IOException {
        var sound = Files.readString(FOLDER.resolve("sound.yaml"));

        var flawed = sound.replace("quorum: 67", "quorum: 0")
                .replace("weight: 40", "weight: 10")
                .replace("submission.monthsRunning", "submission.age")
                .replace("edition: small-2017", "edition: Small");

        assertThat(lines(flawed))
                .containsExactly(
                        "rules.yaml:1: 'edition' has to be made of small letters, digits and hyphens, not 'Small'",
                        "rules.yaml:17: the condition 'old-enough' uses 'submission.age', but there is no such fact",
                        "rules.yaml:25: the weights of round 'desk' add up to 70, not 100",
                        "rules.yaml:45: 'quorum' has to lie between 1 and 100, not '0'");
    }

    private static List<String> lines(String text) {
        return Rulebook.read("rules.yaml", text).flawLines(Language.EN);
    }

    private static Stream<Block> blocks() throws IOException {
        var text = Files.readString(FOLDER.resolve("flaws.txt"));
        return Arrays.stream(text.split("=== ")).skip(1).map(Block::of);
    }

    private static List<String> placed(List<String> lines) {
        return lines.stream().map(line -> "rules.yaml:" + line).toList();
    }
}
