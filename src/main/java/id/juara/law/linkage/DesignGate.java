package id.juara.law.linkage;

import java.util.Arrays;
import java.util.List;

/**
 * Whether readings are dealt, or were given, so that judges may be compared by them: every limit with its figure. Asked
 * before invitations go out, and again of the marks that came in.
 */
public record DesignGate(Precision precision, List<Check> checks) {

    public enum Limit {
        COMPONENTS(true),
        RMS_ERROR(true),
        MAX_ERROR(true),
        LEAST_LOAD(false),
        COMPANIONS(false),
        LOAD_SPREAD(true),
        READINGS(false),
        CONFLICTS(true);

        private final boolean isCeiling;

        Limit(boolean isCeiling) {
            this.isCeiling = isCeiling;
        }

        /** Whether the figure is to be at most, or at least, what is asked. */
        public boolean isCeiling() {
            return isCeiling;
        }

        /** Whether other pairs of the same readings may mend it. */
        public boolean isOfLinkage() {
            return this == COMPONENTS || this == RMS_ERROR || this == MAX_ERROR || this == COMPANIONS;
        }
    }

    /** A figure beside its limit. An error is infinite where there are several components. */
    public record Check(Limit limit, double figure, double asked) {
        public boolean holds() {
            return limit.isCeiling() ? figure <= asked : figure >= asked;
        }
    }

    public DesignGate {
        checks = List.copyOf(checks);
    }

    /**
     * The gate before those readings.
     *
     * @param readings how many each submission must have, or more
     * @param conflicts how many of the readings are by a judge who is barred from the submission; none is allowed
     */
    public static DesignGate of(JudgeGraph graph, int readings, int conflicts, DesignLimits limits) {
        var precision = Precision.of(graph);
        var companions = Arrays.stream(graph.companions()).min().orElse(0);
        var others = Math.max(0, graph.judges() - 1);
        return new DesignGate(
                precision,
                List.of(
                        new Check(Limit.COMPONENTS, precision.components(), 1),
                        new Check(Limit.RMS_ERROR, precision.rms(), limits.rms()),
                        new Check(Limit.MAX_ERROR, precision.max(), limits.max()),
                        new Check(Limit.LEAST_LOAD, graph.leastLoad(), limits.leastLoad()),
                        new Check(Limit.COMPANIONS, companions, Math.min(limits.companions(), others)),
                        new Check(Limit.LOAD_SPREAD, graph.loadSpread(), limits.loadSpread()),
                        new Check(Limit.READINGS, graph.leastReadings(), readings),
                        new Check(Limit.CONFLICTS, conflicts, 0)));
    }

    public boolean holds() {
        return checks.stream().allMatch(Check::holds);
    }

    /** Whether what other pairs of the same readings could mend holds. */
    public boolean isLinked() {
        return checks.stream().filter(check -> check.limit().isOfLinkage()).allMatch(Check::holds);
    }
}
