package id.juara.front.standings;

import id.juara.front.chart.Figures;
import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import id.juara.story.shortlist.RankingPages.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two entries side by side, criterion by criterion, in figures as the rules print them. */
record CompareEntries(Round law, Figures figures) {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Which other entry may stand beside. */
    enum Which {
        LAST_IN,
        FIRST_OUT,
        NEXT_ABOVE,
        NEXT_BELOW
    }

    /** Another entry that may stand beside; {@code current} where it does. */
    record Offer(Which which, UUID id, String number, String place, boolean current) {}

    /** A criterion: the average of both, and what the difference makes in points. */
    record Row(String criterion, String weight, String own, String other, String difference) {}

    /** @param difference of the points; {@code other} the entry beside */
    record Comparison(
            Line other,
            String place,
            String ownPoints,
            String points,
            String difference,
            List<Row> rows,
            List<Offer> offers) {}

    /** Empty where the round has no other entry, and where either has no points. */
    Optional<Comparison> of(List<Line> lines, Line own, UUID against) {
        var offers = offers(lines, own);
        var chosen = lines.stream()
                .filter(one ->
                        one.submission().equals(against) && !one.submission().equals(own.submission()))
                .findFirst()
                .or(() -> offers.stream().findFirst().flatMap(first -> lines.stream()
                        .filter(one -> one.submission().equals(first.id))
                        .findFirst()));
        return chosen.filter(other -> own.points() != null && other.points() != null)
                .map(other -> new Comparison(
                        other,
                        figures.count(other.place()),
                        figures.plain(own.points()),
                        figures.plain(other.points()),
                        signed(difference(own, other)),
                        law.criteria().stream().map(one -> row(one, own, other)).toList(),
                        offers.stream()
                                .map(one -> new Offer(
                                        one.which, one.id, one.number, one.place, one.id.equals(other.submission())))
                                .toList()));
    }

    private Row row(Criterion criterion, Line own, Line other) {
        var one = own.criteria().get(criterion.id());
        var two = other.criteria().get(criterion.id());
        return new Row(
                criterion.title().in(figures.language()),
                figures.plain(criterion.weight().stripTrailingZeros().toPlainString()),
                one == null ? "" : figures.plain(one),
                two == null ? "" : figures.plain(two),
                one == null || two == null
                        ? ""
                        : signed(new BigDecimal(one)
                                .subtract(new BigDecimal(two))
                                .multiply(criterion.weight())
                                .divide(HUNDRED)));
    }

    /** Of the exact points, rounded only to be printed. */
    private BigDecimal difference(Line own, Line other) {
        var exact = Fraction.parse(own.exact()).minus(Fraction.parse(other.exact()));
        return new BigDecimal(exact.print(law.points().decimals(), law.points().rounding()));
    }

    private String signed(BigDecimal difference) {
        var told = difference.setScale(DECIMALS, RoundingMode.HALF_UP);
        return (told.signum() > 0 ? "+" : "")
                + figures.plain(told.toPlainString().replace('-', '−'));
    }

    /** For one that does not go on, the last that does comes first; for one that goes on, the first that does not. */
    private List<Offer> offers(List<Line> lines, Line own) {
        var at = lines.indexOf(own);
        var lastIn = lines.stream().filter(one -> one.outcome().equals("in")).reduce((one, next) -> next);
        var firstOut = lines.stream().filter(one -> !one.outcome().equals("in")).findFirst();
        var offers = new ArrayList<Optional<Offer>>();
        var isIn = own.outcome().equals("in");
        offers.add(isIn ? offer(Which.FIRST_OUT, firstOut) : offer(Which.LAST_IN, lastIn));
        offers.add(offer(Which.NEXT_ABOVE, at > 0 ? Optional.of(lines.get(at - 1)) : Optional.empty()));
        offers.add(offer(Which.NEXT_BELOW, at < lines.size() - 1 ? Optional.of(lines.get(at + 1)) : Optional.empty()));
        offers.add(isIn ? offer(Which.LAST_IN, lastIn) : offer(Which.FIRST_OUT, firstOut));
        var seen = new HashSet<>(List.of(own.submission()));
        return offers.stream()
                .flatMap(Optional::stream)
                .filter(one -> seen.add(one.id))
                .toList();
    }

    private Optional<Offer> offer(Which which, Optional<Line> line) {
        return line.filter(one -> one.place() != null)
                .map(one -> new Offer(which, one.submission(), one.number(), figures.count(one.place()), false));
    }
}
