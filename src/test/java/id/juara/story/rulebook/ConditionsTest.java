package id.juara.story.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.story.rulebook.Verdict.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final Facts.Submission RUNNING_FOR_A_YEAR = new Facts.Submission(
            Optional.of(12), "Klinik Apung", "umum", "health", 2, 0, 0, 0, 0, 0, Map.of("story", "…"));
    private static final Facts.Institution GRADED = new Facts.Institution(
            "regency", "73.04", "73", true, Optional.of("BB"), Optional.of(new BigDecimal("70.00")));
    private static final Facts.Institution UNGRADED =
            new Facts.Institution("state-enterprise", "bumn-01", "", false, Optional.empty(), Optional.empty());
    private static final Facts.Honours NONE = new Facts.Honours(false, 0, Optional.empty());

    @Test
    void anInnovationOfTwelveMonthsIsOldEnough() {
        var verdicts = asking("submission.monthsRunning >= 12").verdicts(new Facts(RUNNING_FOR_A_YEAR, GRADED, NONE));

        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(Outcome.MET);
    }

    @Test
    void anInnovationOfElevenMonthsIsNot() {
        var verdicts =
                asking("submission.monthsRunning >= 12").verdicts(new Facts(running(Optional.of(11)), GRADED, NONE));

        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(Outcome.NOT_MET);
    }

    @Test
    void withoutAStartDateNobodyCanTell() {
        var verdicts =
                asking("submission.monthsRunning >= 12").verdicts(new Facts(running(Optional.empty()), GRADED, NONE));

        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(Outcome.UNDECIDED);
    }

    @Test
    void anUngradedInstitutionIsAskedForItsGradeFirst() {
        var guarded = asking("institution.graded && institution.gradeScore >= 70");

        assertThat(guarded.verdicts(new Facts(RUNNING_FOR_A_YEAR, UNGRADED, NONE)))
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.NOT_MET);
        assertThat(guarded.verdicts(new Facts(RUNNING_FOR_A_YEAR, GRADED, NONE)))
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    void everyDeclaredFactCanBeAsked() {
        var facts = new Facts(RUNNING_FOR_A_YEAR, GRADED, new Facts.Honours(true, 2, Optional.of(2016)));

        assertThat(Declared.valuesOf(facts).keySet()).isEqualTo(Declared.types().keySet());
        assertThat(Declared.types().keySet())
                .contains(
                        "submission.monthsRunning",
                        "submission.answers",
                        "institution.grade",
                        "honours.lastFinalistYear");
    }

    @Test
    void anAnswerCanBeReadByItsQuestion() {
        var verdicts =
                asking("size(submission.answers['story']) > 0").verdicts(new Facts(RUNNING_FOR_A_YEAR, GRADED, NONE));

        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(Outcome.MET);
    }

    @Test
    void ofAllEntriesOf2017EachIsToldItsOwnFailures() throws IOException {
        var conditions = Rulebook.read("kipp-2017.yaml", Files.readString(Path.of("scoring-rules/kipp-2017.yaml")))
                .conditions()
                .orElseThrow();
        var entries = IntStream.range(0, 3_054)
                .mapToObj(entry -> new Facts(running(Optional.of(entry % 24)), GRADED, NONE))
                .toList();

        var failed = entries.stream()
                .flatMap(facts -> conditions.verdicts(facts).stream())
                .filter(verdict -> !verdict.met())
                .toList();

        assertThat(failed)
                .hasSize(1_530)
                .allMatch(verdict -> verdict.condition().id().equals("old-enough"));
    }

    private static Facts.Submission running(Optional<Integer> months) {
        return new Facts.Submission(months, "Klinik Apung", "umum", "health", 2, 0, 0, 0, 0, 0, Map.of());
    }

    private static Conditions asking(String holds) {
        try {
            var sound = Files.readString(Path.of("src/test/resources/rules/sound.yaml"));
            var asked = Rulebook.read("rules.yaml", sound.replace("submission.monthsRunning >= 12", holds));
            assertThat(asked.flaws()).isEqualTo(List.of());
            return asked.conditions().orElseThrow();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
