package id.juara.front.standings;

import id.juara.front.chart.Dots;
import id.juara.front.chart.Dots.Dot;
import id.juara.front.chart.Dots.Shape;
import id.juara.front.chart.Figures;
import id.juara.story.advice.AdvicePages.Item;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.shortlist.RankingPages.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The entries around the line as dots with their intervals.
 *
 * @param besideIsModel whether the intervals belong to the figures of the other method, not to the official ones
 */
record DrawLine(Standings words, Figures figures, String id, boolean besideIsModel) {

    /** Empty where nothing has points. */
    Optional<Dots> of(List<Line> lines, Map<UUID, Item> items, int above) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var sure = lines.stream()
                .map(one -> items.get(one.submission()))
                .anyMatch(one -> one != null && one.band() != null);
        var many = figures.count(lines.size());
        var around = new Dots.Words(
                id,
                words.plot(),
                sure ? words.plotSays(many) : words.plotPlain(many),
                words.entry(),
                words.total(),
                words.interval(),
                words.outcome());
        var dots = lines.stream()
                .map(one -> dot(one, Optional.ofNullable(items.get(one.submission())), sure))
                .toList();
        var line = above > 0 && above <= lines.size() ? Optional.of(above) : Optional.<Integer>empty();
        return Optional.of(Dots.of(around, dots, line, Optional.empty(), figures));
    }

    private Dot dot(Line line, Optional<Item> item, boolean sure) {
        var modelled = item.filter(one -> one.low() != null);
        var points = modelled.filter(one -> besideIsModel)
                .map(one -> one.beside().points())
                .orElse(line.points());
        var band = sure ? item.map(Item::band).orElse("") : line.outcome();
        return new Dot(
                line.place() + ". " + line.number(),
                Double.parseDouble(points),
                figures.plain(points),
                modelled.map(Item::low),
                modelled.map(Item::high),
                modelled.map(one -> ShowStandings.interval(figures, one)).orElse(""),
                shape(band),
                word(band, sure));
    }

    private static Shape shape(String band) {
        return switch (band) {
            case "in" -> Shape.FILLED;
            case "undecided" -> Shape.DIAMOND;
            default -> Shape.HOLLOW;
        };
    }

    private String word(String band, boolean sure) {
        if (sure) {
            return band.isEmpty() ? "" : AdviceSentences.band(band).in(figures.language());
        }
        return switch (band) {
            case "in" -> words.in();
            case "undecided" -> words.undecided();
            default -> words.out();
        };
    }
}
