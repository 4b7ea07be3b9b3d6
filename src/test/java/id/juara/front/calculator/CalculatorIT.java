package id.juara.front.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.proof.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program over files: no database, no provider, no network. */
class CalculatorIT {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    /** What every machine, every Java and any number of processors answers. */
    private static final List<String> KNOWN = List.of(
            "da0ca12311510b69879c71cf7571c722cb11e7887471317badcb9702b7478585",
            "6995441bd3597e8e641436fbcb55d793f7d8ab31fc0fd94c354510f795a512d4",
            "326e0630fb4ad257096c275349c60df542b6945f31aa781566e0dc49e5fe310c",
            "95db066992581a73287334efbed5b6d72fa75046ccc692cc2047aff5e0467db1");

    @TempDir
    private static Path folder;

    private static Desk desk;
    private static String rules;
    private static String marks;
    private static String pairs;

    private record Answer(int exit, String said, String complained) {}

    @BeforeAll
    static void layOut() throws IOException {
        desk = new Desk(folder);
        rules = desk.rules(3, "mean", "score 100 {from: 1, to: 10}");
        var sheets = new ArrayList<>(List.of("submission,judge,score"));
        try (var in = CalculatorIT.class.getResourceAsStream("/calibration/sim_scores.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        var cells = line.split(",");
                        sheets.add(cells[0] + "," + cells[1] + "," + cells[3]);
                    });
        }
        marks = desk.file("marks.csv", sheets);
        var random = new Random(9);
        var costs = new ArrayList<>(List.of("submission,judge,cost"));
        for (var s = 0; s < 600; s++) {
            for (var j = 0; j < 30; j++) {
                costs.add("s" + s + ",j" + j + "," + random.nextInt(50));
            }
        }
        pairs = desk.file("pairs.csv", costs);
    }

    @Test
    void oneProcessorOrEightAndRowsInAnyOrderGiveTheBytesThatAreKnown() throws Exception {
        var byOne = digests(1, marks, pairs);
        var report = desk.text("report.json");
        var byEight = digests(8, desk.shuffled(marks, 1), desk.shuffled(pairs, 2));

        assertThat(byOne).isEqualTo(KNOWN);
        assertThat(byEight).isEqualTo(KNOWN);
        assertThat(desk.text("report.json")).isEqualTo(report);
    }

    @Test
    void aFlawEndsWithTwoAndPrintsNothing() throws Exception {
        var flawed = desk.file("flawed.csv", "submission,judge,score", "a,x,11");

        var answer = run(2, "rank", "--rules", rules, "--round", "desk", "--marks", flawed);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.said()).isEmpty();
        assertThat(answer.complained()).startsWith(flawed + ":2: ").hasLineCount(1);
    }

    private static List<String> digests(int processors, String marks, String pairs) throws Exception {
        var digests = new ArrayList<String>();
        var ranked = run(
                processors,
                "rank",
                "--rules=" + rules,
                "--round=desk",
                "--marks=" + marks,
                "--method=calibrated",
                "--seed=known",
                "--report=" + desk.place("report.json"));
        digests.add(digest(ranked));
        digests.add(digest(
                run(processors, "extra", "--rules=" + rules, "--round=desk", "--marks=" + marks, "--budget=305")));
        digests.add(digest(run(processors, "allocate", "--pairs=" + pairs, "--readings=3")));
        digests.add(digest(run(
                processors, "allocate", "--pairs=" + pairs, "--readings=3", "--cap=0.5", "--bridge", "--seed=known")));
        return digests;
    }

    private static String digest(Answer answer) {
        assertThat(answer.exit()).as(answer.complained()).isZero();
        return Digest.ofText(answer.said()).hex();
    }

    private static Answer run(int processors, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=" + processors,
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        var complaints = folder.resolve("complaints.txt");
        var process =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said, Files.readString(complaints));
    }
}
