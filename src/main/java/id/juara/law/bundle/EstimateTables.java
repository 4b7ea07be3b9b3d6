package id.juara.law.bundle;

import id.juara.law.bundle.SealedRound.Decided;
import id.juara.law.calibration.JudgeScale;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.Figures;
import id.juara.law.ranking.Likelihood;
import id.juara.law.rules.PointsRule.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a method that fits a model made of a round, as cells and as the table of its effects.
 *
 * <p>The effects let anybody check the estimates without fitting: a total, stretched around its judge's mean, is mean +
 * stratum + submission + judge + rest, and the rests solve Henderson's equations for the variances that are told.
 */
final class EstimateTables {
    private static final int DECIMALS = 12;
    private static final List<Object> BLANK = Collections.nCopies(6, null);

    private final Estimation estimation;

    EstimateTables(Estimation estimation) {
        this.estimation = estimation;
    }

    /** Estimate, its error, its interval, the probability to be truly above the line, and the band of one ranking. */
    interface Cells {
        List<Object> of(String submission);
    }

    /** Blank cells where no model was fitted. */
    static Cells cells(Optional<Estimation> estimation, Decided one) {
        return estimation
                .<Cells>map(made -> new EstimateTables(made).cells(one))
                .orElse(submission -> BLANK);
    }

    private Cells cells(Decided one) {
        var ranking = one.ranked().ranking();
        var figures = Figures.of(ranking, estimation);
        var likelihood = one.ranked()
                .likelihood()
                .or(() -> Likelihood.of(ranking, one.ranked().cut(), estimation));
        return submission -> {
            var entry = figures.map(made -> made.entry(submission).orElse(-1)).orElse(-1);
            if (entry < 0) {
                return BLANK;
            }
            var estimates = figures.orElseThrow().estimates();
            var sure = estimates.hasErrors();
            return Arrays.asList(
                    told(estimates.value(entry)),
                    sure ? told(estimates.error(entry)) : null,
                    sure ? told(estimates.low(entry)) : null,
                    sure ? told(estimates.high(entry)) : null,
                    likelihood.map(known -> told(known.chance(submission))).orElse(null),
                    likelihood.map(known -> known.band(submission).word()).orElse(null));
        };
    }

    /** The effects; empty where no model was fitted, and where the gate refused, so that the means stand. */
    static Optional<Csv> effects(Optional<Estimation> estimation) {
        return estimation
                .filter(made -> !made.refused())
                .flatMap(made -> made.advice().model().map(model -> new EstimateTables(made).effects(model)));
    }

    private Csv effects(CrossedModel model) {
        var table = Csv.of("kind", "id", "value");
        var variances = model.variances();
        var readings = model.readings();
        table.row("mean", null, exact(model.mean()));
        table.row("variance", "submission", exact(variances.submission()));
        table.row("variance", "judge", exact(variances.judge()));
        table.row("variance", "stratum", exact(variances.stratum()));
        table.row("variance", "residual", exact(variances.residual()));
        for (var i = 0; i < readings.strata().size(); i++) {
            table.row("stratum", readings.strata().get(i), exact(model.stratum(i)));
        }
        for (var row : named(readings.submissions(), model::submission)) {
            table.row("submission", row.id(), exact(row.figure()));
        }
        for (var row : named(readings.judges(), model::judge)) {
            table.row("judge", row.id(), exact(row.figure()));
        }
        if (estimation.method() == Method.CALIBRATED) {
            var scale = JudgeScale.of(estimation.readings());
            for (var row : named(readings.judges(), scale::stretch)) {
                table.row("stretch", row.id(), exact(row.figure()));
            }
        }
        addWeights(table);
        return table;
    }

    /** Of readings that count for less; those that are not named count whole. */
    private void addWeights(Csv table) {
        var weights = estimation.advice().weights();
        var readings = estimation.readings();
        for (var r = 0; r < weights.size(); r++) {
            if (weights.get(r) != 1) {
                var submission = readings.submissions().get(readings.submission(r));
                var judge = readings.judges().get(readings.judge(r));
                table.row("weight", submission + " " + judge, exact(weights.get(r)));
            }
        }
    }

    private record Named(String id, double figure) {}

    private interface Figure {
        double of(int number);
    }

    /** In the order of the ids, which is not that of the numbers. */
    private static List<Named> named(List<String> ids, Figure figure) {
        var named = new ArrayList<Named>();
        for (var i = 0; i < ids.size(); i++) {
            named.add(new Named(ids.get(i), figure.of(i)));
        }
        named.sort(Comparator.comparing(Named::id));
        return named;
    }

    private static String told(double figure) {
        return Estimation.told(figure).toPlainString();
    }

    private static String exact(double figure) {
        return new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
