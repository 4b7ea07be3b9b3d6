package id.juara.law.ranking;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Gate;
import id.juara.law.calibration.HeldFit;
import id.juara.law.calibration.Obstacle;
import id.juara.law.calibration.Reckonings;
import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a method that fits a model makes of a round, fit to decide: figures told to {@value #DECIMALS} decimals, so that what
 * nobody can see parts nobody and no order hangs on the last bit of a machine.
 *
 * <p>All readings of the round are fitted together, also where groups are ranked apart: a judge is as strict in one group as in
 * another. Scoresheets that lack a criterion have no total and are left out.
 */
public final class Estimation {
    public static final int DECIMALS = 9;

    private final Advice advice;
    private final Readings readings;
    private final Map<String, Integer> entries = new HashMap<>();
    private Reckonings reckonings; // made when the first is asked for

    private Estimation(Advice advice, Readings readings) {
        this.advice = advice;
        this.readings = readings;
        for (var i = 0; i < readings.submissions().size(); i++) {
            entries.put(readings.submissions().get(i), i);
        }
    }

    /**
     * @param method one that is not exact
     * @return empty where no scoresheet is whole
     */
    public static Optional<Estimation> of(Round round, Method method, Collection<Marks> marks, Origins origins) {
        var told = marks.stream()
                .filter(sheet -> !sheet.values().isEmpty())
                .flatMap(sheet -> sheet.total(round).stream()
                        .map(total -> new Reading(sheet.submission(), sheet.judge(), total.doubleValue())))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var readings = Readings.of(told, origins.strata(), origins.submissionKey(), origins.judgeKey(marks));
        return Optional.of(new Estimation(Advice.of(method, readings, origins.byChance()), readings));
    }

    public Method method() {
        return advice.method();
    }

    public Advice advice() {
        return advice;
    }

    /** The totals it rests on. */
    public Readings readings() {
        return readings;
    }

    /** What stands in the way of calibrating; empty where nothing does, and for methods that no gate guards. */
    public List<Obstacle> obstacles() {
        return advice.gate().map(Gate::obstacles).orElse(List.of());
    }

    /** Whether the gate refused; then the mean decides in its place. */
    public boolean refused() {
        return !obstacles().isEmpty();
    }

    /** The number of that submission among the readings; empty where it has no whole scoresheet. */
    public OptionalInt entry(String submission) {
        var entry = entries.get(submission);
        return entry == null ? OptionalInt.empty() : OptionalInt.of(entry);
    }

    /** What the method makes of other totals, all that was fitted being held; only where the gate did not refuse. */
    public HeldFit held() {
        return HeldFit.of(advice, readings);
    }

    /** The figure that decides; only for a submission that has an {@linkplain #entry entry}. */
    Fraction figure(String submission) {
        return Fraction.of(told(advice.estimates().value(entries.get(submission))));
    }

    /** How its figure comes about; refused where the gate refused. */
    synchronized Reckonings.Reckoning reckoning(String submission) {
        if (reckonings == null) {
            reckonings = Reckonings.of(advice, readings);
        }
        return reckonings.of(entries.get(submission));
    }

    /** A figure as it is told. */
    public static BigDecimal told(double figure) {
        return new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
