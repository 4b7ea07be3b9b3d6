package id.juara.law.anomaly;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known around the readings; whatever is empty leaves its tests out.
 *
 * @param sheets the marks by criterion, in the order in which each judge handed them in
 * @param times from the first opening of an entry until its sheet was full, where both are known
 * @param remarks to entrants, before judges spoke with each other
 * @param home pairs in which a judge reads a submission of his own region or institution
 * @param judgeInstitution institution by judge
 * @param submissionInstitution institution by submission
 * @param seed of the shuffles
 */
public record Circumstances(
        List<Sheet> sheets,
        List<Time> times,
        List<Remark> remarks,
        Set<Pair> home,
        Map<String, String> judgeInstitution,
        Map<String, String> submissionInstitution,
        long seed) {
    public static final Circumstances UNKNOWN =
            new Circumstances(List.of(), List.of(), List.of(), Set.of(), Map.of(), Map.of(), 1);

    public Circumstances {
        sheets = List.copyOf(sheets);
        times = List.copyOf(times);
        remarks = List.copyOf(remarks);
        home = Set.copyOf(home);
        judgeInstitution = Map.copyOf(judgeInstitution);
        submissionInstitution = Map.copyOf(submissionInstitution);
    }

    /** Marks of one judge on one submission, in the order of the criteria. */
    public record Sheet(String submission, String judge, List<Double> marks) {
        public Sheet {
            marks = List.copyOf(marks);
        }
    }

    /**
     * When a reading began and ended.
     *
     * @param marked after {@code opened}
     * @param length of the text that was read, in bytes, at least 1
     */
    public record Time(String submission, String judge, Instant opened, Instant marked, long length) {
        public Time {
            if (!marked.isAfter(opened) || length < 1) {
                throw new IllegalArgumentException("a reading takes time and has a text");
            }
        }

        double seconds() {
            return Duration.between(opened, marked).toNanos() / 1e9;
        }
    }

    /** What a judge says to an entrant. */
    public record Remark(String submission, String judge, Instant handedIn, String text) {}

    /** Who reads what. */
    public record Pair(String submission, String judge) {}
}
