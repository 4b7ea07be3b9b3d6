package id.juara.front.fiction;

import id.juara.front.fiction.Cast.Person;
import id.juara.law.rules.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A made-up judge, whose temper is known.
 *
 * @param institution the code of the institution that employs him, if one of those that take part does
 * @param province the code of the province he lives in
 * @param strictness what he takes off or adds, as a share of the scale: below zero is strict, above zero lenient
 * @param use how much of the scale he uses: 1 as everybody, less keeps to the middle, more goes to the ends
 * @param noise the deviation of one mark from what he would give on average, as a share of the scale
 */
public record Judge(
        Person person, Optional<String> institution, String province, double strictness, double use, double noise) {
    private static final double MIDDLE = 0.62;
    private static final double DEVIATION = 0.13;

    /** A judge as chance has him. */
    static Judge drawn(Person person, Optional<String> institution, String province, Chance chance) {
        return new Judge(
                person,
                institution,
                province,
                0.06 * chance.normal(),
                0.75 + 0.5 * chance.share(),
                0.03 + 0.05 * chance.share());
    }

    /** His mark for that entry, on the scale: the same whenever and in whatever order it is asked. */
    public BigDecimal mark(long seed, String round, Entry entry, String criterion, Scale scale) {
        var error = Chance.of(seed, "mark", round, person.subject(), entry.key(), criterion)
                .normal();
        var share = MIDDLE + DEVIATION * use * entry.quality(seed, criterion) + strictness + noise * error;
        var steps = scale.to().subtract(scale.from()).divideToIntegralValue(scale.step());
        var step =
                steps.multiply(new BigDecimal(Math.min(1, Math.max(0, share)))).setScale(0, RoundingMode.HALF_UP);
        return scale.from().add(step.multiply(scale.step()));
    }

    /** Whether he knows the people of that entry, which he declares: about one entry in four hundred. */
    public boolean knows(long seed, Entry entry) {
        return Chance.of(seed, "knows", person.subject(), entry.key()).happens(0.0025);
    }
}
