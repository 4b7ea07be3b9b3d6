package id.juara.law.anomaly;

import id.juara.law.anomaly.Circumstances.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remarks to entrants that were copied, from another judge or from the own ones before.
 *
 * <p>A text is the set of its runs of five words; two are alike by what they share over what they have together (Jaccard).
 * Equal texts are one from the start. Of the others each has a prefix: its rarest runs, so many of n that two texts which share at
 * least t of all must meet in them, n − ⌈t n⌉ + 1 (Bayardo, Ma, Srikant, WWW 2007). Only texts that meet there are compared,
 * and only where they are not in one group yet. Remarks with fewer words than tell anything are left out.
 *
 * <p>Texts of a dozen words do not coincide by chance: the probability told is 0, and why they are alike is for a person to
 * find out.
 */
final class CopiedRemarks {
    private static final int RUN = 5;

    private final double alike;
    private final Map<String, List<Remark>> ofText = new LinkedHashMap<>();
    private final WordRuns runs;
    private final int[] joined; // towards the first text of its group
    private final double[] likeness; // the least by which the group of that first text hangs together

    CopiedRemarks(List<Remark> remarks, Limits limits) {
        this.alike = limits.alike();
        var inOrder = remarks.stream()
                .sorted(Comparator.comparing(Remark::handedIn)
                        .thenComparing(Remark::judge)
                        .thenComparing(Remark::submission))
                .toList();
        for (var remark : inOrder) {
            var words = WordRuns.words(remark.text());
            if (words.size() >= Math.max(RUN, limits.remarkWords())) {
                ofText.computeIfAbsent(String.join(" ", words), text -> new ArrayList<>())
                        .add(remark);
            }
        }
        this.runs = new WordRuns(List.copyOf(ofText.keySet()), RUN);
        this.joined = new int[ofText.size()];
        this.likeness = new double[ofText.size()];
        Arrays.setAll(joined, text -> text);
        Arrays.fill(likeness, 1);
    }

    /** A case a group, those with the most remarks first; of each the remark that was handed in first leads. */
    List<Case> cases() {
        join();
        var groups = new TreeMap<Integer, List<Remark>>();
        var text = 0;
        for (var remarks : ofText.values()) {
            groups.computeIfAbsent(first(text++), any -> new ArrayList<>()).addAll(remarks);
        }
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .map(group -> told(group.getValue(), likeness[group.getKey()]))
                .toList();
    }

    private static Case told(List<Remark> group, double likeness) {
        var judges = new LinkedHashSet<String>();
        var submissions = new LinkedHashSet<String>();
        group.forEach(one -> {
            judges.add(one.judge());
            submissions.add(one.submission());
        });
        return new Case(
                Kind.COPIED_REMARK,
                List.copyOf(judges),
                List.copyOf(submissions),
                Map.of("likeness", likeness, "remarks", (double) group.size()),
                0);
    }

    private void join() {
        var having = new ArrayList<List<Integer>>();
        for (var run = 0; run < runs.different(); run++) {
            having.add(null);
        }
        var looked = new int[joined.length]; // the last text each was compared with, from 1
        for (var text = 0; text < joined.length; text++) {
            var own = runs.of(text);
            var prefix = own.length - (int) Math.ceil(alike * own.length - 1e-9) + 1;
            for (var p = 0; p < prefix; p++) {
                if (runs.isOfOneText(own[p])) {
                    continue;
                }
                if (having.get(own[p]) == null) {
                    having.set(own[p], new ArrayList<>());
                }
                for (var other : having.get(own[p])) {
                    if (looked[other] <= text && first(other) != first(text)) {
                        looked[other] = text + 1;
                        compare(other, text);
                    }
                }
                having.get(own[p]).add(text);
            }
        }
    }

    private void compare(int one, int other) {
        var like = runs.likeness(one, other);
        if (like >= alike) {
            var first = Math.min(first(one), first(other));
            var later = Math.max(first(one), first(other));
            joined[later] = first;
            likeness[first] = Math.min(like, Math.min(likeness[first], likeness[later]));
        }
    }

    private int first(int text) {
        var at = text;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }
}
