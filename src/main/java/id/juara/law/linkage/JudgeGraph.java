package id.juara.law.linkage;

import java.util.Arrays;
import java.util.BitSet;

/** Who reads what: judges and submissions stand for themselves by number, from 0. */
public final class JudgeGraph {
    private final int[][] readers;
    private final int[] loads;
    private final int readings;

    /**
     * @param readers for each submission the judges who read it; empty where nobody does
     * @throws IllegalArgumentException where a judge is not among 0 to {@code judges - 1} or reads a submission twice
     */
    public JudgeGraph(int judges, int[][] readers) {
        this.readers = new int[readers.length][];
        this.loads = new int[judges];
        for (var s = 0; s < readers.length; s++) {
            var sorted = readers[s].clone();
            Arrays.sort(sorted);
            for (var n = 0; n < sorted.length; n++) {
                if (sorted[n] < 0 || sorted[n] >= judges || n > 0 && sorted[n] == sorted[n - 1]) {
                    throw new IllegalArgumentException(
                            "submission " + s + " has the readers " + Arrays.toString(sorted));
                }
                loads[sorted[n]]++;
            }
            this.readers[s] = sorted;
        }
        this.readings = Arrays.stream(loads).sum();
    }

    public int judges() {
        return loads.length;
    }

    public int submissions() {
        return readers.length;
    }

    public int readings() {
        return readings;
    }

    /** How many submissions that judge reads. */
    public int load(int judge) {
        return loads[judge];
    }

    /** How many judges read that submission. */
    public int readers(int submission) {
        return readers[submission].length;
    }

    /** How far the largest pile is above the smallest. */
    public int loadSpread() {
        return Arrays.stream(loads).max().orElse(0) - leastLoad();
    }

    public int leastLoad() {
        return Arrays.stream(loads).min().orElse(0);
    }

    /** The readings of the submission that has the fewest. */
    public int leastReadings() {
        return Arrays.stream(readers).mapToInt(one -> one.length).min().orElse(0);
    }

    /** With how many other judges each judge shares at least one submission. */
    public int[] companions() {
        var submissionsOf = submissionsOf();
        var companions = new int[loads.length];
        var met = new BitSet(loads.length);
        for (var j = 0; j < loads.length; j++) {
            met.clear();
            for (var s : submissionsOf[j]) {
                for (var other : readers[s]) {
                    met.set(other);
                }
            }
            met.clear(j);
            companions[j] = met.cardinality();
        }
        return companions;
    }

    /** For each judge the number of his component, from 0, in the order of their first judges. */
    public int[] componentOf() {
        var parent = new int[loads.length];
        Arrays.setAll(parent, j -> j);
        for (var together : readers) {
            for (var n = 1; n < together.length; n++) {
                var one = root(parent, together[0]);
                var other = root(parent, together[n]);
                parent[Math.max(one, other)] = Math.min(one, other);
            }
        }
        var component = new int[loads.length];
        var found = 0;
        for (var j = 0; j < loads.length; j++) {
            component[j] = root(parent, j) == j ? found++ : component[root(parent, j)];
        }
        return component;
    }

    /** Groups of judges that no chain of shared submissions joins. */
    public int components() {
        return Arrays.stream(componentOf()).max().orElse(-1) + 1;
    }

    int[][] readers() {
        return readers;
    }

    private int[][] submissionsOf() {
        var all = new int[loads.length][];
        Arrays.setAll(all, j -> new int[loads[j]]);
        var next = new int[loads.length];
        for (var s = 0; s < readers.length; s++) {
            for (var j : readers[s]) {
                all[j][next[j]++] = s;
            }
        }
        return all;
    }

    private static int root(int[] parent, int judge) {
        var root = judge;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
