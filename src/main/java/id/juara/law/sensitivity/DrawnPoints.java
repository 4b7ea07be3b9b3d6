package id.juara.law.sensitivity;

import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.util.Collection;

/**
 * Everyone's points in other weights, in binary, by the method in force ({@link OwnPoints}). What is carried from earlier rounds is
 * added as it is.
 */
final class DrawnPoints {
    private final OwnPoints own;
    private final double[] added;
    private final double share;

    private DrawnPoints(OwnPoints own, double[] added, double share) {
        this.own = own;
        this.added = added;
        this.share = share;
    }

    /** @param marks of the round, those of other rankings too */
    static DrawnPoints of(RankedGroup ranked, Collection<Marks> marks) {
        var round = ranked.ranking().round();
        var standings = ranked.ranking().standings();
        var own = OwnPoints.of(ranked, marks);
        var share = ownShare(round);
        var base = own.in(round.criteria().stream()
                .mapToDouble(one -> one.weight().doubleValue())
                .toArray());
        var added = new double[base.length];
        for (var i = 0; i < added.length; i++) {
            added[i] = figure(standings.get(i).points().total()) - share * base[i];
        }
        return new DrawnPoints(own, added, share);
    }

    int size() {
        return added.length;
    }

    /** @param weights in percent */
    double[] in(double[] weights) {
        var figures = own.in(weights);
        for (var i = 0; i < figures.length; i++) {
            figures[i] = added[i] + share * figures[i];
        }
        return figures;
    }

    private static double ownShare(Round round) {
        if (round.carries().isEmpty()) {
            return round.criteria().isEmpty() ? 0 : 1;
        }
        var own = round.carries().get(round.id());
        return own == null ? 0 : own.doubleValue() / OwnPoints.HUNDRED;
    }

    static double figure(Fraction points) {
        return points.numerator().doubleValue() / points.denominator().doubleValue();
    }
}
