package id.juara.story.advice;

import id.juara.law.crossed.Readings;
import id.juara.law.linkage.DesignGate;
import id.juara.law.linkage.DesignLimits;
import id.juara.law.linkage.JudgeGraph;
import id.juara.law.rules.Round;
import id.juara.story.assignment.Dealt;

/** Whether judges may be compared by the submissions that they read in common. */
public final class LinkedJudges {
    private LinkedJudges() {}

    /** The gate before the readings that came in, as it is asked before they are dealt. */
    public static Dealt.Gate gate(Readings readings, Round round) {
        var readers = new int[readings.submissions().size()][];
        for (var i = 0; i < readers.length; i++) {
            readers[i] = new int[readings.readings(i)];
            for (var k = 0; k < readers[i].length; k++) {
                readers[i][k] = readings.judge(readings.start(i) + k);
            }
        }
        var graph = new JudgeGraph(readings.judges().size(), readers);
        return Dealt.Gate.of(DesignGate.of(graph, round.readings().orElse(1), 0, DesignLimits.USUAL));
    }
}
