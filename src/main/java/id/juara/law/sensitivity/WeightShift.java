package id.juara.law.sensitivity;

import id.juara.law.rules.Criterion;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One weight made larger or smaller by a tenth or a fifth of itself, the others giving way in proportion.
 *
 * <p>In proportion the other weights would be w · (100 − new) / (100 − old), which has no decimal end. So all points are taken
 * times k = (100 − old) / 100: this weight becomes new · k, the others w · (100 − new) / 100, what is carried from earlier
 * rounds and the pass mark are taken times k as well. The order, the ties and the cut are exactly those of the weights meant.
 *
 * @param percent −20, −10, 10 or 20
 * @param weight what it becomes, in percent; at most 100
 */
public record WeightShift(String criterion, int percent, BigDecimal weight, Change change) {
    private static final int[] PERCENTS = {-20, -10, 10, 20};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Every shift of every weight that can give way: none of a weight of 0 or 100. */
    public static List<WeightShift> all(Field field, Verdict is) {
        var shifts = new ArrayList<WeightShift>();
        for (var criterion : field.round().criteria()) {
            if (criterion.weight().signum() == 0 || criterion.weight().compareTo(HUNDRED) == 0) {
                continue;
            }
            for (var percent : PERCENTS) {
                var weight = criterion
                        .weight()
                        .multiply(BigDecimal.valueOf(100L + percent))
                        .movePointLeft(2)
                        .min(HUNDRED)
                        .stripTrailingZeros();
                shifts.add(new WeightShift(
                        criterion.id(),
                        percent,
                        weight,
                        Change.between(is, shifted(field, criterion, weight).verdict())));
            }
        }
        return List.copyOf(shifts);
    }

    static Field shifted(Field field, Criterion criterion, BigDecimal weight) {
        var round = field.round();
        var times = HUNDRED.subtract(criterion.weight()).movePointLeft(2);
        var rest = HUNDRED.subtract(weight).movePointLeft(2);
        var criteria = round.criteria().stream()
                .map(one -> Varied.weighing(
                        one,
                        one.id().equals(criterion.id())
                                ? weight.multiply(times)
                                : one.weight().multiply(rest)))
                .toList();
        return field.under(scaled(round, criteria, times), Varied.groups(field.groups(), round.id(), scaled(times)));
    }

    private static Round scaled(Round round, List<Criterion> criteria, BigDecimal times) {
        var carries = new HashMap<>(round.carries());
        carries.replaceAll((id, share) -> id.equals(round.id()) ? share : share.multiply(times));
        return Varied.round(
                round, criteria, round.points(), carries, scaled(times).apply(round.cut()));
    }

    private static UnaryOperator<Cut> scaled(BigDecimal times) {
        return cut -> cut.passMark().isEmpty()
                ? cut
                : Varied.cut(cut, cut.top(), Optional.of(cut.passMark().get().multiply(times)), cut.clusters());
    }
}
