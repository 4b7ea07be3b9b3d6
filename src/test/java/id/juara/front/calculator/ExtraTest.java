package id.juara.front.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More readings planned from files. */
class ExtraTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private String rules;
    private String marks;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        rules = desk.rules(3, "mean", "idea 100", "cut 20");
        marks = desk.file("marks.csv", Desk.field(200, 20, 3));
    }

    @Test
    void readingsGoWhereTheyTellMostAndToWhomHasNotReadYet() {
        var exit = extra("--budget", "30");

        assertThat(exit).isZero();
        assertThat(desk.lines()).hasSize(31).startsWith("submission,judge,worth");
        var worth = rows().stream().map(row -> Double.parseDouble(row[2])).toList();
        assertThat(worth).isSortedAccordingTo((a, b) -> Double.compare(b, a)).allMatch(one -> one > 0);
        assertThat(rows().stream().map(row -> row[0])).doesNotHaveDuplicates();
        var read = Desk.field(200, 20, 3).stream()
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
        assertThat(rows().stream().map(row -> row[0] + "," + row[1])).doesNotContainAnyElementsOf(read);
        desk.rank(rules, marks, "--method", "calibrated");
        var undecided = desk.lines().stream()
                .filter(line -> line.endsWith(",undecided"))
                .map(line -> line.split(",")[0])
                .collect(Collectors.toSet());
        extra("--budget", "10");
        assertThat(undecided).containsAll(rows().stream().map(row -> row[0]).toList());
    }

    @Test
    void whatIsForetoldIsSaidBesideThePlan() {
        extra("--budget", "30", "--lang", "en");

        assertThat(desk.complaints())
                .singleElement()
                .asString()
                .matches("30 readings more; of those chosen, \\d+\\.\\d are expected to be truly the best now, and"
                        + " \\d+\\.\\d after them\\.");
    }

    @Test
    void aSubmissionGetsMoreThanOneOnlyWhereThatIsAllowed() {
        extra("--budget", "40", "--per-submission", "3");

        var times = rows().stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
        assertThat(times.values()).contains(3L).allMatch(one -> one <= 3);
    }

    @Test
    void limitsAndTheBarOnTheOwnRegionHold() {
        var barred = desk.file(
                "barred.yaml",
                desk.text("rules.yaml")
                        .replace("    ties:", "    conflicts: {own-region: barred}\n    ties:")
                        .lines()
                        .toList());
        var judges = new ArrayList<>(List.of("judge,region,limit"));
        for (var j = 0; j < 20; j++) {
            judges.add("j" + j + ",region " + j % 2 + (j < 10 ? ",0" : ","));
        }
        judges.add("new,region 1,7");
        var strata = new ArrayList<>(List.of("submission,stratum"));
        for (var s = 0; s < 200; s++) {
            strata.add("s" + s + ",region " + s % 2);
        }

        var exit = desk.round(
                "extra",
                barred,
                marks,
                "--budget=40",
                "--judges=" + desk.file("judges.csv", judges),
                "--strata=" + desk.file("strata.csv", strata));

        assertThat(exit).isZero();
        assertThat(rows()).hasSize(40).allSatisfy(row -> {
            var submission = Integer.parseInt(row[0].substring(1));
            var judge = row[1].equals("new") ? 11 : Integer.parseInt(row[1].substring(1));
            assertThat(judge).isGreaterThanOrEqualTo(10);
            assertThat(submission % 2).isNotEqualTo(judge % 2);
        });
        assertThat(rows().stream().filter(row -> row[1].equals("new"))).hasSize(7);
    }

    @Test
    void whereNobodyIsLeftToReadTheSubmissionIsNamed() {
        var judges = new ArrayList<>(List.of("judge,limit"));
        for (var j = 0; j < 20; j++) {
            judges.add("j" + j + ",0");
        }

        var exit = extra("--budget", "2", "--judges", desk.file("judges.csv", judges), "--lang", "en");

        assertThat(exit).isZero();
        assertThat(desk.said()).isEqualTo("submission,judge,worth\n");
        assertThat(desk.complaints()).hasSize(2);
        assertThat(desk.complaints().get(0))
                .matches("No judge is left who can read: s\\d+(, s\\d+){9}, and \\d+ submissions more\\.");
        assertThat(desk.complaints().get(1)).startsWith("0 readings more");
    }

    @Test
    void theSameSeedPlansTheSameInWhateverOrderTheRowsStand() {
        extra("--budget=50", "--seed=one");
        var plan = desk.said();

        desk.round("extra", rules, desk.shuffled(marks, 4), "--budget=50", "--seed=one");

        assertThat(desk.said()).isEqualTo(plan);
        extra("--budget=50", "--seed=other");
        assertThat(desk.said()).isNotEqualTo(plan);
        assertThat(new HashSet<>(rows().stream().map(row -> row[0]).toList()))
                .isEqualTo(plan.lines().skip(1).map(line -> line.split(",")[0]).collect(Collectors.toSet()));
    }

    @Test
    void aBudgetBelowZeroOrACutWithoutATopIsRefused() {
        var passMark = desk.file(
                "pass.yaml",
                desk.text("rules.yaml")
                        .replace("cut: {top: 20}", "cut: {pass-mark: 70}")
                        .lines()
                        .toList());

        var exit = desk.round("extra", passMark, marks, "--budget=-1", "--per-submission=0", "--lang=en");

        assertThat(exit).isEqualTo(2);
        assertThat(desk.said()).isEmpty();
        assertThat(desk.complaints())
                .containsExactly(
                        "--budget: has to be 0 or more, not -1",
                        "--per-submission: has to be 1 or more, not 0",
                        "--round: the cut of round 'desk' names no top, so there is no line to read more closely");
    }

    @Test
    void withoutAWholeScoresheetNothingCanBePlanned() {
        var blank = desk.file("blank.csv", "submission,judge,idea", "a,x,");

        var exit = desk.round("extra", rules, blank, "--budget=3", "--lang=en");

        assertThat(exit).isEqualTo(1);
        assertThat(desk.said()).isEmpty();
        assertThat(desk.complaints()).containsExactly("There is no whole scoresheet, so nothing can be planned.");
    }

    private int extra(String... options) {
        return desk.round("extra", rules, marks, options);
    }

    private List<String[]> rows() {
        return desk.lines().stream().skip(1).map(line -> line.split(",")).toList();
    }
}
