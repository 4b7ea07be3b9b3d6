package id.juara.front.calculator;

import id.juara.law.calibration.Gate;
import id.juara.story.advice.AdviceSentences;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the gates say of a round, for its report. */
final class ReportedGates {
    private ReportedGates() {}

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
                            obstacle.put("says", AdviceSentences.of(one));
                            return obstacle;
                        })
                        .toList());
        return told;
    }
}
