package id.juara.law.calibration;

import id.juara.law.calibration.Obstacle.Key;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.JudgeLinks;
import id.juara.law.crossed.Readings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * May these marks be calibrated? Where anything stands in the way the raw points remain, with all the reasons.
 *
 * <p>Procedure. Refuse where the judges fall into parts; where the difference of two judges has a standard error above 0.40
 * of the readings' own; where the median pile is under 5; where readings − submissions − judges is under 30; where severity
 * does not differ from 0 (likelihood ratio, half of χ² with one degree of freedom, p above 0.05); where neither chance dealt
 * the readings nor strata are known; where more than a tenth of the submissions was read once.
 *
 * @param parts parts of the graph of judges and submissions
 * @param linkError standard error of a difference of two judges over that of a reading; infinite where there are parts
 * @param medianPile readings of the middle judge
 * @param freedom readings − submissions − judges
 * @param chance the probability that judges who are all alike would look as different; absent in fields too large for the test
 * @param singleShare the share of submissions read once
 */
public record Gate(
        int parts,
        double linkError,
        double medianPile,
        int freedom,
        OptionalDouble chance,
        double singleShare,
        List<Obstacle> obstacles) {
    static final double WORST_LINK_ERROR = .40;
    static final int SMALLEST_PILE = 5;
    static final int LEAST_FREEDOM = 30;
    static final double LEVEL = .05;
    static final double MOST_SINGLE = .10;

    public Gate {
        obstacles = List.copyOf(obstacles);
    }

    /** @param model what the readings, brought to one scale, came to */
    static Gate of(CrossedModel model, boolean dealtByChance) {
        var readings = model.readings();
        var links = JudgeLinks.of(readings);
        var median = median(readings.piles());
        var freedom = readings.size()
                - readings.submissions().size()
                - readings.judges().size();
        var chance = chance(model);
        var single = single(readings);
        var obstacles = new ArrayList<Obstacle>();
        refuse(obstacles, model.variances().quality() == 0, Key.NO_VARIATION, 0, 0);
        refuse(obstacles, links.parts() > 1, Key.SEVERAL_PARTS, links.parts(), 1);
        refuse(
                obstacles,
                links.parts() == 1 && links.error() > WORST_LINK_ERROR,
                Key.WEAK_LINKS,
                links.error(),
                WORST_LINK_ERROR);
        refuse(obstacles, median < SMALLEST_PILE, Key.SMALL_PILES, median, SMALLEST_PILE);
        refuse(obstacles, freedom < LEAST_FREEDOM, Key.FEW_READINGS, freedom, LEAST_FREEDOM);
        refuse(
                obstacles,
                model.variances().judge() == 0 || chance.orElse(0) > LEVEL,
                Key.NO_SEVERITY,
                chance.orElse(1),
                LEVEL);
        refuse(obstacles, !dealtByChance && readings.strata().size() < 2, Key.NOT_BY_CHANCE, 0, 1);
        refuse(obstacles, single > MOST_SINGLE, Key.SINGLE_READINGS, single, MOST_SINGLE);
        return new Gate(links.parts(), links.error(), median, freedom, chance, single, obstacles);
    }

    /** Whether nothing stands in the way. */
    public boolean open() {
        return obstacles.isEmpty();
    }

    private static void refuse(List<Obstacle> obstacles, boolean when, Key key, double measured, double limit) {
        if (when) {
            obstacles.add(new Obstacle(key, measured, limit));
        }
    }

    private static OptionalDouble chance(CrossedModel model) {
        if (model.criterion().isEmpty()) {
            return OptionalDouble.empty();
        }
        var alike = CrossedModel.withoutJudges(model.readings()).criterion();
        var ratio = alike.orElseThrow() - model.criterion().getAsDouble();
        return OptionalDouble.of(ratio > 0 ? Normal.above(Math.sqrt(ratio)) : 1);
    }

    static double median(int[] piles) {
        var sorted = piles.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }

    private static double single(Readings readings) {
        var single = 0;
        for (var i = 0; i < readings.submissions().size(); i++) {
            single += readings.readings(i) < 2 ? 1 : 0;
        }
        return (double) single / readings.submissions().size();
    }
}
