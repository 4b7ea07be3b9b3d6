package id.juara.law.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a regulation answers when it is asked, and the words in which it is written. */
class RulesTest {
    private static final Bilingual NAME = new Bilingual("Uji", "Trial");
    private static final Calendar APRIL = new Calendar(
            ZoneId.of("Asia/Jakarta"), LocalDateTime.of(2017, 4, 1, 0, 0), LocalDateTime.of(2017, 4, 30, 23, 59));
    private static final Round DESK = round("desk", Optional.empty());
    private static final Round PANEL = round("panel", Optional.of("desk"));
    private static final Round FIELD = round("field", Optional.of("panel"));
    private static final Rules RULES = new Rules(
            "uji-2017",
            NAME,
            "Permen PANRB 19/2016",
            Map.of(),
            APRIL,
            List.of(group("umum", List.of()), group("khusus", List.of("impact"))),
            List.of(),
            List.of(question("summary"), question("impact")),
            List.of(),
            Optional.empty(),
            Rules.Silence.STAYS,
            Rules.Grades.BOUNDARY_BELONGS_TO_HIGHER,
            List.of(),
            List.of(DESK, PANEL, FIELD),
            "national-model");

    @Test
    void aGroupAnswersItsOwnQuestionsOrAllWhereItNamesNone() {
        assertThat(RULES.group("khusus").orElseThrow().id()).isEqualTo("khusus");
        assertThat(RULES.group("lain")).isEmpty();
        assertThat(RULES.questionsOf("umum")).extracting(Question::id).containsExactly("summary", "impact");
        assertThat(RULES.questionsOf("khusus")).extracting(Question::id).containsExactly("impact");
        assertThat(RULES.questionsOf("lain")).hasSize(2);
    }

    @Test
    void roundsFollowTheOneTheyTakeFromAndTheLastMakesTheOutcome() {
        assertThat(RULES.after("desk")).containsExactly(PANEL);
        assertThat(RULES.after("panel")).containsExactly(FIELD);
        assertThat(RULES.after("field")).isEmpty();
        assertThat(RULES.isLast(FIELD)).isTrue();
        assertThat(RULES.isLast(DESK)).isFalse();
        assertThat(RULES.isLast(PANEL)).isFalse();
    }

    @Test
    void whoeverTheRulesDoNotNameIsToldTheNamesAlone() {
        assertThat(DESK.tells(Tells.Audience.PUBLIC)).isEqualTo(Tells.NAMES_ONLY);
    }

    @Test
    void aWindowIsToldInItsZonesTime() {
        assertThat(APRIL.opensAt()).isEqualTo(Instant.parse("2017-03-31T17:00:00Z"));
        assertThat(APRIL.closesAt()).isEqualTo(Instant.parse("2017-04-30T16:59:00Z"));
        assertThatThrownBy(() -> new Calendar(APRIL.zone(), APRIL.opens(), APRIL.opens()))
                .hasMessage("a window opens before it closes");
    }

    @Test
    void scalesAreTheSameByTheirMarksHoweverTheyAreWritten() {
        var whole = scale("0", "100", "1");

        assertThat(whole.isSameAs(scale("0.0", "100.00", "1.0"))).isTrue();
        assertThat(whole.isSameAs(scale("0", "100", "0.5"))).isFalse();
        assertThat(whole.isSameAs(scale("1", "100", "1"))).isFalse();
        assertThat(whole.spansAs(scale("0", "100", "0.5"))).isTrue();
        assertThat(whole.spansAs(scale("0", "10", "1"))).isFalse();
        assertThat(whole.spansAs(scale("1", "100", "1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5,5,1", "6,5,1", "0,5,0", "0,5,-1"})
    void aScaleGoesUpByAStep(String from, String to, String step) {
        assertThatThrownBy(() -> scale(from, to, step)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWeightMayBeZeroAndNeverLess() {
        assertThat(criterion("0").weight()).isZero();
        assertThatThrownBy(() -> criterion("-0.1")).hasMessage("a weight is zero or more");
    }

    @Test
    void theMethodThatFitsAModelIsFoundWhetherItDecidesOrAdvises() {
        assertThat(points(PointsRule.Method.MEAN, null).modelled()).isEmpty();
        assertThat(points(PointsRule.Method.MEAN, PointsRule.Method.MEDIAN).modelled())
                .isEmpty();
        assertThat(points(PointsRule.Method.MEAN, PointsRule.Method.CALIBRATED).modelled())
                .contains(PointsRule.Method.CALIBRATED);
        assertThat(points(PointsRule.Method.HUBER, null).modelled()).contains(PointsRule.Method.HUBER);
        assertThat(points(PointsRule.Method.HUBER, null).tellsErrors()).isTrue();
        assertThat(points(PointsRule.Method.Z_SCORE, null).tellsErrors()).isFalse();
        assertThat(points(PointsRule.Method.MEDIAN, null).tellsErrors()).isFalse();
    }

    @Test
    void aTrimmedMeanDropsOneOnEachSideWhereTheRuleDropsNone() {
        var plain = points(PointsRule.Method.MEAN, null);
        var two = new PointsRule(PointsRule.Method.TRIMMED_MEAN, 2, false, 2, RoundingMode.HALF_UP, Optional.empty());

        assertThat(plain.by(PointsRule.Method.TRIMMED_MEAN).dropEachSide()).isEqualTo(1);
        assertThat(two.by(PointsRule.Method.TRIMMED_MEAN).dropEachSide()).isEqualTo(2);
        assertThat(two.by(PointsRule.Method.MEDIAN).dropEachSide()).isZero();
    }

    @Test
    void aReaderGetsTheLanguageAskedForElseTheOneLikedBest() {
        assertThat(Language.of("en-GB")).isEqualTo(Language.EN);
        assertThat(Language.of("fr")).isEqualTo(Language.ID);
        assertThat(Language.of(null)).isEqualTo(Language.ID);
        assertThat(Language.wanted("en", List.of(Locale.forLanguageTag("id")))).isEqualTo(Language.EN);
        assertThat(Language.wanted(null, List.of(Locale.ENGLISH))).isEqualTo(Language.EN);
        assertThat(Language.wanted(null, List.of(new Locale("*"), Locale.ENGLISH)))
                .isEqualTo(Language.EN);
        assertThat(Language.wanted(null, List.of())).isEqualTo(Language.ID);
        assertThat(Language.EN.tag()).isEqualTo("en");
        assertThat(NAME.in(Language.ID)).isEqualTo("Uji");
        assertThat(NAME.in(Language.EN)).isEqualTo("Trial");
    }

    @Test
    void wordsOfTheFileStandForConstants() {
        assertThat(Cluster.of("state-enterprise")).contains(Cluster.STATE_ENTERPRISE);
        assertThat(Cluster.of("kingdom")).isEmpty();
        assertThat(Cluster.words()).startsWith("ministry", "agency").hasSize(Cluster.values().length);
        assertThat(Stream.of("kingdom", "city", "agency", "abbey", "ministry").sorted(Cluster.ORDER))
                .containsExactly("ministry", "agency", "city", "abbey", "kingdom");
        assertThat(Word.all(Rules.Silence.class)).containsExactly("stays", "is-sent");
    }

    private static Round round(String id, Optional<String> from) {
        return new Round(
                id,
                NAME,
                Round.Kind.MARKS,
                from,
                Optional.of(3),
                List.of(criterion("100")),
                points(PointsRule.Method.MEAN, null),
                Optional.empty(),
                new Round.Conflicts(Round.Conflicts.OwnRegion.ALLOWED, 100),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                new Cut(Optional.of(100), Optional.empty(), Map.of(), Cut.TieAtLine.LOT),
                Map.of(),
                0);
    }

    private static Group group(String id, List<String> questions) {
        return new Group(id, NAME, questions, false, false, Map.of(), Optional.empty());
    }

    private static Question question(String id) {
        return new Question(id, NAME, NAME, BigDecimal.TEN, 100, true);
    }

    private static Criterion criterion(String weight) {
        return new Criterion("novelty", NAME, new BigDecimal(weight), scale("0", "100", "1"), Map.of());
    }

    private static PointsRule points(PointsRule.Method method, PointsRule.Method advice) {
        return new PointsRule(method, 0, false, 2, RoundingMode.HALF_UP, Optional.ofNullable(advice));
    }

    private static Scale scale(String from, String to, String step) {
        return new Scale(new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
    }
}
