package id.juara.law.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScoresheetFaultsTest {
    private static final Scale HALVES = new Scale(BigDecimal.ZERO, new BigDecimal("100"), new BigDecimal("0.5"));
    private static final Round DESK = new Round(
            "desk",
            new Bilingual("Meja", "Desk"),
            Round.Kind.MARKS,
            Optional.empty(),
            Optional.of(3),
            List.of(criterion("novelty", "Kebaruan", "Novelty", 60), criterion("impact", "Dampak", "Impact", 40)),
            new PointsRule(PointsRule.Method.MEAN, 0, false, 2, RoundingMode.HALF_UP, Optional.empty()),
            Optional.empty(),
            new Round.Conflicts(Round.Conflicts.OwnRegion.ALLOWED, 100),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of(),
            new Cut(Optional.of(100), Optional.empty(), Map.of(), Cut.TieAtLine.LOT),
            Map.of(),
            0);

    @Test
    void aFullSheetOnTheScaleHasNoFault() {
        assertThat(DESK.faultsOf(marks("novelty", "82.5", "impact", "100"), true))
                .isEmpty();
    }

    @Test
    void aDraftMayLackMarksButASubmittedSheetMayNot() {
        var half = marks("impact", "70");

        assertThat(DESK.faultsOf(half, false)).isEmpty();
        assertThat(DESK.faultsOf(half, true))
                .extracting(fault -> fault.sentence(Language.EN))
                .containsExactly("'Novelty' has no mark yet: 0 to 100 by steps of 0.5");
    }

    @Test
    void aMarkOffTheScaleIsToldWithTheMarksThatAreAllowed() {
        var faults = DESK.faultsOf(marks("novelty", "82.3", "impact", "-1"), true);

        assertThat(faults)
                .extracting(fault -> fault.sentence(Language.ID))
                .containsExactly(
                        "'Kebaruan' diisi 0 sampai 100 dengan langkah 0,5, bukan 82,3",
                        "'Dampak' diisi 0 sampai 100 dengan langkah 0,5, bukan -1");
        assertThat(faults)
                .extracting(fault -> fault.sentence(Language.EN))
                .containsExactly(
                        "'Novelty' takes 0 to 100 by steps of 0.5, not 82.3",
                        "'Impact' takes 0 to 100 by steps of 0.5, not -1");
    }

    @Test
    void unknownCriteriaAreToldAfterTheKnownOnes() {
        var faults = DESK.faultsOf(marks("zeal", "1", "beauty", "2", "novelty", "101", "impact", "5"), true);

        assertThat(faults).extracting(MarkFault::criterion).containsExactly("novelty", "beauty", "zeal");
        assertThat(faults.get(1).sentence(Language.ID)).isEqualTo("tidak ada kriteria 'beauty' pada tahap ini");
    }

    private static Criterion criterion(String id, String indonesian, String english, int weight) {
        return new Criterion(id, new Bilingual(indonesian, english), BigDecimal.valueOf(weight), HALVES, Map.of());
    }

    private static Map<String, BigDecimal> marks(String... pairs) {
        var marks = new TreeMap<String, BigDecimal>();
        for (int i = 0; i < pairs.length; i += 2) {
            marks.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return marks;
    }
}
