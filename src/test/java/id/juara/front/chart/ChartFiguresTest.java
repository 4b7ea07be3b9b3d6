package id.juara.front.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.rules.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is drawn is as long, as high and as far as what is told. */
class ChartFiguresTest {
    private static final Figures FIGURES = new Figures(Language.EN);

    @Test
    void figuresAreWrittenAsEachLanguageWritesThem() {
        var indonesian = new Figures(Language.ID);

        assertThat(indonesian.count(3_054)).isEqualTo("3.054");
        assertThat(FIGURES.count(3_054)).isEqualTo("3,054");
        assertThat(indonesian.decimal(72.345, 2)).isEqualTo("72,35");
        assertThat(FIGURES.percent(.874)).isEqualTo("87 %");
    }

    @Test
    void aBarIsAsLongAsItsCount() {
        var bars = Bars.of("b", "t", "s", "n", "c", "", List.of(count(3_054), count(1_373), count(0)));

        var widths =
                bars.bars().stream().map(one -> Double.parseDouble(one.width())).toList();
        assertThat(widths.get(1) / widths.get(0)).isCloseTo(1_373 / 3_054.0, within(.001));
        assertThat(widths.get(2)).isZero();
        assertThat(Bars.of("b", "t", "s", "n", "c", "", List.of(count(0))).bars())
                .hasSize(1);
    }

    private static Bars.Count count(long count) {
        return new Bars.Count("label", count, FIGURES.count(count), true, "");
    }

    @Test
    void aDotStandsAsFarAsItsFigureAndItsIntervalReachesAsFar() {
        var dots = Dots.of(
                new Dots.Words("d", "t", "s", "n", "f", "i", "b"),
                List.of(dot(60, 55, 65), dot(70, 66, 74), dot(80, 71, 89)),
                Optional.of(1),
                Optional.empty(),
                FIGURES);

        var rows = dots.rows();
        var step = at(rows.get(1).x()) - at(rows.get(0).x());
        assertThat(at(rows.get(2).x()) - at(rows.get(1).x())).isCloseTo(step, within(.2));
        assertThat(at(rows.get(0).highX()) - at(rows.get(0).lowX())).isCloseTo(step, within(.2));
        assertThat(at(dots.cut()))
                .isBetween((double) rows.get(0).y(), (double) rows.get(1).y());
        assertThat(dots.ticks()).extracting(Dots.Tick::told).contains("60", "70", "80");
    }

    @Test
    void dotsThatAreAllAlikeAreDrawnAllTheSame() {
        var dots = Dots.of(
                new Dots.Words("d", "t", "s", "n", "f", "i", "b"),
                List.of(plain(70), plain(70)),
                Optional.empty(),
                Optional.of(70.0),
                FIGURES);

        assertThat(dots.rows().get(0).x()).isEqualTo(dots.rows().get(1).x()).isEqualTo(dots.base());
        assertThat(dots.cut()).isEmpty();
    }

    @Test
    void aLabelNeverRunsIntoTheDotsAndAVeryLongOneIsCut() {
        var shortest = namedBy("KIPP-7");
        var longest = namedBy("Prof. Dr. Raden Mas Panji Sosrokartono, M.Si.");

        assertThat(at(shortest.rows().get(0).lowX()))
                .isLessThan(at(longest.rows().get(0).lowX()));
        assertThat(longest.rows().get(0).label()).hasSize(30).endsWith("…");
        assertThat(longest.rows().get(0).dot().label()).endsWith("M.Si.");
        assertThat(shortest.rows().get(0).label()).isEqualTo("KIPP-7");
    }

    private static Dots namedBy(String label) {
        var dot =
                new Dots.Dot(label, 60, "60", Optional.of(50.0), Optional.of(70.0), "50 - 70", Dots.Shape.FILLED, "in");
        return Dots.of(
                new Dots.Words("d", "t", "s", "n", "f", "i", "b"),
                List.of(dot),
                Optional.empty(),
                Optional.empty(),
                FIGURES);
    }

    private static Dots.Dot dot(double figure, double low, double high) {
        return new Dots.Dot(
                "a", figure, "" + figure, Optional.of(low), Optional.of(high), "x", Dots.Shape.FILLED, "in");
    }

    private static Dots.Dot plain(double figure) {
        return new Dots.Dot("a", figure, "" + figure, Optional.empty(), Optional.empty(), "", Dots.Shape.HOLLOW, "out");
    }

    @Test
    void aCurveEndsWhereTheFutureBegins() {
        var steps = IntStream.range(0, 4)
                .mapToObj(one -> new Curves.Step(
                        one + " d",
                        one < 2 ? Optional.of(10L * one) : Optional.empty(),
                        "",
                        Optional.of(20.0 * one),
                        ""))
                .toList();

        var curves = Curves.of("c", "t", "s", "n", "a", "e", steps, FIGURES);

        assertThat(curves.actualLine().split(" ")).hasSize(2);
        assertThat(curves.expectedLine().split(" ")).hasSize(4);
        var points = curves.points();
        var bottom = at(points.get(0).actualY());
        assertThat((bottom - at(points.get(1).actualY()))
                        / (bottom - at(points.get(3).expectedY())))
                .isCloseTo(10 / 60.0, within(.01));
    }

    private static double at(String place) {
        return Double.parseDouble(place);
    }
}
