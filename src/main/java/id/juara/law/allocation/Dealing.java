package id.juara.law.allocation;

import id.juara.law.linkage.JudgeGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who reads what.
 *
 * @param pairs every pair, the fixed ones among them, ordered by the fingerprints of submission and judge
 * @param loads how many submissions each judge reads, by the judge's id; zero for who reads none
 * @param readings how many judges read each submission, by the submission's id
 * @param conflicts how many pairs are fixed against a bar
 * @param cost of the pairs that were dealt now
 * @param cheapest the least cost they could have, dealt as evenly, without a cap on probabilities and without exchanges
 * @param exchanged how many times two judges changed places so that all are linked
 * @param blocks what kept some readings from being dealt; empty unless as many as can be were asked for
 */
public record Dealing(
        List<Pair> pairs,
        SortedMap<String, Integer> loads,
        SortedMap<String, Integer> readings,
        int conflicts,
        long cost,
        long cheapest,
        int exchanged,
        List<Block> blocks) {
    public Dealing {
        pairs = List.copyOf(pairs);
        loads = Collections.unmodifiableSortedMap(new TreeMap<>(loads));
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
        blocks = List.copyOf(blocks);
    }

    /** The ids of those who read that submission, in order of their fingerprints. */
    public List<String> readersOf(String submission) {
        return pairs.stream()
                .filter(pair -> pair.submission().equals(submission))
                .map(Pair::judge)
                .toList();
    }

    /** Who reads what by number: submissions and judges in the order of their ids. */
    public JudgeGraph graph() {
        var judgeAt = new HashMap<String, Integer>();
        loads.keySet().forEach(judge -> judgeAt.put(judge, judgeAt.size()));
        var readersAt = new HashMap<String, List<Integer>>();
        pairs.forEach(pair -> readersAt
                .computeIfAbsent(pair.submission(), any -> new ArrayList<>())
                .add(judgeAt.get(pair.judge())));
        var readers = new int[readings.size()][];
        var submissions = List.copyOf(readings.keySet());
        Arrays.setAll(readers, s -> readersAt.getOrDefault(submissions.get(s), List.of()).stream()
                .mapToInt(j -> j)
                .toArray());
        return new JudgeGraph(loads.size(), readers);
    }
}
