package id.juara.law.crossed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The made-up desk round of 3,054 submissions and what R's lme4 makes of it; see the folder's README. */
public final class Lme4 {
    public final List<Reading> readings = new ArrayList<>();
    final Map<String, double[]> submissions = new HashMap<>(); // prediction, its standard deviation
    final Map<String, double[]> judges = new HashMap<>();
    final Variances variances;
    final double mean;
    final double criterion;

    public Lme4() {
        lines("sim_scores.csv")
                .forEach(line -> readings.add(new Reading("s" + line[0], "j" + line[1], Double.parseDouble(line[3]))));
        lines("sim_score_reml_tight_blups.csv").forEach(line -> {
            var told = new double[] {Double.parseDouble(line[2]), Double.parseDouble(line[3])};
            if (line[0].equals("entry")) {
                submissions.put("s" + line[1], told);
            } else {
                judges.put("j" + line[1], told);
            }
        });
        var variance = lines("sim_score_reml_tight_varcomp.csv").stream()
                .mapToDouble(line -> Double.parseDouble(line[1]))
                .toArray();
        variances = new Variances(variance[0], variance[1], variance[2]);
        var fit = lines("sim_score_reml_tight_fit.csv").get(0);
        mean = Double.parseDouble(fit[2]);
        criterion = Double.parseDouble(fit[4]);
    }

    List<Reading> shuffled(long seed) {
        var shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<String[]> lines(String file) {
        try (var in = Lme4.class.getResourceAsStream("/calibration/" + file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
