package id.juara.front.standings;

import id.juara.front.chart.Boxes;
import id.juara.front.chart.Dots;
import id.juara.front.chart.Dots.Dot;
import id.juara.front.chart.Dots.Shape;
import id.juara.front.chart.Figures;
import id.juara.law.rules.Round;
import id.juara.story.advice.AdvicePages.Judge;
import id.juara.story.advice.SpreadOfMarks.OfCriterion;
import id.juara.story.advice.SpreadOfMarks.OfEntry;
import id.juara.story.advice.SpreadOfMarks.Spread;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The plots of how a round was judged: its marks, how strict its judges are, and how far they are apart. */
record DrawJudging(Standings words, Figures figures, Round law) {
    private static final int MOST_ENTRIES = 40;
    private static final int LONGEST = 26;

    /** Empty where no mark was given. */
    Optional<Boxes> marks(Spread spread) {
        if (spread.criteria().isEmpty()) {
            return Optional.empty();
        }
        var sheets =
                spread.criteria().stream().mapToInt(OfCriterion::many).max().orElse(0);
        return Optional.of(Boxes.of(
                new Boxes.Words(
                        "marks",
                        words.marks(),
                        words.marksSay(figures.count(sheets)),
                        words.criterion(),
                        words.many(),
                        words.least(),
                        words.lower(),
                        words.median(),
                        words.upper(),
                        words.most()),
                spread.criteria().stream().map(this::box).toList(),
                figures));
    }

    private Boxes.Box box(OfCriterion one) {
        return new Boxes.Box(
                law.criterion(one.criterion()).orElseThrow().title().in(figures.language()),
                one.least(),
                one.lower(),
                one.median(),
                one.upper(),
                one.most(),
                figures.count(one.many()),
                figures.decimal(one.least(), 1),
                figures.decimal(one.lower(), 1),
                figures.decimal(one.median(), 1),
                figures.decimal(one.upper(), 1),
                figures.decimal(one.most(), 1),
                one.piles().stream()
                        .map(pile -> new Boxes.Pile(pile.mark().doubleValue(), pile.many()))
                        .toList());
    }

    /** The strictest first; empty where there are no two judges to compare. */
    Optional<Dots> severity(List<Judge> judges, Map<UUID, String> names) {
        if (judges.size() < 2) {
            return Optional.empty();
        }
        var dots = judges.stream()
                .sorted(Comparator.comparingDouble(Judge::severity)
                        .thenComparing(one -> names.getOrDefault(one.seat(), "")))
                .map(one -> judge(one, names.getOrDefault(one.seat(), "")))
                .toList();
        return Optional.of(Dots.of(
                new Dots.Words(
                        "severity",
                        words.severity(),
                        words.severitySays(figures.count(judges.size())),
                        words.judge(),
                        words.points(),
                        words.interval(),
                        words.outcome()),
                dots,
                Optional.empty(),
                Optional.of(0.0),
                figures));
    }

    private Dot judge(Judge one, String name) {
        var apart = one.low() > 0 || one.high() < 0;
        var label = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
        return new Dot(
                label,
                one.severity(),
                figures.decimal(one.severity(), 1),
                Optional.of(one.low()),
                Optional.of(one.high()),
                figures.decimal(one.low(), 1) + " – " + figures.decimal(one.high(), 1),
                apart ? Shape.FILLED : Shape.HOLLOW,
                apart ? words.differs() : words.alike());
    }

    /** The farthest apart first; empty where nothing was read twice. */
    Optional<Dots> agreement(Spread spread) {
        if (spread.entries().isEmpty()) {
            return Optional.empty();
        }
        var limit = law.disagreement().map(Round.Disagreement::spreadOver);
        var shown = spread.entries().stream().limit(MOST_ENTRIES).toList();
        return Optional.of(Dots.of(
                new Dots.Words(
                        "agreement",
                        words.agreement(),
                        words.agreementSays(
                                figures.count(shown.size()),
                                figures.count(spread.entries().size())),
                        words.entry(),
                        words.mean(),
                        words.range(),
                        words.agreement()),
                shown.stream().map(one -> entry(one, limit)).toList(),
                Optional.empty(),
                Optional.empty(),
                figures));
    }

    private Dot entry(OfEntry one, Optional<BigDecimal> limit) {
        var beyond = limit.filter(most -> one.apart() > most.doubleValue());
        return new Dot(
                one.number(),
                one.mean(),
                figures.decimal(one.mean(), 1),
                Optional.of(one.low()),
                Optional.of(one.high()),
                figures.decimal(one.low(), 1) + " – " + figures.decimal(one.high(), 1),
                beyond.isPresent() ? Shape.DIAMOND : Shape.FILLED,
                beyond.map(most -> words.beyond(
                                figures.plain(most.stripTrailingZeros().toPlainString())))
                        .orElseGet(() -> limit.isPresent() ? words.within() : ""));
    }
}
