package id.juara.story.rulebook;

import static id.juara.story.rulebook.PlacedValues.GONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.law.drafting.Keys;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key is put into a rule text at its place, or taken out, and every other letter stays. */
class PlacedKeysTest {
    private static final String TEXT =
            """
            # 🏆 di atas
            edition: x-2027   # nama
            title: {id: Satu, en: One}
            quota: {per-group: {umum: 10}} # Surat 4
            # sebelum tahap

            rounds:
              - id: desk   # meja
                readings: 3
                # tentang batas
                cut: {top: 20, pass-mark: } # angka
                tells:
                  # yang umum
                  public:
                    order: rank # urut
                objection-days: 5 # lima
              # akhir tahap
              - {id: panel, cut: {top: 4}}
            outcome: model
            """;

    @Test
    void aKeyComesAfterTheOneThatTheFormatPutsBeforeItAsFarInAsItsNeighbours() {
        assertThat(with("/silence", "is-sent")).isEqualTo(TEXT.replace("# Surat 4\n", "# Surat 4\nsilence: is-sent\n"));
        assertThat(with("/basis", "Permen: 1/2027"))
                .isEqualTo(TEXT.replace("en: One}\n", "en: One}\nbasis: 'Permen: 1/2027'\n"));
        assertThat(with("/rounds/0/disagreement/spread-over", new BigDecimal("30")))
                .isEqualTo(TEXT.replace("readings: 3\n", "readings: 3\n    disagreement: {spread-over: 30}\n"));
        assertThat(with("/rounds/0/tells/public/points", true))
                .isEqualTo(TEXT.replace("rank # urut\n", "rank # urut\n        points: true\n"));
        assertThat(with("/rounds/0/tells/judge/points", true))
                .isEqualTo(TEXT.replace("rank # urut\n", "rank # urut\n      judge: {points: true}\n"));
    }

    @Test
    void aKeyAmongOthersOnOneLineComesBehindAComma() {
        assertThat(with("/quota/per-institution", BigDecimal.TEN))
                .isEqualTo(TEXT.replace("{umum: 10}}", "{umum: 10}, per-institution: 10}"));
        assertThat(with("/quota/per-group/khusus", BigDecimal.ONE))
                .isEqualTo(TEXT.replace("{umum: 10}", "{umum: 10, khusus: 1}"));
        assertThat(with("/rounds/0/cut/tie-at-line", "lot"))
                .isEqualTo(TEXT.replace("pass-mark: }", "pass-mark:, tie-at-line: lot }"));
        assertThat(with("/rounds/1/cut/clusters/city/floor", BigDecimal.ONE))
                .isEqualTo(TEXT.replace("{top: 4}", "{top: 4, clusters: {city: {floor: 1}}}"));
        assertThat(with("/rounds/1/objection-days", BigDecimal.ONE))
                .isEqualTo(TEXT.replace("{top: 4}}", "{top: 4}, objection-days: 1}"));
    }

    @Test
    void aKeyThatGoesTakesItsLineAndLeavesTheCommentAtItsEnd() {
        assertThat(with("/rounds/0/readings", GONE)).isEqualTo(TEXT.replace("    readings: 3\n", ""));
        assertThat(with("/rounds/0/objection-days", GONE))
                .isEqualTo(TEXT.replace("objection-days: 5 # lima", "# lima"));
        assertThat(with("/rounds/0/cut/pass-mark", GONE)).isEqualTo(TEXT.replace(", pass-mark: }", " }"));
        assertThat(with("/rounds/0/cut/top", GONE)).isEqualTo(TEXT.replace("top: 20, pass-mark", "pass-mark"));
        assertThat(with("/outcome", GONE)).isEqualTo(TEXT.replace("outcome: model\n", ""));
    }

    @Test
    void aMappingThatHasLostItsLastKeyGoesToo() {
        assertThat(with("/quota/per-group/umum", GONE))
                .isEqualTo(TEXT.replace("quota: {per-group: {umum: 10}} # Surat 4", "# Surat 4"));
        assertThat(with("/rounds/0/tells/public/order", GONE))
                .isEqualTo(TEXT.replace("    tells:\n", "")
                        .replace("      public:\n", "")
                        .replace("        order: rank # urut", "        # urut"));
        assertThat(with("/rounds/1/cut/top", GONE)).isEqualTo(TEXT.replace(", cut: {top: 4}", ""));
    }

    @Test
    void whatCannotGoWithoutItsNeighboursIsLeftEmpty() {
        assertThat(with("/rounds/0/id", GONE)).isEqualTo(TEXT.replace("id: desk ", "id:  "));
        var shared = "cut: {top: 1, # satu\n  pass-mark: 2}\n";
        assertThat(PlacedValues.of(shared).with(Map.of("/cut/top", GONE)))
                .isEqualTo("cut: {top: , # satu\n  pass-mark: 2}\n");
    }

    @Test
    void anEmptyPlaceTakesAMappingAndATextOnLinesOfItsOwnStays() {
        var text = "title:\nbasis: |\n  satu\n  dua\ncalendar: {}\nrounds: # belum ada\n  - id: a";

        assertThat(PlacedValues.of(text).with(Map.of("/title/id", "X")))
                .isEqualTo(text.replace("title:", "title: {id: X}"));
        assertThat(PlacedValues.of(text).with(Map.of("/provenance/cuts", "real")))
                .isEqualTo(text.replace("dua\n", "dua\nprovenance: {cuts: real}\n"));
        assertThat(PlacedValues.of(text).with(Map.of("/calendar/zone", "UTC")))
                .isEqualTo(text.replace("{}", "{zone: UTC}"));
        assertThat(PlacedValues.of(text).with(Map.of("/rounds/0/readings", "all")))
                .isEqualTo(text + "\n    readings: all");
        assertThat(PlacedValues.of(text).with(Map.of("/outcome", "model"))).isEqualTo(text + "\noutcome: model");
    }

    @Test
    void whereAnythingIsRepeatedByAnAliasNoKeyComesOrGoes() {
        var text = "a: &x {b: 1}\nc: *x\nd: 2\n";

        assertThat(PlacedValues.of(text).takes("/c/e")).isFalse();
        assertThat(PlacedValues.of(text).with(Map.of("/a/e", "1", "/f", "2"))).isEqualTo(text);
        assertThat(PlacedValues.of(text).with(Map.of("/d", GONE))).isEqualTo("a: &x {b: 1}\nc: *x\nd: \n");
    }

    @Test
    void aKeyThatIsThereOrHasNoPlaceIsNotPutIn() {
        var values = PlacedValues.of(TEXT);

        assertThat(values.takes("/quota")).isFalse();
        assertThat(values.takes("/rounds/0/cut/top")).isFalse();
        assertThat(values.takes("/rounds/7/cut")).isFalse();
        assertThat(values.takes("/edition/id")).isFalse();
        assertThat(PlacedValues.of("rounds: [a").takes("/basis")).isFalse();
    }

    /** Put in and taken out again, each key leaves a shipped file as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"kipp-2017.yaml", "kipp-2023.yaml"})
    void whatIsPutInAndTakenOutLeavesTheFileToTheByte(String file) throws IOException {
        var text = Files.readString(Path.of("scoring-rules", file));
        var keys = new ArrayList<>(List.of("/quota/per-group/baru", "/silence", "/grades/boundary-belongs-to"));
        for (var round : PlacedValues.of(text).below("/rounds")) {
            keys.add("/rounds/" + round + "/disagreement/spread-over");
            keys.add("/rounds/" + round + "/conflicts/own-region");
            keys.add("/rounds/" + round + "/points/advice");
            keys.add("/rounds/" + round + "/cut/clusters/city/cap");
            keys.add("/rounds/" + round + "/tells/judge/bundle");
        }
        var tried = 0;

        for (var key : keys) {
            if (PlacedValues.of(text).takes(key)) {
                var filled = PlacedValues.of(text).with(Map.of(key, "7"));
                assertThat(YamlTree.of(filled).flaws()).isEmpty();
                assertThat(PlacedValues.of(filled).at(key).orElseThrow().says()).isEqualTo("7");
                assertThat(PlacedValues.of(filled).with(Map.of(key, GONE))).isEqualTo(text);
                tried++;
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(7);
    }

    @Test
    void theOrderOfKeysIsThatOfTheFormat() throws IOException {
        var schema = new ObjectMapper().readTree(Files.readString(Path.of("scoring-rules/schema.json")));
        var clauses = new LinkedHashMap<String, List<String>>();
        clauses.put("", keys(schema));
        for (var clause : List.of("group", "question", "document", "condition", "round", "points", "cut")) {
            clauses.put(clause, keys(schema.at("/$defs/" + clause)));
        }
        clauses.put("tells", keys(schema.at("/$defs/round/properties/tells")));
        clauses.put("told", keys(schema.at("/$defs/told-secretary")));

        assertThat(Keys.CLAUSES).containsExactlyElementsOf(clauses.values());
    }

    private static List<String> keys(JsonNode clause) {
        var keys = new ArrayList<String>();
        clause.get("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String with(String path, Object value) {
        var changed = PlacedValues.of(TEXT).with(Map.of(path, value));
        assertThat(YamlTree.of(changed).flaws()).isEmpty();
        return changed;
    }
}
