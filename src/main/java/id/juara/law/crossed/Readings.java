package id.juara.law.crossed;

import id.juara.law.crossed.Factor.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * All readings of a round in one fixed order, so that the order in which they were told never matters.
 *
 * <p>Procedure. Submissions and judges are numbered in the order of their keys, where none are told of their ids; strata in
 * that of their ids. Readings stand by submission, then judge, then total. Every sum of this package runs in that order. A judge may have read a submission twice.
 */
public final class Readings {
    private final List<String> submissions;
    private final List<String> judges;
    private final List<String> strata;
    private final int[] start; // the readings of submission i are start[i] to start[i + 1]
    private final int[] submission;
    private final int[] judge;
    private final int[] stratum; // of a submission
    private final double[] total;

    private Readings(
            List<String> submissions,
            List<String> judges,
            List<String> strata,
            int[] start,
            int[] submission,
            int[] judge,
            int[] stratum,
            double[] total) {
        this.submissions = submissions;
        this.judges = judges;
        this.strata = strata;
        this.start = start;
        this.submission = submission;
        this.judge = judge;
        this.stratum = stratum;
        this.total = total;
    }

    /** Readings whose submissions belong to no stratum; refused where there are none. */
    public static Readings of(Collection<Reading> readings) {
        return of(readings, Map.of());
    }

    /** @param strata stratum by submission; a submission without one belongs to none */
    public static Readings of(Collection<Reading> readings, Map<String, String> strata) {
        return of(readings, strata, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * Readings in an order that does not hang on how submissions and judges are called.
     *
     * @param submissionKey what a submission stands in order by, given its id; equal keys by id
     * @param judgeKey the same for a judge
     */
    public static Readings of(
            Collection<Reading> readings,
            Map<String, String> strata,
            UnaryOperator<String> submissionKey,
            UnaryOperator<String> judgeKey) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("no readings");
        }
        var count = readings.size();
        var entries = new Ids();
        var readers = new Ids();
        var submission = new int[count];
        var judge = new int[count];
        var told = new double[count];
        var r = 0;
        for (var one : readings) {
            submission[r] = entries.number(one.submission());
            judge[r] = readers.number(one.judge());
            told[r++] = one.total() + 0.0; // no negative zero: it would sort beside zero by chance
        }
        entries.sort(submission, submissionKey);
        readers.sort(judge, judgeKey);
        var named = new Ids();
        var stratum = entries.sorted.stream()
                .mapToInt(id -> strata.containsKey(id) ? named.number(strata.get(id)) : Factor.NONE)
                .toArray();
        named.sort(stratum, UnaryOperator.identity());
        return ordered(entries.sorted, readers.sorted, named.sorted, submission, judge, stratum, told);
    }

    private static Readings ordered(
            List<String> submissions,
            List<String> judges,
            List<String> strata,
            int[] submission,
            int[] judge,
            int[] stratum,
            double[] told) {
        var start = new int[submissions.size() + 1];
        for (var entry : submission) {
            start[entry + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        var reader = new int[told.length];
        var total = new double[told.length];
        var of = new int[told.length];
        var free = start.clone();
        for (var r = 0; r < told.length; r++) {
            var entry = submission[r];
            var at = free[entry]++;
            of[at] = entry;
            for (; at > start[entry] && follows(reader[at - 1], total[at - 1], judge[r], told[r]); at--) {
                reader[at] = reader[at - 1];
                total[at] = total[at - 1];
            }
            reader[at] = judge[r];
            total[at] = told[r];
        }
        return new Readings(submissions, judges, strata, start, of, reader, stratum, total);
    }

    private static boolean follows(int judge, double total, int other, double otherTotal) {
        return judge > other || (judge == other && total > otherTotal);
    }

    /** Ids, numbered as they come and then anew in their own order. */
    private static final class Ids {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> known = new ArrayList<>();
        private List<String> sorted = List.of();

        int number(String id) {
            var number = numbers.putIfAbsent(id, known.size());
            if (number == null) {
                known.add(id);
                return known.size() - 1;
            }
            return number;
        }

        void sort(int[] numbered, UnaryOperator<String> key) {
            var ids = new ArrayList<>(known);
            ids.sort(Comparator.comparing(key).thenComparing(Comparator.naturalOrder()));
            var place = new int[ids.size()];
            for (var p = 0; p < place.length; p++) {
                place[numbers.get(ids.get(p))] = p;
            }
            for (var r = 0; r < numbered.length; r++) {
                numbered[r] = numbered[r] == Factor.NONE ? Factor.NONE : place[numbered[r]];
            }
            sorted = Collections.unmodifiableList(ids);
        }
    }

    /** The same readings with other totals, in this order. */
    public Readings with(double[] totals) {
        return new Readings(submissions, judges, strata, start, submission, judge, stratum, totals);
    }

    /** The readings of some submissions, named by their numbers in rising order; judges and strata keep theirs. */
    public Readings among(int[] entries) {
        var starts = new int[entries.length + 1];
        for (var k = 0; k < entries.length; k++) {
            starts[k + 1] = starts[k] + readings(entries[k]);
        }
        var of = new int[starts[entries.length]];
        var by = new int[of.length];
        var given = new double[of.length];
        for (var k = 0; k < entries.length; k++) {
            Arrays.fill(of, starts[k], starts[k + 1], k);
            System.arraycopy(judge, start[entries[k]], by, starts[k], starts[k + 1] - starts[k]);
            System.arraycopy(total, start[entries[k]], given, starts[k], starts[k + 1] - starts[k]);
        }
        return new Readings(
                Arrays.stream(entries).mapToObj(submissions::get).toList(),
                judges,
                strata,
                starts,
                of,
                by,
                Arrays.stream(entries).map(entry -> stratum[entry]).toArray(),
                given);
    }

    /** The same readings with no stratum known. */
    public Readings withoutStrata() {
        var none = new int[stratum.length];
        Arrays.fill(none, Factor.NONE);
        return new Readings(submissions, judges, List.of(), start, submission, judge, none, total);
    }

    /** How many readings there are. */
    public int size() {
        return total.length;
    }

    /** Ids in their order: submission 0, 1, … */
    public List<String> submissions() {
        return submissions;
    }

    /** Ids in their order: judge 0, 1, … */
    public List<String> judges() {
        return judges;
    }

    /** The strata that occur, in their order. */
    public List<String> strata() {
        return strata;
    }

    /** The first reading of that submission; its readings end before {@code start(submission + 1)}. */
    public int start(int entry) {
        return start[entry];
    }

    /** How often that submission was read. */
    public int readings(int entry) {
        return start[entry + 1] - start[entry];
    }

    /** The submission of a reading. */
    public int submission(int reading) {
        return submission[reading];
    }

    /** The judge of a reading. */
    public int judge(int reading) {
        return judge[reading];
    }

    /** The stratum of a submission, or -1. */
    public int stratum(int entry) {
        return stratum[entry];
    }

    /** The total of a reading. */
    public double total(int reading) {
        return total[reading];
    }

    /** How many readings each judge gave. */
    public int[] piles() {
        var piles = new int[judges.size()];
        for (var reader : judge) {
            piles[reader]++;
        }
        return piles;
    }

    /** The mean total of each submission, uncorrected. */
    public double[] means() {
        var means = new double[submissions.size()];
        for (var r = 0; r < total.length; r++) {
            means[submission[r]] += total[r];
        }
        for (var i = 0; i < means.length; i++) {
            means[i] /= readings(i);
        }
        return means;
    }

    /** The mean of all readings. */
    public double mean() {
        var sum = 0.0;
        for (var one : total) {
            sum += one;
        }
        return sum / total.length;
    }

    public double[] totals() {
        return total.clone();
    }

    Factor bySubmission() {
        return new Factor(Effect.SUBMISSION, submissions.size(), submission);
    }

    Factor byJudge() {
        return new Factor(Effect.JUDGE, judges.size(), judge);
    }

    Factor byStratum() {
        var of = new int[total.length];
        Arrays.setAll(of, r -> stratum[submission[r]]);
        return new Factor(Effect.STRATUM, strata.size(), of);
    }
}
