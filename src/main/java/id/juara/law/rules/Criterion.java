package id.juara.law.rules;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a judge marks: {@code weight} in percent of the round's total, on a scale; {@code anchors} say what a mark stands for.
 *
 * @param anchors a mark of the scale to its description; may be empty
 */
public record Criterion(
        String id, Bilingual title, BigDecimal weight, Scale scale, Map<BigDecimal, Bilingual> anchors) {
    public Criterion {
        anchors = Map.copyOf(anchors);
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("a weight is zero or more");
        }
    }
}
