package id.juara.law.crossed;

/**
 * How much of the readings' variation comes from where, in squared points, none negative.
 *
 * @param submission quality beyond the stratum's
 * @param judge severity
 * @param stratum quality of strata; 0 where none are known
 * @param residual what is left: taste, chance, grain of the scale
 */
public record Variances(double submission, double judge, double stratum, double residual) {
    public Variances {
        if (!(submission >= 0 && judge >= 0 && stratum >= 0 && residual >= 0)) {
            throw new IllegalArgumentException("a variance is not negative");
        }
    }

    public Variances(double submission, double judge, double residual) {
        this(submission, judge, 0, residual);
    }

    /** Quality of submissions over all strata. */
    public double quality() {
        return submission + stratum;
    }

    double of(Factor.Effect effect) {
        return switch (effect) {
            case SUBMISSION -> submission;
            case JUDGE -> judge;
            case STRATUM -> stratum;
        };
    }

    /** Ratios to the residual, in the order of a design's factors. */
    double[] ratios(Design design) {
        return design.factors.stream()
                .mapToDouble(factor -> residual > 0 ? of(factor.effect()) / residual : 0)
                .toArray();
    }

    static Variances of(Design design, double[] ratio, double residual) {
        var parts = new double[Factor.Effect.values().length];
        for (var f = 0; f < ratio.length; f++) {
            parts[design.factors.get(f).effect().ordinal()] = ratio[f] * residual;
        }
        return new Variances(parts[0], parts[1], parts[2], residual);
    }
}
