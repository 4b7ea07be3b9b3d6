package id.juara.law.allocation;

import id.juara.law.allocation.Block.Limit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Why there are not readers enough.
 *
 * <p>Procedure. As many readings as can be are placed. From a submission that still lacks one we follow what could be
 * moved: to judges who may read it and do not, from them to what they read and could hand on, and so on. Everything met
 * on the way belongs together: those submissions want more than the limits of those judges hold, whoever reads what
 * (the least cut of the greatest flow, Ford and Fulkerson 1956). Of several such groups one is told only if it is not
 * met from another.
 */
final class Shortage {
    private final Table table;
    private final Layout layout;
    private final int parts;
    private final long[] flow;
    private final int[][] arcsAt;

    Shortage(CheapestFlow solver, Table table, int parts, int capParts, int[] ownCap) {
        this.table = table;
        this.parts = parts;
        this.layout = Layout.plain(table, parts, capParts, ownCap);
        this.flow = solver.greatest(layout.network);
        this.arcsAt = layout.network.arcsAt();
    }

    /** The groups that lack readers; none where everything can be placed. */
    List<Block> blocks(boolean isPairCap) {
        var blocks = new ArrayList<Block>();
        var told = new BitSet();
        for (var s = 0; s < table.needs.length; s++) {
            if (placed(s) < (long) parts * table.needs[s] && !told.get(layout.submissionNode[s])) {
                var met = met(layout.submissionNode[s]);
                told.or(met);
                blocks.addAll(blocks(met, isPairCap));
            }
        }
        return blocks;
    }

    /** Lowers every submission's needs to what could be placed. */
    void lowerNeeds() {
        for (var s = 0; s < table.needs.length; s++) {
            table.needs[s] = (int) (placed(s) / parts);
        }
    }

    private List<Block> blocks(BitSet met, boolean isPairCap) {
        var group = IntStream.range(0, table.needs.length)
                .filter(s -> met.get(layout.submissionNode[s]))
                .toArray();
        var asked = Arrays.stream(group).map(s -> table.needs[s]).sum();
        var placed = (int) (Arrays.stream(group).mapToLong(this::placed).sum() / parts);
        var submissions = Arrays.stream(group)
                .mapToObj(s -> table.submissions.get(s).id())
                .sorted()
                .toList();
        if (isPairCap) {
            return List.of(new Block(Limit.PAIR_CAP, submissions, List.of(), asked, placed));
        }
        var full = judges(j -> met.get(layout.judgeNode[j]));
        var atDoor =
                judges(j -> layout.doorNode[j] >= 0 && met.get(layout.doorNode[j]) && !met.get(layout.judgeNode[j]));
        var blocks = new ArrayList<Block>();
        if (!full.isEmpty()) {
            blocks.add(new Block(Limit.LIMITS, submissions, full, asked, placed));
        }
        if (!atDoor.isEmpty()) {
            blocks.add(new Block(Limit.OWN_REGION_CAP, submissions, atDoor, asked, placed));
        }
        return blocks;
    }

    private List<String> judges(IntPredicate which) {
        return IntStream.range(0, table.judges.size())
                .filter(which)
                .mapToObj(j -> table.judges.get(j).id())
                .sorted()
                .toList();
    }

    private long placed(int submission) {
        var placed = 0L;
        for (var place = table.first[submission]; place < table.first[submission + 1]; place++) {
            placed += layout.arcOf[place] < 0 ? 0 : flow[layout.arcOf[place]];
        }
        return placed;
    }

    private BitSet met(int start) {
        var met = new BitSet();
        var queue = new ArrayDeque<Integer>();
        met.set(start);
        queue.add(start);
        while (!queue.isEmpty()) {
            var node = queue.poll();
            for (var a : arcsAt[node]) {
                var along = layout.network.from(a) == node;
                var other = along ? layout.network.to(a) : layout.network.from(a);
                var hasRoom = along ? flow[a] < layout.network.capacity(a) : flow[a] > 0;
                if (hasRoom && !met.get(other)) {
                    met.set(other);
                    queue.add(other);
                }
            }
        }
        return met;
    }
}
