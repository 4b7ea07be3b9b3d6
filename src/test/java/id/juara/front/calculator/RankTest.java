package id.juara.front.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.proof.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A round ranked from files, as an official does it. */
class RankTest {
    private static final String HEADER = "submission,place,readings,raw,estimate,se,low,high,p_in,band\n";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void theOfficialPointsStandAsTheyArePrintedAndNoOtherColumnIsFilled() {
        var rules = desk.rules(2, "mean", "novelty 60", "impact 40");
        var marks = desk.file(
                "marks.csv",
                "submission,judge,novelty,impact",
                "clinic,ani,80,70",
                "clinic,budi,85,65",
                "bank,ani,90,",
                "bank,budi,70,75",
                "school,ani,,");

        var exit = desk.rank(rules, marks);

        assertThat(exit).isZero();
        // bank: novelty 80 of two, impact 75 of the one who marked it
        assertThat(desk.said()).isEqualTo(HEADER + "bank,1,2,78.00,,,,,,\nclinic,2,2,76.50,,,,,,\nschool,,0,,,,,,,\n");
    }

    @Test
    void anotherMethodIsToldBesideTheOfficialPoints() {
        var rules = desk.rules(5, "mean", "idea 100");
        var marks = desk.file("marks.csv", sheets("a 60 70 80 90 100", "b 0 81 81 81 81"));

        desk.rank(rules, marks, "--method", "trimmed-mean");
        var trimmed = desk.said();
        desk.rank(rules, marks, "--method", "median");

        assertThat(trimmed).isEqualTo(HEADER + "b,1,5,64.80,81.00,,,,,\na,2,5,80.00,80.00,,,,,\n");
        assertThat(desk.said()).isEqualTo(HEADER + "b,1,5,64.80,81.00,,,,,\na,2,5,80.00,80.00,,,,,\n");
    }

    @Test
    void thePublishedScoresOfAJudgedSportAreFoundExactly() throws IOException {
        var lines = new ArrayList<>(List.of("submission,judge,component"));
        var published = new ArrayList<String>();
        for (var line : resource("/calculator/panel-scores.csv")) {
            var cells = line.split(",");
            published.add(cells[0] + " " + cells[1]);
            for (var judge = 1; judge <= 9; judge++) {
                lines.add(cells[0] + ",J" + judge + "," + cells[judge + 1]);
            }
        }
        var rules = desk.rules(9, "trimmed-mean, drop-each-side: 1", "component 100 {from: 0, to: 10, step: 0.25}");

        desk.rank(rules, desk.file("marks.csv", lines));

        assertThat(desk.lines().stream().skip(1).map(row -> row.split(",")).map(row -> row[0] + " " + row[3]))
                .hasSize(20)
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void theTiedShareTheirPlaceUntilASeedDrawsTheLot() {
        var rules = desk.rules(1, "mean", "idea 100");
        var marks = desk.file("marks.csv", sheets("a 70", "b 80", "c 80", "d 60", "e 80"));

        desk.rank(rules, marks);
        var shared = places();
        desk.rank(rules, marks, "--seed", "open");
        var drawn = places();
        desk.rank(rules, desk.shuffled(marks, 3), "--seed", "open");

        assertThat(shared).containsExactly("b 1", "c 1", "e 1", "a 4", "d 5");
        assertThat(drawn).hasSize(5).contains("a 4", "d 5").doesNotHaveDuplicates();
        assertThat(drawn.stream().map(place -> place.substring(2))).containsExactly("1", "2", "3", "4", "5");
        assertThat(places()).isEqualTo(drawn);
    }

    @Test
    void aNumberOfReadingsOtherThanTheRulesAskForIsReportedAndNotRefused() {
        var rules = desk.rules(3, "mean", "idea 100");
        var marks = desk.file("marks.csv", sheets("a 70 80 90", "b 60 61", "c 50 51 52 53"));

        var exit = desk.rank(rules, marks, "--report", desk.place("report.json"), "--lang", "en");

        assertThat(exit).isZero();
        assertThat(desk.complaints())
                .containsExactly("Submissions that were not read 3 times as the rules say: 2; see the report.");
        assertThat(desk.json("report.json").get("readings"))
                .hasToString("{\"asked\":3,\"scoresheets\":9,\"others\":{\"b\":2,\"c\":4}}");
    }

    @Test
    void variancesAndPredictionsAreThoseOfLme4() throws IOException {
        var lines = new ArrayList<>(List.of("submission,judge,score"));
        resource("/calibration/sim_scores.csv").forEach(line -> {
            var cells = line.split(",");
            lines.add(cells[0] + "," + cells[1] + "," + cells[3]);
        });
        var rules = desk.rules(3, "mean", "score 100 {from: 1, to: 10}");

        desk.rank(rules, desk.file("marks.csv", lines), "--method=crossed", "--report=" + desk.place("report.json"));

        var report = desk.json("report.json");
        for (var line : resource("/calibration/sim_score_reml_tight_varcomp.csv")) {
            var cells = line.split(",");
            var ours = report.get("variances")
                    .get(cells[0].replace("entry", "submission").replace("Residual", "residual"))
                    .doubleValue();
            assertThat(ours / Double.parseDouble(cells[1])).as(cells[0]).isCloseTo(1, within(1e-5));
        }
        for (var line : resource("/calibration/sim_score_reml_tight_blups.csv")) {
            var cells = line.split(",");
            var effects = report.get("effects");
            var isSubmission = cells[0].equals("entry");
            var ours = isSubmission
                    ? effects.get("submissions").get(cells[1])
                    : effects.get("judges").get(cells[1]).get("effect");
            assertThat(ours.doubleValue()).as(line).isCloseTo(Double.parseDouble(cells[2]), within(1e-6));
            if (!isSubmission) {
                assertThat(effects.get("judges")
                                .get(cells[1])
                                .get("seGivenMean")
                                .doubleValue())
                        .as(line)
                        .isCloseTo(Double.parseDouble(cells[3]), within(1e-6));
            }
        }
        assertThat(report.get("mean").doubleValue()).isCloseTo(6.06531113249224, within(1e-6));
        assertThat(sum("p_in")).isCloseTo(100, within(1e-6));
        assertThat(desk.said()).contains(",in\n", ",undecided\n", ",out\n");
    }

    @Test
    void theDigestIsThatOfTheRankingAsItIsPrinted() {
        var rules = desk.rules(3, "mean", "idea 100");

        desk.rank(rules, desk.file("marks.csv", Desk.field(30, 6, 3)), "--report=" + desk.place("report.json"));

        assertThat(desk.json("report.json").get("digest").textValue())
                .isEqualTo(Digest.ofText(desk.said()).hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "trimmed-mean", "median", "crossed", "calibrated", "huber", "z-score"})
    void theOrderOfRowsChangesNotAByteOfRankingOrReport(String method) {
        var rules = desk.rules(3, "mean", "idea 100");
        var marks = desk.file("marks.csv", Desk.field(90, 12, 3));

        var first = answer(rules, marks, method);

        assertThat(answer(rules, desk.shuffled(marks, 1), method)).isEqualTo(first);
        assertThat(answer(rules, desk.shuffled(marks, 2), method)).isEqualTo(first);
    }

    @Test
    void figuresOfAModelAreToldWithErrorIntervalAndChance() {
        var rules = desk.rules(3, "mean", "idea 100", "cut 10");

        desk.rank(rules, desk.file("marks.csv", Desk.field(90, 12, 3)), "--method", "crossed");

        assertThat(desk.lines()).hasSize(91);
        assertThat(sum("p_in")).isCloseTo(10, within(1e-9));
        desk.lines().stream().skip(1).map(row -> row.split(",")).forEach(row -> {
            var estimate = Double.parseDouble(row[4]);
            assertThat(Double.parseDouble(row[7]) - estimate)
                    .isCloseTo(estimate - Double.parseDouble(row[6]), within(1e-8))
                    .isCloseTo(1.6448536269514722 * Double.parseDouble(row[5]), within(1e-7));
            assertThat(row[9]).isIn("in", "undecided", "out");
        });
    }

    @Test
    void whereTheGateRefusesTheRawPointsRemainWithEveryReason() {
        var rules = desk.rules(2, "mean", "idea 100", "cut 3");
        var marks = desk.file("marks.csv", twoPanels());

        var exit = desk.rank(
                rules, marks, "--method", "calibrated", "--report", desk.place("report.json"), "--lang", "en");

        assertThat(exit).isZero();
        assertThat(desk.lines().get(1)).isEqualTo("p5,1,2,75.00,75.000000000,,,,,");
        assertThat(desk.complaints())
                .contains(
                        "Not calibrated; the figures are the raw points. The reasons:",
                        "- the judges fall into 2 groups that share no submission; it has to be 1");
        var gate = desk.json("report.json").get("gates").get("calibration");
        assertThat(gate.get("open").booleanValue()).isFalse();
        assertThat(gate.get("parts").intValue()).isEqualTo(2);
        assertThat(StreamSupport.stream(gate.get("obstacles").spliterator(), false)
                        .map(one -> one.get("key").textValue()))
                .contains("several-parts", "few-readings");
    }

    @Test
    void rulesThatLetAModelDecideAreRankedByItAndItsPointsAreOfficial() {
        var marks = desk.file("marks.csv", Desk.field(60, 8, 3));

        desk.rank(desk.rules(3, "mean", "idea 100", "cut 10"), marks, "--method", "crossed");
        var advised = desk.lines().stream().skip(1).map(row -> row.split(",")).toList();
        var exit = desk.rank(desk.rules(3, "crossed", "idea 100", "cut 10"), marks);
        var decided = desk.lines().stream().skip(1).map(row -> row.split(",")).toList();

        assertThat(exit).isZero();
        assertThat(decided)
                .extracting(row -> row[0] + " " + row[1] + " " + row[4])
                .isEqualTo(advised.stream()
                        .map(row -> row[0] + " " + row[1] + " " + row[4])
                        .toList());
        assertThat(decided).allSatisfy(row -> assertThat(Double.parseDouble(row[3]))
                .isCloseTo(Double.parseDouble(row[4]), within(.005001)));
    }

    @Test
    void theCrossedModelFitsAndReportsWhereTheGateWouldRefuse() {
        var rules = desk.rules(2, "mean", "idea 100", "cut 3");
        var marks = desk.file("marks.csv", twoPanels());

        var exit = desk.rank(rules, marks, "--method", "crossed", "--report", desk.place("report.json"));

        assertThat(exit).isZero();
        assertThat(desk.complaints()).isEmpty();
        var report = desk.json("report.json");
        assertThat(report.get("gates").has("calibration")).isFalse();
        assertThat(report.get("gates").get("design").get("holds").booleanValue())
                .isFalse();
        assertThat(report.get("effects").get("judges")).hasSize(4);
        assertThat(report.get("effects").get("submissions")).hasSize(12);
    }

    @Test
    void strataArePartOfTheCalibratedModelAlone() {
        var rules = desk.rules(3, "mean", "idea 100", "cut 10");
        var marks = desk.file("marks.csv", Desk.field(120, 12, 3));
        var lines = new ArrayList<>(List.of("submission,stratum"));
        for (var s = 0; s < 120; s++) {
            lines.add("s" + s + ",region " + s % 5);
        }
        var strata = "--strata=" + desk.file("strata.csv", lines);

        desk.rank(rules, marks, "--method=calibrated", strata, "--report=" + desk.place("with.json"));
        desk.rank(rules, marks, "--method=crossed", strata, "--report=" + desk.place("without.json"));

        assertThat(desk.json("with.json").get("variances").has("stratum")).isTrue();
        assertThat(desk.json("without.json").get("variances").has("stratum")).isFalse();
        assertThat(desk.json("with.json")
                        .get("gates")
                        .get("calibration")
                        .get("open")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void pointsOfAnEarlierRoundAreCarriedFromItsRanking() {
        var rules = desk.file("rules.yaml", twoRounds());
        var earlier =
                desk.file("desk.csv", HEADER.strip(), "a,1,3,90.00,,,,,,", "b,2,3,70.00,,,,,,", "c,3,3,65.00,,,,,,");
        var marks = desk.file("marks.csv", "submission,judge,talk", "a,x,50", "b,x,80", "d,x,100");

        var exit = desk.run(
                "rank",
                "--rules",
                rules,
                "--round",
                "panel",
                "--marks",
                marks,
                "--carried",
                earlier,
                "--report",
                desk.place("report.json"));

        assertThat(exit).isZero();
        // a: 40 % of 90 and 60 % of 50; b: 40 % of 70 and 60 % of 80; d was in no desk round
        assertThat(desk.said()).isEqualTo(HEADER + "b,1,1,76.00,,,,,,\na,2,1,66.00,,,,,,\nd,,1,,,,,,,\n");
        assertThat(desk.json("report.json").get("unplaced").get("d").textValue())
                .isEqualTo("nothing-carried desk");
    }

    @Test
    void carriedPointsAreAskedForAndRefusedWhereTheRulesCarryNone() {
        var rules = desk.file("rules.yaml", twoRounds());
        var marks = desk.file("marks.csv", "submission,judge,talk", "a,x,50");

        desk.run("rank", "--rules", rules, "--round", "panel", "--marks", marks, "--lang", "en");
        var missing = desk.complaints();
        var ranking = desk.file("desk.csv", HEADER.strip(), "a,1,3,90.00,,,,,,");
        var sheets = desk.file("desk-marks.csv", "submission,judge,idea", "a,x,50");
        desk.run("rank", "--rules", rules, "--round", "desk", "--marks", sheets, "--carried", ranking, "--lang", "en");

        assertThat(missing)
                .containsExactly(
                        "--carried: round 'panel' carries points of 'desk': give the ranking.csv of that round");
        assertThat(desk.complaints()).containsExactly("--carried: round 'desk' carries no points of another round");
    }

    @Test
    void agreementOfACompleteTableIsTheOneThatWasPublished() {
        var table = List.of("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");
        var rows = new ArrayList<String>();
        for (var s = 0; s < table.size(); s++) {
            rows.add("s" + s + " " + table.get(s));
        }
        var rules = desk.rules(4, "mean", "idea 100 {from: 0, to: 10}");

        desk.rank(
                rules,
                desk.file("marks.csv", sheets(rows.toArray(String[]::new))),
                "--report=" + desk.place("report.json"));

        var icc = desk.json("report.json").get("reliability").get("icc");
        assertThat(Stream.of("1,1", "2,1", "3,1", "1,k", "2,k", "3,k")
                        .map(name -> "%.4f".formatted(icc.get(name).get("value").doubleValue())))
                .containsExactly("0.1657", "0.2898", "0.7148", "0.4428", "0.6201", "0.9093");
    }

    @Test
    void agreementWithMarksMissingIsTheOneThatWasPublished() {
        var rules = desk.rules(4, "mean", "idea 100 {from: 1, to: 5}");
        var marks = desk.file(
                "marks.csv",
                sheets(
                        "u01 1 1 - 1",
                        "u02 2 2 3 2",
                        "u03 3 3 3 3",
                        "u04 3 3 3 3",
                        "u05 2 2 2 2",
                        "u06 1 2 3 4",
                        "u07 4 4 4 4",
                        "u08 1 1 2 1",
                        "u09 2 2 2 2",
                        "u10 - 5 5 5",
                        "u11 - - 1 1",
                        "u12 - - 3 -"));

        desk.rank(rules, marks, "--report=" + desk.place("report.json"));

        var reliability = desk.json("report.json").get("reliability");
        assertThat(Stream.of("nominal", "ordinal", "interval", "ratio").map(name -> "%.4f"
                        .formatted(
                                reliability.get("alpha").get(name).get("value").doubleValue())))
                .containsExactly("0.7434", "0.8154", "0.8491", "0.7974");
        assertThat(reliability.get("icc").get("2,1").get("value").isNull()).isTrue();
        assertThat(reliability.get("icc").get("2,1").get("note").textValue()).isEqualTo("incomplete");
    }

    @Test
    void whatLooksOddIsReportedWithItsFigures() {
        var lines = new ArrayList<>(Desk.field(120, 12, 3));
        lines.replaceAll(line -> line.contains(",j3,") ? line.replaceAll("\\d+$", "50") : line);
        var rules = desk.rules(3, "mean", "idea 100");

        desk.rank(rules, desk.file("marks.csv", lines), "--report=" + desk.place("report.json"));

        assertThat(StreamSupport.stream(
                                desk.json("report.json").get("anomalies").spliterator(), false)
                        .filter(one -> one.get("kind").textValue().equals("straight-line"))
                        .map(one -> one.get("judges").toString()))
                .containsExactly("[\"j3\"]");
    }

    @Test
    void everyFlawIsToldWithFileAndLineAndNothingIsPrinted() {
        var rules = desk.rules(3, "mean", "novelty 60", "impact 40");
        var marks = desk.file(
                "marks.csv",
                "submission,judge,novelty,impact,charm",
                "a,x,80,70,1",
                "a,x,80,70,1",
                "b,x,101,70,1",
                "b,y,80.5,seventy,1",
                ",y,80,70,1",
                "c,z,80",
                "d,q,-1,1e3,");
        var judges = desk.file("judges.csv", "judge,institution,region,limit", "x,,,", "y,,,", "z,,,many");
        var strata = desk.file("strata.csv", "submission,stratum", "a,west", "a,east");

        var exit = desk.rank(rules, marks, "--judges", judges, "--strata", strata, "--lang", "en");

        assertThat(exit).isEqualTo(2);
        assertThat(desk.said()).isEmpty();
        assertThat(desk.complaints())
                .containsExactly(
                        "marks.csv:1: the column 'charm' is not known here; known are: submission,judge,novelty,impact",
                        "marks.csv:3: the pair of 'a' and 'x' stands on an earlier line already",
                        "marks.csv:4: the mark 'novelty' has to be on the scale of 0 to 100 by steps of 1, not 101",
                        "marks.csv:5: the mark 'novelty' has to be on the scale of 0 to 100 by steps of 1, not 80.5",
                        "marks.csv:5: 'impact' has to be a number, not 'seventy'",
                        "marks.csv:6: 'submission' is blank",
                        "marks.csv:7: this row has 3 cells, not 5 as the header has",
                        "marks.csv:8: the mark 'novelty' has to be on the scale of 0 to 100 by steps of 1, not -1",
                        "marks.csv:8: 'impact' has to be a number, not '1e3'",
                        "marks.csv:8: the judge 'q' does not stand in judges.csv",
                        "judges.csv:4: 'limit' has to be a whole number from 0 to 2147483647, not 'many'",
                        "strata.csv:3: the submission 'a' stands on an earlier line already");
    }

    @Test
    void filesThatCannotBeUsedAreToldInASentence() throws IOException {
        var rules = desk.rules(3, "mean", "idea 100");
        var latin = folder.resolve("latin.csv");
        Files.write(latin, "submission,judge,idea\nGresik,Andr\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        var marks = desk.file("marks.csv", "submission,judge,idea", "a,x,1");

        assertThat(complaints(rules, desk.place("no.csv"))).containsExactly("no.csv: the file cannot be read");
        assertThat(complaints(rules, latin.toString())).containsExactly("latin.csv:2: this line is not UTF-8 text");
        assertThat(complaints(rules, desk.file("empty.csv", List.of())))
                .containsExactly("empty.csv:1: there is no header; its columns are: submission,judge,idea");
        assertThat(complaints(rules, desk.file("bare.csv", "submission,judge,idea")))
                .containsExactly("bare.csv: there is not one row below the header");
        assertThat(complaints(rules, desk.file("other.csv", "submission,judge,novelty", "a,x,1")))
                .containsExactly(
                        "other.csv:1: the column 'novelty' is not known here; known are: submission,judge,idea",
                        "other.csv:1: the column 'idea' is missing");
        assertThat(complaints(desk.place("no.yaml"), marks)).containsExactly("no.yaml: the file cannot be read");
        assertThat(complaints(latin.toString(), marks)).containsExactly("latin.csv: this file is not UTF-8 text");
        assertThat(desk.run("rank", "--rules", rules, "--round", "final", "--marks", marks, "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.complaints()).containsExactly("--round: there is no round of marks 'final'; there are: desk");
    }

    @Test
    void aCommandThatIsNotUnderstoodIsToldWithItsReason() {
        assertThat(desk.run("rank", "--rules", "r.yaml", "--lang", "en")).isEqualTo(2);
        assertThat(desk.complaints().get(1)).isEqualTo("Not given: --round, --marks");
        assertThat(desk.run("rank", "--colour", "--lang=en")).isEqualTo(2);
        assertThat(desk.complaints().get(1)).startsWith("Not given: ");
        assertThat(desk.rank("r.yaml", "m.csv", "--colour", "red")).isEqualTo(2);
        assertThat(desk.complaints().get(1)).isEqualTo("Tidak dikenal: --colour red");
        assertThat(desk.rank("r.yaml", "m.csv", "--method", "best")).isEqualTo(2);
        assertThat(desk.complaints().get(1)).isEqualTo("Nilai 'best' tidak dapat dipakai untuk --method");
        assertThat(desk.said()).isEmpty();
    }

    @Test
    void aCommandExplainsItself() {
        assertThat(desk.run("rank", "--help", "--lang", "en")).isZero();
        assertThat(desk.said()).contains("Ranks a round", "--carried=FILE");
    }

    @Test
    void aFlawedRuleFileIsToldLineByLine() {
        var rules = desk.file("rules.yaml", "edition: x", "rounds: []");
        var marks = desk.file("marks.csv", "submission,judge,idea", "a,x,1");

        var exit = desk.rank(rules, marks, "--lang", "en");

        assertThat(exit).isEqualTo(2);
        assertThat(desk.said()).isEmpty();
        assertThat(desk.complaints()).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line)
                .matches("rules\\.yaml:\\d+: .+"));
    }

    @Test
    void aFileAsAnIndonesianSpreadsheetSavesItIsRead() throws IOException {
        var rules = desk.rules(1, "mean", "idea 100 {from: 0, to: 10, step: 0.5}");
        var marks = folder.resolve("marks.csv");
        Files.writeString(marks, "\uFEFFjudge;idea;submission\r\nx;7,5;\"Dinas \"\"A\"\"; B\"\r\nx;8;b\r\n\r\n");

        var exit = desk.rank(rules, marks.toString());

        assertThat(exit).isZero();
        assertThat(desk.said()).isEqualTo(HEADER + "b,1,1,8.00,,,,,,\n\"Dinas \"\"A\"\"; B\",2,1,7.50,,,,,,\n");
    }

    @Test
    void marksAllMissingRankNobody() {
        var rules = desk.rules(1, "mean", "idea 100");
        var marks = desk.file("marks.csv", "submission,judge,idea", "a,x,", "b,x,");

        for (var method : List.of("mean", "crossed", "calibrated", "z-score")) {
            var exit = desk.rank(rules, marks, "--method", method, "--report", desk.place("report.json"));

            assertThat(exit).isZero();
            assertThat(desk.said()).isEqualTo(HEADER + "a,,0,,,,,,,\nb,,0,,,,,,,\n");
            assertThat(desk.json("report.json").get("variances").isNull()).isTrue();
        }
    }

    @Test
    void oneSubmissionAloneIsFirstByEveryMethod() {
        var rules = desk.rules(2, "mean", "idea 100");
        var marks = desk.file("marks.csv", sheets("a 70 80"));

        for (var method : List.of("mean", "crossed", "calibrated", "huber", "z-score")) {
            assertThat(desk.rank(rules, marks, "--method", method, "--report", desk.place("report.json")))
                    .isZero();
            assertThat(desk.lines().get(1)).startsWith("a,1,2,75.00");
        }
    }

    private List<String> complaints(String rules, String marks) {
        assertThat(desk.rank(rules, marks, "--lang", "en")).isEqualTo(2);
        assertThat(desk.said()).isEmpty();
        return desk.complaints();
    }

    private List<String> places() {
        return desk.lines().stream()
                .skip(1)
                .map(row -> row.split(",")[0] + " " + row.split(",")[1])
                .toList();
    }

    private String answer(String rules, String marks, String method) {
        assertThat(desk.rank(rules, marks, "--method", method, "--report", desk.place("report.json")))
                .isZero();
        return desk.said() + desk.text("report.json");
    }

    private double sum(String column) {
        var at = List.of(HEADER.strip().split(",")).indexOf(column);
        return desk.lines().stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row.split(",")[at]))
                .sum();
    }

    /** Rows of {@code submission mark mark …}, the judges being x0, x1 …; a dash is no scoresheet. */
    private static List<String> sheets(String... rows) {
        var lines = new ArrayList<>(List.of("submission,judge,idea"));
        for (var row : rows) {
            var cells = row.split(" ");
            for (var k = 1; k < cells.length; k++) {
                if (!cells[k].equals("-")) {
                    lines.add(cells[0] + ",x" + k + "," + cells[k]);
                }
            }
        }
        return lines;
    }

    /** Two judges read the first six submissions, two others the rest. */
    private static List<String> twoPanels() {
        var lines = new ArrayList<>(List.of("submission,judge,idea"));
        for (var s = 0; s < 6; s++) {
            lines.add("p" + s + ",x," + (50 + 4 * s));
            lines.add("p" + s + ",y," + (55 + 5 * s));
            lines.add("q" + s + ",v," + (20 + 3 * s));
            lines.add("q" + s + ",w," + (22 + 4 * s));
        }
        return lines;
    }

    private static List<String> twoRounds() {
        return List.of(
                "edition: small-2017",
                "title: {id: Lomba kecil, en: Small contest}",
                "calendar: {zone: Asia/Jakarta, opens: 2017-01-02T00:00, closes: 2017-04-01T00:00}",
                "rounds:",
                "  - id: desk",
                "    kind: marks",
                "    readings: 1",
                "    criteria: [{id: idea, weight: 100, scale: {from: 0, to: 100}}]",
                "    cut: {top: 3}",
                "  - id: panel",
                "    kind: panel",
                "    from: desk",
                "    criteria: [{id: talk, weight: 100, scale: {from: 0, to: 100}}]",
                "    carries: {desk: 40, panel: 60}",
                "    cut: {top: 1}",
                "outcome: national-model");
    }

    private static List<String> resource(String name) throws IOException {
        try (var in = RankTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
