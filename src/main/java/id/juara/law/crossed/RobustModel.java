package id.juara.law.crossed;

/**
 * The crossed model in which a reading far from what the others lead one to expect counts for less.
 *
 * <p>Procedure. With the variances of the ordinary fit, weigh each reading by min(1, 1.5 s / |rest|), predict anew, and so on
 * until no rest moves by more than 1e-4 s. Huber (1964), Ann. Math. Statist. 35:73. An option and a display for
 * whoever looks for odd readings; a lone expert who dissents is weighed down as well, so that it is never used unasked.
 *
 * @param weight of each reading, above 0 to 1
 */
public record RobustModel(CrossedModel model, double[] weight) {
    static final double BEND = 1.5;
    private static final double STILL = 1e-4;

    public static RobustModel of(Readings readings) {
        var model = CrossedModel.of(readings);
        var weight = Design.ones(readings.size());
        var spread = Math.sqrt(model.variances().residual());
        var variances = model.variances();
        for (var moved = spread; moved > STILL * spread; ) {
            for (var r = 0; r < weight.length; r++) {
                weight[r] = Math.min(1, BEND * spread / Math.abs(model.residual(r)));
            }
            var next = CrossedModel.weighted(readings, variances, weight.clone());
            moved = 0;
            for (var r = 0; r < weight.length; r++) {
                moved = Math.max(moved, Math.abs(next.residual(r) - model.residual(r)));
            }
            model = next;
        }
        return new RobustModel(model, weight);
    }
}
