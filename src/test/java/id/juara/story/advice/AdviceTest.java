package id.juara.story.advice;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.management.OperatingSystemMXBean;
import id.juara.harness.Statements;
import id.juara.law.calibration.MadeUp;
import id.juara.story.advice.JudgedField.Sheet;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 60 submissions read three times by ten judges, of whom some are strict and some lenient: 12 go on. */
@QuarkusTest
class AdviceTest {
    private static final int ENTRIES = 60;
    private static final int JUDGES = 10;
    private static final MadeUp.Round MADE =
            MadeUp.field(ENTRIES, JUDGES, 3).severity(1).draw(11);
    /** the processor's time: that of the wall hangs on what else the machine does */
    private static final OperatingSystemMXBean CLOCK = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final String TOP = "cut: {top: 12}";
    private static final String ADVICE = "points: {method: mean, advice: calibrated}";

    @Test
    void rawAndCalibratedPointsStandSideBySide() {
        var field = field(ADVICE);

        var told = advice(field, "");

        assertThat(told.getString("decides")).isEqualTo("mean");
        assertThat(told.getString("advises")).isEqualTo("calibrated");
        assertThat(told.getBoolean("gate.open")).isTrue();
        assertThat(told.getList("rankings[0].items")).hasSize(ENTRIES);
        Map<String, Object> first = told.getMap("rankings[0].items[0]");
        assertThat(first)
                .containsKeys("official", "beside", "error", "low", "high", "chance", "band", "bestPlace", "worstPlace")
                .doesNotContainKey("judge");
        assertThat(told.getInt("rankings[0].items[0].official.place")).isEqualTo(1);
        assertThat(told.getString("rankings[0].items[0].official.points"))
                .isEqualTo(as(field.round.staff)
                        .get(field.path() + "/ranking")
                        .then()
                        .extract()
                        .<String>path("rankings[0].items[0].points"));
    }

    @Test
    void howManySelectionsDifferIsSaidInWordsThatCanBeSaidAloud() {
        var field = field(ADVICE);

        var told = advice(field, "");

        var only = told.getInt("rankings[0].onlyOfficial");
        assertThat(only).isPositive().isEqualTo(told.getInt("rankings[0].onlyBeside"));
        assertThat(told.getList("rankings[0].items.findAll { it.differs }")).hasSize(2 * only);
        assertThat(told.getString("rankings[0].says[0].en"))
                .isEqualTo("Of the 12 submissions that go on, %d are the same either way; %d go on only by the mean of"
                                .formatted(12 - only, only)
                        + " the marks, and %d would go on only by points corrected for strict and lenient judges."
                                .formatted(only));
        assertThat(told.getString("rankings[0].says[0].id"))
                .startsWith("Dari 12 entri yang lolos, %d sama menurut kedua cara".formatted(12 - only));
    }

    @Test
    void howSureTheLineIsIsToldForEachSubmissionAndForTheList() {
        var field = field(ADVICE);

        var told = advice(field, "");

        List<Float> chances = told.getList("rankings[0].items.chance");
        assertThat(chances.stream().mapToDouble(Float::doubleValue).sum()).isCloseTo(12, within(.05));
        List<Float> chosen = told.getList("rankings[0].items.findAll { it.official.outcome == 'in' }.chance");
        assertThat(told.getDouble("rankings[0].line.expectedHits"))
                .isCloseTo(chosen.stream().mapToDouble(Float::doubleValue).sum(), within(.01));
        assertThat(told.getString("rankings[0].line.way")).isEqualTo("joint-draws");
        assertThat(told.getInt("rankings[0].line.bands.in")
                        + told.getInt("rankings[0].line.bands.undecided")
                        + told.getInt("rankings[0].line.bands.out"))
                .isEqualTo(ENTRIES);
        assertThat(told.getString("rankings[0].says[1].en"))
                .contains("we expect %d to be truly among the best 12"
                        .formatted(Math.round(told.getDouble("rankings[0].line.expectedHits"))));
    }

    @Test
    void aStrictAndALenientJudgeAreToldApartByTheirSeats() {
        var field = field(ADVICE);

        var told = advice(field, "");

        var strictest = IntStream.range(0, JUDGES)
                .boxed()
                .min((a, b) -> Double.compare(MADE.leniency[a], MADE.leniency[b]))
                .orElseThrow();
        var byOrder = told.getString("model.judges.min { it.severity }.seat");
        assertThat(byOrder).isEqualTo(field.seats.get(strictest).toString());
        assertThat(as(field.round.staff).get(field.path() + "/advice").asString())
                .doesNotContain(ClosedRound.JUDGE_NAME, "reader-");
        assertThat(told.getBoolean("design.holds")).isNotNull();
    }

    @Test
    void judgesWhoCannotBeComparedAreNotCorrectedAndTheReasonIsPrinted() {
        var sheets = new ArrayList<Sheet>();
        for (var i = 0; i < 40; i++) {
            for (var judge : i < 20 ? List.of(0, 1) : List.of(2, 3)) {
                sheets.add(new Sheet(i, judge, 40 + i, 50 + (i * 7 + judge) % 11));
            }
        }
        var field = new JudgedField(List.of(ADVICE, TOP), 40, 4, sheets);

        as(field.round.staff)
                .get(field.path() + "/advice")
                .then()
                .statusCode(200)
                .body("gate.open", equalTo(false))
                .body("gate.obstacles.key", hasItem("several-parts"))
                .body("says.id", hasItem("penilai terbagi dalam 2 kelompok yang tidak berbagi entri; harus 1"))
                .body("says.en", hasItem("the judges fall into 2 groups that share no submission; it has to be 1"))
                .body("rankings[0].onlyOfficial", equalTo(0))
                .body("rankings[0].line", nullValue())
                .body("rankings[0].items[0].chance", nullValue());

        // the crossed model always fits and reports
        as(field.round.staff)
                .get(field.path() + "/advice?method=crossed")
                .then()
                .statusCode(200)
                .body("gate", nullValue())
                .body("rankings[0].items[0].chance", notNullValue());
    }

    @Test
    void rulesMayLetCalibratedPointsDecideAndTheMeanStandsBeside() {
        var advised = field(ADVICE);
        var field = field("points: {method: calibrated}");

        var told = advice(field, "");
        var beside = advice(advised, "");

        assertThat(told.getString("decides")).isEqualTo("calibrated");
        assertThat(told.getString("advises")).isEqualTo("mean");
        assertThat(told.getList("rankings[0].items.official.points"))
                .isEqualTo(beside.getList("rankings[0].items.sort { it.beside.place }.beside.points"));
        field.round.propose().statusCode(201).body("chosen", equalTo(12));
        field.round.seal().statusCode(200);
    }

    @Test
    void rulesMayLeaveTheUndecidedToTheSeed() {
        var field = new JudgedField(
                List.of(ADVICE, "cut: {top: 12, undecided: lot}"), ENTRIES, JUDGES, JudgedField.sheets(MADE));

        var told = advice(field, "");
        var ranking = as(field.round.staff)
                .get(field.path() + "/ranking")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(ranking.getList("rankings[0].items.findAll { it.outcome == 'in' }"))
                .hasSize(12);
        List<String> undecided = told.getList("rankings[0].items.findAll { it.band == 'undecided' }.number");
        assertThat(ranking.getList("rankings[0].items.findAll { it.why == 'by-lot' }.number"))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(undecided));
    }

    @Test
    void everyMethodOfTheVocabularyCanBeLookedAtAndNoOther() {
        var field = field(ADVICE);

        for (var method : List.of("median", "crossed", "calibrated", "huber", "z-score")) {
            as(field.round.auditor)
                    .get(field.path() + "/advice?method=" + method)
                    .then()
                    .statusCode(200)
                    .body("advises", equalTo(method));
        }
        as(field.round.staff)
                .get(field.path() + "/advice?method=z-score")
                .then()
                .body("says.en", hasItem(containsString("z-scores lose against raw points")));
        as(field.round.staff)
                .header("Accept-Language", "en")
                .get(field.path() + "/advice?method=rasch")
                .then()
                .statusCode(400)
                .body("title", equalTo("unknown-method"))
                .body("detail", containsString("trimmed-mean, median, crossed, calibrated, huber, z-score"));
    }

    @Test
    void aRoundWithoutOneWholeScoresheetIsAnsweredAndSaysSo() {
        var field = new JudgedField(List.of(ADVICE, TOP), 2, 1, List.of());

        as(field.round.staff)
                .get(field.path() + "/advice")
                .then()
                .statusCode(200)
                .body("says.en", hasItem("There is not one whole scoresheet yet, so there is nothing to compare."))
                .body("rankings[0].items.size()", equalTo(2));
    }

    @Test
    void nobodySeesItWhileMarksMayChangeAndASecretaryOnlyWhereTheRulesSaySo() {
        var field = field(ADVICE);

        as(field.round.secretary)
                .get(field.path() + "/advice")
                .then()
                .statusCode(403)
                .body("title", equalTo("ranking-not-shown"));
        as(field.judgeSubject(0)).get(field.path() + "/advice").then().statusCode(403);
        ClosedRound.change("update round set state = 'open' where id = ?", field.round.desk);
        as(field.round.staff)
                .get(field.path() + "/advice")
                .then()
                .statusCode(409)
                .body("title", equalTo("round-not-closed"));
    }

    @Test
    void aLargeRoundAsksTheDatabaseNoMoreOftenAndIsAnsweredAtOnce() {
        var small = field(ADVICE);
        var large = new JudgedField(
                List.of(ADVICE, "cut: {top: 100}"),
                3_054,
                120,
                JudgedField.sheets(MadeUp.field(3_054, 120, 3).severity(.5).draw(3)));
        advice(small, "");
        advice(large, "");

        var few = Statements.of(() -> advice(small, ""));
        var many = Statements.of(() -> advice(large, ""));

        assertThat(many).hasSameSizeAs(few);
        var least = IntStream.range(0, 3)
                .mapToLong(turn -> {
                    var before = CLOCK.getProcessCpuTime();
                    advice(large, "");
                    return CLOCK.getProcessCpuTime() - before;
                })
                .min()
                .orElseThrow();
        assertThat(Duration.ofNanos(least)).isLessThan(Duration.ofSeconds(2)); // the test's own reading of 1 MB in it
    }

    static JudgedField field(String points) {
        return new JudgedField(List.of(points, TOP), ENTRIES, JUDGES, JudgedField.sheets(MADE));
    }

    private static JsonPath advice(JudgedField field, String query) {
        return as(field.round.staff)
                .get(field.path() + "/advice" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
