package id.juara.front.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocateTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void readingsAreDealtEvenlyAndThenAsCheaplyAsCanBe() {
        var pairs = desk.file("pairs.csv", "submission,judge,cost", "a,x,1", "a,y,5", "b,x,1", "b,y,3");

        var exit = desk.run("allocate", "--pairs", pairs, "--readings", "1", "--report", desk.place("report.json"));

        assertThat(exit).isZero();
        assertThat(desk.said()).isEqualTo("submission,judge\na,x\nb,y\n");
        assertThat(desk.complaints()).isEmpty();
        var report = desk.json("report.json");
        assertThat(report.get("cost").longValue()).isEqualTo(4);
        assertThat(report.get("optimal").booleanValue()).isTrue();
        assertThat(report.get("loads")).hasToString("{\"x\":1,\"y\":1}");
        assertThat(check(report, "components").get("figure").doubleValue()).isEqualTo(2);
        assertThat(check(report, "rms-error").get("figure").isNull()).isTrue();
        assertThat(check(report, "rms-error").get("says").get("en").textValue()).contains("infinite");
        assertThat(report.get("gate").get("holds").booleanValue()).isFalse();
    }

    @Test
    void aPairThatIsNotNamedIsBarred() {
        var pairs = desk.file("pairs.csv", "submission,judge,cost", "a,x,9", "b,x,1", "b,y,1", "c,y,-4");

        var exit = desk.run("allocate", "--pairs", pairs, "--readings", "1");

        assertThat(exit).isZero();
        assertThat(desk.lines()).contains("a,x", "c,y").doesNotContain("a,y", "c,x");
    }

    @Test
    void nobodyReadsMoreThanHisLimitOrTheLimitOfAll() {
        var pairs = desk.file("pairs.csv", all(6, 3));
        var judges = desk.file("judges.csv", "judge,institution,region,limit", "j0,,,1", "j1,,,", "j2,Unair,35,5");

        desk.run(
                "allocate",
                "--pairs=" + pairs,
                "--readings=1",
                "--judges=" + judges,
                "--max-load=3",
                "--report=" + desk.place("report.json"));

        var loads = desk.json("report.json").get("loads");
        assertThat(loads.get("j0").intValue()).isEqualTo(1);
        assertThat(List.of(loads.get("j1").intValue(), loads.get("j2").intValue()))
                .containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void anInfeasibleWishIsAnsweredWithTheLimitThatBlocksIt() {
        var pairs = desk.file("pairs.csv", all(6, 3));

        var exit = desk.run("allocate", "--pairs", pairs, "--readings", "2", "--max-load", "3", "--lang", "en");

        assertThat(exit).isEqualTo(1);
        assertThat(desk.said()).isEmpty();
        assertThat(desk.complaints()).containsExactly("All judges' limits together are 9 of 12 readings.");
    }

    @Test
    void aSubmissionThatTooFewMayReadIsNamed() {
        var pairs = desk.file("pairs.csv", "submission,judge,cost", "a,x,0", "b,x,0", "b,y,0");

        var exit = desk.run("allocate", "--pairs", pairs, "--readings", "2");

        assertThat(exit).isEqualTo(1);
        assertThat(desk.complaints())
                .containsExactly("Penilai yang boleh membaca hanya 1 dari 2 yang diminta.", "  entri: a");
    }

    @Test
    void everyFlawIsToldWithFileAndLineAndNothingIsPrinted() {
        var pairs = desk.file(
                "pairs.csv",
                "submission,judge,cost",
                "a,x,1.5",
                "",
                "a,y",
                ",y,3",
                "b,x,7",
                "b,x,8",
                "b,z,9000000000000",
                "c,w,");
        var judges = desk.file("judges.csv", "judge,limit,colour", "x,-1,", "y,2,", "y,3,");

        var exit = desk.run(
                "allocate", "--pairs", pairs, "--readings", "0", "--cap", "2", "--judges", judges, "--lang", "en");

        assertThat(exit).isEqualTo(2);
        assertThat(desk.said()).isEmpty();
        assertThat(desk.complaints())
                .containsExactly(
                        "--readings: has to be 1 or more, not 0",
                        "--cap: has to be above 0 and up to 1 with six decimals at the most, not 2",
                        "pairs.csv:2: 'cost' has to be a whole number from -1000000000000 to 1000000000000, not '1.5'",
                        "pairs.csv:4: this row has 2 cells, not 3 as the header has",
                        "pairs.csv:4: 'cost' is blank",
                        "pairs.csv:5: 'submission' is blank",
                        "pairs.csv:7: the pair of 'b' and 'x' stands on an earlier line already",
                        "pairs.csv:8: 'cost' has to be a whole number from -1000000000000 to 1000000000000, not"
                                + " '9000000000000'",
                        "pairs.csv:8: the judge 'z' does not stand in judges.csv",
                        "pairs.csv:9: 'cost' is blank",
                        "pairs.csv:9: the judge 'w' does not stand in judges.csv",
                        "judges.csv:1: the column 'colour' is not known here; known are: judge,institution,region,limit",
                        "judges.csv:2: 'limit' has to be a whole number from 0 to 2147483647, not '-1'",
                        "judges.csv:4: the judge 'y' stands on an earlier line already");
    }

    @Test
    void aJudgeOfAPairWhoIsNotAmongTheJudgesIsAFlaw() {
        var pairs = desk.file("pairs.csv", "submission,judge,cost", "a,x,1", "a,z,1", "b,z,1");
        var judges = desk.file("judges.csv", "judge", "x");

        var exit = desk.run("allocate", "--pairs", pairs, "--readings", "1", "--judges", judges);

        assertThat(exit).isEqualTo(2);
        assertThat(desk.complaints()).containsExactly("pairs.csv:3: penilai 'z' tidak ada di judges.csv");
    }

    @Test
    void filesThatAreMissingEmptyOrBrokenAreToldInASentence() throws IOException {
        var broken = desk.file("broken.csv", "submission,judge,cost", "a,x,1", "\"b\"c,x,1", "d,x,1");
        var latin = folder.resolve("latin.csv");
        Files.write(latin, "submission,judge,cost\nGresik,Andr\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(complaintsAbout(desk.place("nowhere.csv"))).containsExactly("nowhere.csv: the file cannot be read");
        assertThat(complaintsAbout(folder.toString())).containsExactly(folder + ": the file cannot be read");
        assertThat(complaintsAbout(desk.file("empty.csv", List.of())))
                .containsExactly("empty.csv:1: there is no header; its columns are: submission,judge,cost");
        assertThat(complaintsAbout(desk.file("header.csv", "submission,judge,cost")))
                .containsExactly("header.csv: there is not one row below the header");
        assertThat(complaintsAbout(desk.file("other.csv", "entry,judge,cost", "a,x,1")))
                .containsExactly(
                        "other.csv:1: the column 'entry' is not known here; known are: submission,judge,cost",
                        "other.csv:1: the column 'submission' is missing");
        assertThat(complaintsAbout(broken))
                .containsExactly(
                        "broken.csv:3: quotes are not closed as they should be; the rows after this cannot be read");
        assertThat(complaintsAbout(latin.toString())).containsExactly("latin.csv:2: this line is not UTF-8 text");
    }

    @Test
    void aFileAsAnIndonesianSpreadsheetSavesItIsRead() throws IOException {
        var pairs = folder.resolve("pairs.csv");
        Files.writeString(pairs, "\uFEFFjudge;submission;cost\r\nx;\"Dinas \"\"A\"\";\nB\";1\r\nx;'=c;1\r\n");

        var exit = desk.run("allocate", "--pairs", pairs.toString(), "--readings", "1");

        assertThat(exit).isZero();
        assertThat(desk.said()).isEqualTo("submission,judge\n'=c,x\n\"Dinas \"\"A\"\";\nB\",x\n");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldBeforeAnythingIsPrinted() {
        var pairs = desk.file("pairs.csv", "submission,judge,cost", "a,x,1");

        var exit = desk.run(
                "allocate", "--pairs", pairs, "--readings", "1", "--report", desk.place("no/report.json"), "--lang=en");

        assertThat(exit).isEqualTo(2);
        assertThat(desk.said()).isEmpty();
        assertThat(desk.complaints()).containsExactly("no/report.json: the file cannot be written");
    }

    @Test
    void theSameSeedGivesTheSameBytesInWhateverOrderTheRowsStand() {
        var pairs = desk.file("pairs.csv", all(40, 7));

        for (var options : List.of(new String[] {}, new String[] {"--cap=0.5", "--bridge"})) {
            var first = answer(pairs, "one", options);

            assertThat(answer(desk.shuffled(pairs, 1), "one", options)).isEqualTo(first);
            assertThat(answer(desk.shuffled(pairs, 2), "one", options)).isEqualTo(first);
            assertThat(answer(pairs, "other", options)).isNotEqualTo(first);
        }
    }

    @Test
    void judgesAreLinkedWhereThatIsAskedFor() {
        var lines = new ArrayList<>(List.of("submission,judge,cost"));
        for (var s = 0; s < 240; s++) {
            for (var j = 0; j < 12; j++) {
                lines.add("s" + s + ",j" + j + "," + (s % 4 == j / 3 ? 0 : 1)); // four panels of three
            }
        }
        var pairs = desk.file("pairs.csv", lines);

        var panels = report(pairs);
        var linked = report(pairs, "--bridge");

        assertThat(panels.get("cost").longValue()).isZero();
        assertThat(check(panels, "components").get("figure").doubleValue()).isEqualTo(4);
        assertThat(linked.get("gate").get("holds").booleanValue()).isTrue();
        assertThat(linked.get("cost").longValue()).isPositive();
        assertThat(linked.get("optimal").booleanValue()).isFalse();
    }

    @Test
    void aWholeSeasonIsDealtAtTheOptimum() {
        var random = new Random(5);
        var costs = new HashMap<String, Integer>();
        var lines = new ArrayList<>(List.of("submission,judge,cost"));
        for (var s = 0; s < 3_054; s++) {
            for (var j = 0; j < 120; j++) {
                costs.put("s" + s + ",j" + j, random.nextInt(1_000));
                lines.add("s" + s + ",j" + j + "," + costs.get("s" + s + ",j" + j));
            }
        }
        var pairs = desk.file("pairs.csv", lines);

        var report = report(pairs);

        var dealt = desk.lines();
        assertThat(dealt).hasSize(1 + 3 * 3_054).doesNotHaveDuplicates();
        assertThat(dealt.stream().skip(1).mapToLong(costs::get).sum())
                .isEqualTo(report.get("cost").longValue());
        assertThat(report.get("optimal").booleanValue()).isTrue();
        assertThat(report.get("loads")).hasSize(120).allSatisfy(load -> assertThat(load.intValue())
                .isBetween(76, 77));
        assertThat(report.get("gate").get("holds").booleanValue()).isTrue();
    }

    private List<String> complaintsAbout(String pairs) {
        assertThat(desk.run("allocate", "--pairs", pairs, "--readings", "1", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.said()).isEmpty();
        return desk.complaints();
    }

    private JsonNode report(String pairs, String... options) {
        var arguments = new ArrayList<>(
                List.of("allocate", "--pairs", pairs, "--readings", "3", "--report", desk.place("report.json")));
        arguments.addAll(List.of(options));
        assertThat(desk.run(arguments.toArray(String[]::new))).isZero();
        return desk.json("report.json");
    }

    private String answer(String pairs, String seed, String... options) {
        var all = new ArrayList<>(List.of(options));
        all.add("--seed=" + seed);
        report(pairs, all.toArray(String[]::new));
        return desk.said() + desk.text("report.json");
    }

    private static JsonNode check(JsonNode report, String limit) {
        return StreamSupport.stream(report.get("gate").get("checks").spliterator(), false)
                .filter(one -> one.get("limit").textValue().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> all(int submissions, int judges) {
        var lines = new ArrayList<>(List.of("submission,judge,cost"));
        for (var s = 0; s < submissions; s++) {
            for (var j = 0; j < judges; j++) {
                lines.add("s" + s + ",j" + j + ",0");
            }
        }
        return lines;
    }
}
