package id.juara.story.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One value of a rule text is exchanged, and every other letter of the text stays. */
class PlacedValuesTest {
    private static final String TEXT =
            """
            # 🏆 catatan di atas / a note above
            title: {id: "Lama: sekali", en: Old}   # dua bahasa
            rounds:
              - id: desk
                cut: {top: 20, pass-mark: }
                objection-days:
                criteria:
                  - {id: novelty, weight: 40}
            conditions:
              - holds: |
                  submission.goals >= 1
            """;

    @Test
    void commentsOrderAndSpacesStayWhereAValueIsExchanged() {
        var changed = PlacedValues.of(TEXT)
                .with(Map.of(
                        "/title/id", "Baru: \"2027\"", "/rounds/0/cut/top", new BigDecimal("40"), "/title/en", "New"));

        assertThat(changed)
                .isEqualTo(TEXT.replace("\"Lama: sekali\"", "'Baru: \"2027\"'")
                        .replace("top: 20", "top: 40")
                        .replace("en: Old", "en: New"));
    }

    @Test
    void aPlaceThatHoldsNothingTakesAValueAndGivesItAwayAgain() {
        var filled = PlacedValues.of(TEXT)
                .with(Map.of(
                        "/rounds/0/cut/pass-mark", new BigDecimal("85"), "/rounds/0/objection-days", BigDecimal.ONE));

        assertThat(filled).contains("pass-mark: 85", "objection-days: 1\n");
        var values = PlacedValues.of(filled);
        assertThat(values.at("/rounds/0/cut/pass-mark").orElseThrow().says()).isEqualTo("85");
        assertThat(PlacedValues.of(values.with(Map.of("/rounds/0/cut/top", "")))
                        .at("/rounds/0/cut/top")
                        .orElseThrow()
                        .says())
                .isEmpty();
    }

    @Test
    void whatStandsOnLinesOfItsOwnOrIsRepeatedIsNotOpen() {
        var repeated = PlacedValues.of("a: &x 40\nb: *x\nc: !!str 4\nd: 5\n");

        assertThat(PlacedValues.of(TEXT).at("/conditions/0/holds").orElseThrow().open())
                .isFalse();
        assertThat(repeated.at("/a").orElseThrow().open()).isFalse();
        assertThat(repeated.at("/b")).isEmpty();
        assertThat(repeated.at("/c").orElseThrow().open()).isFalse();
        assertThat(repeated.with(Map.of("/a", "1", "/b", "2", "/c", "3", "/d", new BigDecimal("6"))))
                .isEqualTo("a: &x 40\nb: *x\nc: !!str 4\nd: 6\n");
    }

    @Test
    void aTextThatIsNoYamlHasNoValues() {
        var values = PlacedValues.of("rounds: [a, b");

        assertThat(values.isReadable()).isFalse();
        assertThat(values.at("/rounds/0")).isEmpty();
        assertThat(values.below("/rounds")).isEmpty();
    }

    @Test
    void whatStandsBelowAPlaceIsToldInItsOrder() {
        var values = PlacedValues.of(TEXT);

        assertThat(values.below("")).containsExactly("title", "rounds", "conditions");
        assertThat(values.below("/rounds")).containsExactly("0");
        assertThat(values.below("/rounds/0/cut")).containsExactly("top", "pass-mark");
        assertThat(values.below("/nowhere/at/all")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b",
                "a: b",
                "# no",
                "- x",
                "'q",
                "\"q\"",
                "2027",
                "true",
                "null",
                "~",
                "[x]",
                "{x}",
                "%",
                "@",
                "baris\nbaru",
                "tab\there",
                "🏆 juara",
                "x #y",
                "*a",
                "&a",
                "!t",
                " | ",
                "01",
                "1.000",
                "no"
            })
    void everyTextIsReadAsItWasSaid(String said) {
        for (var path : List.of("/title/id", "/title/en", "/rounds/0/id")) {
            var changed = PlacedValues.of(TEXT).with(Map.of(path, said));
            var tree = YamlTree.of(changed);

            assertThat(tree.flaws()).isEmpty();
            assertThat(PlacedValues.of(changed).at(path).orElseThrow().says()).isEqualTo(said);
            assertThat(tree.tree().toString()).contains(said);
            assertThat(changed.lines().count()).isEqualTo(TEXT.lines().count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kipp-2017.yaml", "kipp-2023.yaml"})
    void everyValueOfAShippedFileCanBeExchangedByItselfAndBack(String file) throws IOException {
        var text = Files.readString(Path.of("scoring-rules", file));
        var values = PlacedValues.of(text);
        var tree = YamlTree.of(text);

        for (var path : tree.scalars().keySet()) {
            if (values.at(path).orElseThrow().open()) {
                var marked = values.with(Map.of(path, "DITANDAI"));
                var expected = new HashMap<String, String>();
                tree.scalars().forEach((key, node) -> expected.put(key, node.getValue()));
                expected.put(path, "DITANDAI");
                var seen = new HashMap<String, String>();
                YamlTree.of(marked).scalars().forEach((key, node) -> seen.put(key, node.getValue()));
                assertThat(seen).isEqualTo(expected);
            }
        }
    }
}
