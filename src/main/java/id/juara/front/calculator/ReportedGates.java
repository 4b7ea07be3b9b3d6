package id.juara.front.calculator;

import id.juara.law.calibration.Gate;
import id.juara.law.calibration.Obstacle;
import id.juara.law.calibration.Readings;
import id.juara.law.linkage.DesignGate;
import id.juara.law.linkage.DesignLimits;
import id.juara.law.linkage.JudgeGraph;
import id.juara.law.rules.Bilingual;
import id.juara.story.assignment.Dealt;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the gates say of a round, for its report. */
final class ReportedGates {
    private ReportedGates() {}

    /** @param asked how many readings the rules ask for */
    static Dealt.Gate design(Readings readings, int asked) {
        var readers = new int[readings.submissions().size()][];
        for (var i = 0; i < readers.length; i++) {
            readers[i] = new int[readings.readings(i)];
            for (var k = 0; k < readers[i].length; k++) {
                readers[i][k] = readings.judge(readings.start(i) + k);
            }
        }
        var graph = new JudgeGraph(readings.judges().size(), readers);
        return Dealt.Gate.of(DesignGate.of(graph, asked, 0, DesignLimits.USUAL));
    }

    static Map<String, Object> calibration(Gate gate) {
        var told = new LinkedHashMap<String, Object>();
        told.put("open", gate.open());
        told.put("parts", gate.parts());
        told.put("linkError", Output.figure(gate.linkError()));
        told.put("medianPile", gate.medianPile());
        told.put("freedom", gate.freedom());
        told.put("chance", gate.chance());
        told.put("singleShare", gate.singleShare());
        told.put(
                "obstacles",
                gate.obstacles().stream()
                        .map(one -> {
                            var obstacle = new LinkedHashMap<String, Object>();
                            obstacle.put("key", one.key().word());
                            obstacle.put("measured", Output.figure(one.measured()));
                            obstacle.put("limit", one.limit());
                            obstacle.put("says", says(one));
                            return obstacle;
                        })
                        .toList());
        return told;
    }

    static Bilingual says(Obstacle obstacle) {
        return Calculator.words("obstacle." + obstacle.key().word(), obstacle.measured(), obstacle.limit());
    }
}
