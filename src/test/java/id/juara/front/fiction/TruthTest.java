package id.juara.front.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.front.fiction.Truth.Given;
import id.juara.law.rules.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TruthTest {
    private static final Season SEASON = Season.of(2017, 1000);
    private static final Map<String, Double> WEIGHTS = Map.of("novelty", 40.0, "impact", 60.0);
    private static final Truth TRUTH = new Truth(SEASON, WEIGHTS);
    private static final Scale HUNDRED = new Scale(BigDecimal.ZERO, new BigDecimal("100"), BigDecimal.ONE);
    private static final Scale STARS = new Scale(BigDecimal.ONE, new BigDecimal("5"), new BigDecimal("0.5"));

    @Test
    void aMarkLiesOnTheScaleWhateverTheScaleIs() {
        for (var scale : List.of(HUNDRED, STARS)) {
            for (var entry : SEASON.passing()) {
                assertThat(scale.holds(mark(SEASON.cast().desk().get(0), entry, "novelty", scale)))
                        .isTrue();
            }
        }
    }

    @Test
    void aJudgeGivesTheSameMarkWhateverHeReadBefore() {
        var judge = SEASON.cast().desk().get(3);
        var entries = new ArrayList<>(SEASON.passing());
        var inOrder = entries.stream()
                .map(entry -> mark(judge, entry, "impact", HUNDRED))
                .toList();

        Collections.reverse(entries);
        var backwards = new ArrayList<>(entries.stream()
                .map(entry -> mark(judge, entry, "impact", HUNDRED))
                .toList());

        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(inOrder);
    }

    @Test
    void marksUseMuchOfTheScale() {
        var marks = SEASON.passing().stream()
                .map(entry -> mark(SEASON.cast().desk().get(0), entry, "impact", HUNDRED)
                        .intValue())
                .sorted()
                .toList();

        assertThat(marks.get(marks.size() - 1) - marks.get(0)).isGreaterThan(40);
        assertThat(marks.get(marks.size() / 2)).isBetween(45, 78);
    }

    @Test
    void theTrulyBestOverlapWithThemselvesWholly() {
        var best = TRUTH.order().subList(0, 100);

        assertThat(TRUTH.overlap(best)).isEqualTo(new Truth.Overlap(100, 100));
        assertThat(TRUTH.overlap(TRUTH.order().subList(50, 150))).isEqualTo(new Truth.Overlap(100, 50));
    }

    @Test
    void whatJudgesFindIsNearerToTheTruthThanChanceAndNotThereYet() {
        var found = TRUTH.overlap(chosen(100)).found();

        // by chance 100 of 450 would hold 22 of the best
        assertThat(found).isBetween(50, 95);
    }

    @Test
    void strictnessShowsInWhatJudgesGaveBesideOthers() {
        var strictness = TRUTH.strictness(readings(), SEASON.cast().desk());

        assertThat(strictness).hasSameSizeAs(SEASON.cast().desk());
        assertThat(Truth.agreement(strictness)).isGreaterThan(0.8);
    }

    /** Three readings each, dealt in turn. */
    private static List<Given> readings() {
        var judges = SEASON.cast().desk();
        var given = new ArrayList<Given>();
        var turn = 0;
        for (var entry : SEASON.passing()) {
            for (var step : List.of(0, 7, 18)) {
                var judge = judges.get((turn + step) % judges.size());
                var total = 0.4 * mark(judge, entry, "novelty", HUNDRED).intValue()
                        + 0.6 * mark(judge, entry, "impact", HUNDRED).intValue();
                given.add(new Given(judge.person().subject(), entry.key(), total));
            }
            turn++;
        }
        return given;
    }

    private static List<String> chosen(int count) {
        var sums = new HashMap<String, Double>();
        readings().forEach(sheet -> sums.merge(sheet.entry(), sheet.total(), Double::sum));
        return sums.keySet().stream()
                .sorted((one, other) -> Double.compare(sums.get(other), sums.get(one)))
                .limit(count)
                .toList();
    }

    private static BigDecimal mark(Judge judge, Entry entry, String criterion, Scale scale) {
        return judge.mark(SEASON.seed(), "desk", entry, criterion, scale);
    }
}
