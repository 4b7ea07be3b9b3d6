package id.juara.law.drafting;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import id.juara.law.rules.Scale;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what a judge marks, and on which scale. */
final class ReadCriterion {
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,9}([.][0-9]{1,9})?");
    private static final Scale SOME_SCALE = new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);

    private ReadCriterion() {}

    static Criterion from(Value value) {
        var clause = value.clause("id", "title", "weight", "scale", "anchors");
        var id = clause.must("id");
        var scale = scale(clause.must("scale"));
        if (id.is(Round.LOT)) {
            id.flaw(FlawKey.ID_RESERVED, Round.LOT);
        }
        var anchors = new LinkedHashMap<BigDecimal, Bilingual>();
        clause.may("anchors").map(Value::entries).orElse(Map.of()).forEach((mark, says) -> {
            var stands = says.bilingual();
            var held = FIGURE.matcher(mark).matches() && scale.holds(new BigDecimal(mark));
            if (held) {
                anchors.put(new BigDecimal(mark).stripTrailingZeros(), stands);
            } else if (clause.must("scale").sound()) {
                says.flaw(FlawKey.ANCHOR_OFF_SCALE, mark);
            }
        });
        return new Criterion(
                id.id(),
                clause.may("title").map(Value::bilingual).orElseGet(() -> new Bilingual(id.id(), id.id())),
                clause.must("weight").number(0, 100),
                scale,
                anchors);
    }

    private static Scale scale(Value value) {
        var clause = value.clause("from", "to", "step");
        var from = clause.must("from").number(-1000, 1000);
        var to = clause.must("to").number(-1000, 1000);
        var step = clause.may("step").map(one -> one.number(0, 1000)).orElse(BigDecimal.ONE);
        if (!value.sound()) {
            return SOME_SCALE;
        }
        if (from.compareTo(to) >= 0) {
            value.flaw(FlawKey.SCALE_UPSIDE_DOWN, from.toPlainString(), to.toPlainString());
            return SOME_SCALE;
        }
        if (step.signum() == 0 || to.subtract(from).remainder(step).signum() != 0) {
            value.flaw(FlawKey.SCALE_MISSES_ITS_TOP, from.toPlainString(), to.toPlainString(), step.toPlainString());
            return SOME_SCALE;
        }
        return new Scale(from, to, step);
    }
}
