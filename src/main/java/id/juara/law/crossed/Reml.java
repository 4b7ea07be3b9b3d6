package id.juara.law.crossed;

import java.util.Arrays;

/**
 * Variances by restricted maximum likelihood: the ones under which the readings, whatever their mean, were most likely.
 *
 * <p>Procedure. The criterion −2 ln L = (n − 1)(1 + ln 2πs²) + ln det, s² = y'e / (n − 1), is looked at as a function of
 * the variance ratios. (1) Start from the moments. (2) Gradient: trace Z'PZ − |Z'e|² / s² for each factor, where e are the
 * residuals. (3) The average information, made of the residuals of each factor's own pull Z Z'e, stands for the second
 * derivatives and costs one solution a factor. (4) Newton's step, held at ratio 0 and halved while the criterion would
 * rise. (5) Until no ratio moves by more than 1e-8 of itself. A ratio under 1e-6 is 0. Some four to eight rounds.
 *
 * <p>Gilmour, Thompson and Cullis (1995), Biometrics 51:1440; the criterion is lme4's (Bates et al. 2015), so that both can
 * be laid side by side.
 */
final class Reml {
    private static final double LEAST = 1e-6;
    private static final double MOST = 1e8;
    private static final double STILL = 1e-8;
    private static final int ROUNDS = 60;
    private static final int HALVINGS = 12;

    private final Design design;
    private final double[] figure;

    private Reml(Design design, double[] total) {
        this.design = design;
        this.figure = centred(total);
    }

    /** The equations at the best ratios, with the solution and the criterion. */
    static Point of(Design design, double[] total) {
        return new Reml(design, total).search();
    }

    /** The same for ratios that are given. */
    static Point at(Design design, double[] total, double[] ratio) {
        return new Reml(design, total).at(ratio);
    }

    private static double[] centred(double[] total) {
        var mean = Sum.mean(total);
        return Arrays.stream(total).map(one -> one - mean).toArray();
    }

    /** A place in the search. */
    record Point(DenseEquations equations, Effects effects, double residual, double criterion) {
        double[] ratio() {
            return equations.ratio;
        }
    }

    private Point search() {
        var start = Moments.of(design, figure).ratios(design);
        var here = at(Arrays.stream(start)
                .map(one -> Math.min(MOST, Math.max(LEAST, one)))
                .toArray());
        if (!(here.residual() > 0)) {
            return here;
        }
        var free = new boolean[start.length];
        for (var round = 0; round < ROUNDS; round++) {
            var step = step(here, free);
            var next = here;
            var times = 1.0;
            for (var halving = 0; halving < HALVINGS; halving++, times /= 2) {
                next = at(moved(here.ratio(), step, times));
                if (next.criterion() <= here.criterion() + 1e-11 * Math.abs(here.criterion())) {
                    break;
                }
            }
            var still = still(here.ratio(), next.ratio());
            here = next;
            if (still) {
                break;
            }
        }
        var ratio =
                Arrays.stream(here.ratio()).map(one -> one <= LEAST ? 0 : one).toArray();
        return Arrays.equals(ratio, here.ratio()) ? here : at(ratio);
    }

    private Point at(double[] ratio) {
        var equations = new DenseEquations(design, ratio);
        var effects = equations.solve(figure);
        var left = 0.0;
        for (var r = 0; r < figure.length; r++) {
            left += design.weight[r] * figure[r] * effects.residual()[r];
        }
        var freedom = figure.length - 1;
        var residual = freedom > 0 ? Math.max(0, left / freedom) : 0;
        var criterion = freedom * (1 + StrictMath.log(2 * Math.PI * residual)) + equations.logDeterminant();
        return new Point(equations, effects, residual, criterion);
    }

    private double[] step(Point here, boolean[] free) {
        var count = here.ratio().length;
        var pull = new double[count][];
        var against = new double[count][];
        var length = new double[count];
        var gradient = new double[count];
        for (var f = 0; f < count; f++) {
            var sums = sums(f, here.effects().residual());
            length[f] = Sum.product(sums, sums);
            gradient[f] = here.equations().trace(f) - length[f] / here.residual();
            free[f] = here.ratio()[f] > LEAST || gradient[f] < 0;
            pull[f] = told(f, sums);
            against[f] = here.equations().solve(pull[f]).residual();
        }
        var information = new double[count][count];
        for (var f = 0; f < count; f++) {
            for (var g = f; g < count; g++) {
                var product = 0.0;
                for (var r = 0; r < figure.length; r++) {
                    product += pull[f][r] * design.weight[r] * against[g][r];
                }
                var common = length[f] * length[g] / (here.residual() * (figure.length - 1));
                information[f][g] = free[f] && free[g] ? (product - common) / here.residual() : 0;
            }
            information[f][f] = free[f] ? information[f][f] * (1 + 1e-9) + Double.MIN_NORMAL : 1;
            gradient[f] = free[f] ? gradient[f] : 0;
        }
        return solved(information, gradient);
    }

    /** Newton's step; where the information does not tell the factors apart, each for itself. */
    private static double[] solved(double[][] information, double[] gradient) {
        var step = new double[gradient.length];
        var alone = Arrays.stream(information).map(double[]::clone).toArray(double[][]::new);
        try {
            UpperTriangle.invertRoot(information);
        } catch (ArithmeticException degenerate) {
            Arrays.setAll(step, f -> -gradient[f] / Math.max(alone[f][f], Double.MIN_NORMAL));
            return step;
        }
        for (var k = 0; k < step.length; k++) {
            var half = 0.0;
            for (var i = 0; i <= k; i++) {
                half += information[i][k] * gradient[i];
            }
            for (var i = 0; i <= k; i++) {
                step[i] -= information[i][k] * half;
            }
        }
        return step;
    }

    /** A ratio moves at most to a fiftieth or to the fiftyfold of itself (from the least: to 1). */
    private static double[] moved(double[] ratio, double[] step, double times) {
        var moved = new double[ratio.length];
        for (var f = 0; f < ratio.length; f++) {
            var highest = Math.max(1, 50 * ratio[f]);
            var to = Math.min(highest, Math.max(ratio[f] / 50, ratio[f] + times * step[f]));
            moved[f] = Math.min(MOST, Math.max(LEAST, to));
        }
        return moved;
    }

    private static boolean still(double[] here, double[] next) {
        for (var f = 0; f < here.length; f++) {
            if (Math.abs(next[f] - here[f]) > STILL * here[f]) {
                return false;
            }
        }
        return true;
    }

    private double[] sums(int factor, double[] residual) {
        var of = design.factors.get(factor);
        var sums = new double[of.levels()];
        for (var r = 0; r < residual.length; r++) {
            if (of.of()[r] != Factor.NONE) {
                sums[of.of()[r]] += design.weight[r] * residual[r];
            }
        }
        return sums;
    }

    private double[] told(int factor, double[] sums) {
        var of = design.factors.get(factor).of();
        var told = new double[of.length];
        Arrays.setAll(told, r -> of[r] == Factor.NONE ? 0 : sums[of[r]]);
        return told;
    }
}
