package id.juara.story.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.proof.Digest;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.Ranking;
import id.juara.law.rules.Language;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.story.rulebook.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PointsFormulaTest {
    private static final int FIRST_ROW = 2;

    @Test
    void aSpreadsheetComesToTheOfficialPointsWhateverWeightsStepsAndRoundingTheRulesName() throws IOException {
        var random = new Random(2017);
        for (var weights : List.of(List.of("40", "60"), List.of("33.3", "66.7"), List.of("12.5", "87.5"))) {
            for (var step : List.of("1", "0.5", "0.1")) {
                for (var rounding : List.of("half-up", "down", "up")) {
                    for (var decimals : List.of(0, 2, 3)) {
                        var round = round(weights, step, decimals, rounding);
                        for (int i = 0; i < 12; i++) {
                            mustAgree(round, random);
                        }
                    }
                }
            }
        }
    }

    @Test
    void halvesAreRoundedUpAlsoWhereBinaryFiguresLieBelowThem() throws IOException {
        // (40·1 + 60·1) / 200 is a half; 60·0.5 / 200 is 0.15, and 40·0.3 / 200 is 0.06
        var round = round(List.of("40", "60"), "0.1", 1, "half-up");

        assertThat(formula(round, Map.of(), List.of(marks(round, "0", "0"), marks(round, "0", "0.5"))))
                .isEqualTo(0.2);
        assertThat(formula(round, Map.of(), List.of(marks(round, "0.3", "0"), marks(round, "0", "0"))))
                .isEqualTo(0.1);
    }

    @Test
    void roundingThatNoSpreadsheetKnowsHasNoFormula() {
        var round = round(List.of("40", "60"), "1", 2, "half-even");

        assertThat(new PointsFormula(round, "Nilai", 2).over(FIRST_ROW, 2, Map.of("desk", Fraction.of(70))))
                .isEmpty();
    }

    private static void mustAgree(Round round, Random random) throws IOException {
        var steps = new BigDecimal(100)
                .divide(round.criteria().get(0).scale().step())
                .intValue();
        var sheets = new ArrayList<Map<String, BigDecimal>>();
        for (int reader = 0; reader < 1 + random.nextInt(6); reader++) {
            var sheet = new TreeMap<String, BigDecimal>();
            for (var criterion : round.criteria()) {
                sheet.put(
                        criterion.id(),
                        criterion.scale().step().multiply(BigDecimal.valueOf(random.nextInt(steps + 1))));
            }
            sheets.add(sheet);
        }
        var carried = Map.of("desk", Fraction.of(random.nextInt(30_000), 1 + random.nextInt(300)));
        var exact = official(round, carried, sheets);

        assertThat(formula(round, carried, sheets))
                .as("%s carrying %s", sheets, carried)
                .isEqualTo(Double.parseDouble(exact));
    }

    private static String official(Round round, Map<String, Fraction> carried, List<Map<String, BigDecimal>> sheets) {
        var fingerprint = Digest.of("satu".getBytes(StandardCharsets.UTF_8)).hex();
        var contender = new Contender("satu", "city", "umum", carried, fingerprint);
        var marks = new ArrayList<Marks>();
        sheets.forEach(values -> marks.add(new Marks("satu", "penilai-" + marks.size(), values)));
        return Ranking.of(round, marks, List.of(contender), Optional.empty())
                .standings()
                .get(0)
                .points()
                .printed();
    }

    private static double formula(Round round, Map<String, Fraction> carried, List<Map<String, BigDecimal>> sheets)
            throws IOException {
        var all = new TreeMap<>(Map.of("desk", Fraction.ZERO));
        all.putAll(carried);
        var text = new PointsFormula(round, "Nilai", 2)
                .over(FIRST_ROW, sheets.size(), all)
                .orElseThrow();
        try (var workbook = new XSSFWorkbook()) {
            var marks = workbook.createSheet("Nilai");
            fill(marks, round, sheets);
            var cell = workbook.createSheet("Peringkat").createRow(0).createCell(0);
            cell.setCellFormula(text);
            var value = workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell);
            assertThat(value.getCellType()).as(text).isEqualTo(CellType.NUMERIC);
            return value.getNumberValue();
        }
    }

    private static void fill(XSSFSheet marks, Round round, List<Map<String, BigDecimal>> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            var row = marks.createRow(FIRST_ROW - 1 + i);
            for (int at = 0; at < round.criteria().size(); at++) {
                var mark = sheets.get(i).get(round.criteria().get(at).id());
                row.createCell(2 + at).setCellValue(mark.doubleValue());
            }
        }
    }

    private static Map<String, BigDecimal> marks(Round round, String novelty, String impact) {
        return Map.of(
                round.criteria().get(0).id(), new BigDecimal(novelty),
                round.criteria().get(1).id(), new BigDecimal(impact));
    }

    /** A panel that counts 62.5 percent beside the desk's 37.5 where {@code decimals} is 3, else alone. */
    private static Round round(List<String> weights, String step, int decimals, String rounding) {
        var criteria =
                """
                    criteria:
                      - {id: novelty, weight: %s, scale: {from: 0, to: 100, step: %s}, title: {id: Kebaruan, en: Novelty}}
                      - {id: impact, weight: %s, scale: {from: 0, to: 100, step: %s}, title: {id: Dampak, en: Impact}}
                """
                        .formatted(weights.get(0), step, weights.get(1), step)
                        .stripTrailing();
        var text =
                """
                edition: uji
                title: {id: Uji, en: Trial}
                calendar: {zone: Asia/Jakarta, opens: 2026-01-01T00:00, closes: 2026-02-01T00:00}
                rounds:
                  - id: desk
                    title: {id: Berkas, en: Desk}
                    kind: marks
                    readings: 2
                %s
                    cut: {top: 10}
                  - id: panel
                    title: {id: Presentasi, en: Panel}
                    kind: panel
                    from: desk
                    readings: all
                    points: {method: mean, decimals: %d, rounding: %s}
                %s
                %s
                    cut: {top: 1}
                outcome: national-model
                """
                        .formatted(
                                criteria,
                                decimals,
                                rounding,
                                decimals == 3 ? "    carries: {desk: 37.5, panel: 62.5}" : "    ties: [impact]",
                                criteria);
        var reading = Rulebook.read("uji.yaml", text);
        assertThat(reading.flawLines(Language.EN)).isEmpty();
        return reading.rules().orElseThrow().round("panel").orElseThrow();
    }
}
