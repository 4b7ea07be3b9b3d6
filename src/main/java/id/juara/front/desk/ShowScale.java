package id.juara.front.desk;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.law.rules.Scale;
import id.juara.story.competition.FrozenRules;
import id.juara.story.judging.MyScale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** How a judge has used the scale, drawn and told. */
@ApplicationScoped
class ShowScale {
    private static final BigDecimal BANDS = BigDecimal.valueOf(20);
    private static final double WIDTH = 400;
    private static final int HIGHEST = 6; // dots above each other, then they hide behind each other

    @Inject
    MyScale scale;

    @Inject
    FrozenRules frozen;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** A dot for each mark: where it stands, in a drawing 400 wide and 60 high. */
    record Dot(String x, int y) {}

    /** The marks on one criterion. */
    record Strip(
            String title,
            long many,
            String lowest,
            String middle,
            String highest,
            List<String> last,
            String from,
            String to,
            List<Dot> dots) {}

    /** How many entries have an own total in a twentieth of the scale; the ends as addresses tell them. */
    record Band(String from, String to, String fromTold, String toTold, long many) {}

    List<Strip> strips(Place place) {
        return scale.of(caller.person(), place.ref()).criteria().stream()
                .map(this::strip)
                .toList();
    }

    List<Band> bands(Place place) {
        var rules = frozen.round(place.ref());
        if (rules.criteria().isEmpty()) {
            return List.of();
        }
        var measure = rules.criteria().get(0).scale();
        var width = measure.to().subtract(measure.from()).divide(BANDS, 4, RoundingMode.HALF_UP);
        var many = new TreeMap<BigDecimal, Long>();
        scale.of(caller.person(), place.ref()).sheets().values().forEach(sheet -> sheet.total(rules)
                .ifPresent(total -> many.merge(
                        total.subtract(measure.from())
                                .divideToIntegralValue(width)
                                .multiply(width)
                                .add(measure.from()),
                        1L,
                        Long::sum)));
        var figures = places.figures();
        return many.entrySet().stream()
                .map(one -> new Band(
                        one.getKey().toPlainString(),
                        one.getKey().add(width).toPlainString(),
                        figures.plain(one.getKey()),
                        figures.plain(one.getKey().add(width)),
                        one.getValue()))
                .toList();
    }

    private Strip strip(MyScale.OfCriterion one) {
        var figures = places.figures();
        var marks = one.marks();
        var some = !marks.isEmpty();
        return new Strip(
                one.criterion().title().in(tongue.language()),
                marks.size(),
                some ? figures.plain(marks.get(0)) : "",
                some ? figures.plain(middle(marks)) : "",
                some ? figures.plain(marks.get(marks.size() - 1)) : "",
                one.last().stream().map(figures::plain).toList(),
                figures.plain(one.criterion().scale().from()),
                figures.plain(one.criterion().scale().to()),
                dots(marks, one.criterion().scale()));
    }

    /** The median, of an even number the mean of the two in the middle. */
    private static BigDecimal middle(List<BigDecimal> sorted) {
        var low = sorted.get((sorted.size() - 1) / 2);
        return low.add(sorted.get(sorted.size() / 2)).divide(BigDecimal.valueOf(2));
    }

    private static List<Dot> dots(List<BigDecimal> marks, Scale scale) {
        var stacked = new HashMap<BigDecimal, Integer>();
        var dots = new ArrayList<Dot>();
        var span = scale.to().subtract(scale.from()).doubleValue();
        for (var mark : marks) {
            var level = stacked.merge(mark.stripTrailingZeros(), 1, Integer::sum);
            var x = 8 + (WIDTH - 16) * mark.subtract(scale.from()).doubleValue() / span;
            dots.add(new Dot(String.format(Locale.ROOT, "%.1f", x), 44 - 7 * (Math.min(level, HIGHEST) - 1)));
        }
        return dots;
    }
}
