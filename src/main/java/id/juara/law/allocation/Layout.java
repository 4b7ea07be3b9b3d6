package id.juara.law.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as a network: readings flow from submissions to judges, and from them away. One reading is {@code parts}
 * units, so that it may be given to several judges by parts.
 *
 * <p>Submissions from a judge's own region reach him by a door of their own, which lets in only his share of them.
 * Where piles are to be even that share is exact: what fills his pile to the lower level is one door, and the one
 * further reading has another if his share grows with it.
 */
final class Layout {
    /** No limit on a judge's submissions from his own region. */
    static final int NO_CAP = Integer.MAX_VALUE;

    final Network network = new Network();
    /** for each place of the table the arc that carries it; -1 where its submission needs nobody */
    final int[] arcOf;

    final int[] submissionNode;
    final int[] judgeNode;
    /** where submissions of each judge's own region come in; -1 where they come in like others */
    final int[] doorNode;

    private final Table table;
    private final int parts;
    private final int away;
    private final long total;
    private final boolean[] hasDoor;
    private final List<long[]> ladder = new ArrayList<>();

    private Layout(Table table, int parts) {
        this.table = table;
        this.parts = parts;
        this.hasDoor = doors(table);
        this.total = Arrays.stream(table.needs).asLongStream().sum() * parts;
        this.away = network.node(0);
        this.submissionNode = nodes(table.needs.length);
        this.judgeNode = nodes(table.load.length);
        this.doorNode = new int[hasDoor.length];
        Arrays.setAll(doorNode, j -> hasDoor[j] ? network.node(0) : -1);
        this.arcOf = new int[table.judge.length];
        Arrays.fill(arcOf, -1);
    }

    /** Piles as even as {@link Levels} has them: everyone filled to the lower level, one further reading for some. */
    static Layout even(Table table, int parts, int capParts) {
        var layout = new Layout(table, parts);
        layout.pairs(capParts);
        var levels = Levels.of(table);
        var left = layout.total;
        for (var j = 0; j < table.load.length; j++) {
            layout.toLevel(j, levels.low()[j], levels.high()[j]);
            left -= (long) parts * (levels.low()[j] - table.load[j]);
        }
        layout.network.supply(layout.away, -left);
        return layout;
    }

    /** A step for each further reading of a judge, each dearer than the last: the cheapest way is the most even. */
    static Layout ladder(Table table, int parts, int capParts, int[] ownCap) {
        var layout = new Layout(table, parts);
        layout.pairs(capParts);
        var open = layout.openOfJudges();
        for (var j = 0; j < table.load.length; j++) {
            layout.door(j, ownCap[j]);
            var most = Math.min(table.limit[j], table.load[j] + open[j]);
            for (var pile = table.load[j] + 1; pile <= most; pile++) {
                var step = layout.network.arc(layout.judgeNode[j], layout.away, parts);
                layout.ladder.add(new long[] {step, 2L * pile - 1});
            }
        }
        layout.network.supply(layout.away, -layout.total);
        return layout;
    }

    /** Limits, bars and caps alone. */
    static Layout plain(Table table, int parts, int capParts, int[] ownCap) {
        var layout = new Layout(table, parts);
        layout.pairs(capParts);
        for (var j = 0; j < table.load.length; j++) {
            layout.door(j, ownCap[j]);
            var most = Math.min(layout.total, (long) parts * (table.limit[j] - table.load[j]));
            layout.network.arc(layout.judgeNode[j], layout.away, most);
        }
        layout.network.supply(layout.away, -layout.total);
        return layout;
    }

    /** What decides one after the other: even piles where they have steps, costs where they differ, the draw. */
    List<long[]> costs() {
        var steps = new long[network.arcs()];
        ladder.forEach(step -> steps[(int) step[0]] = step[1]);
        var cost = new long[network.arcs()];
        var draw = new long[network.arcs()];
        for (var s = 0; s < table.needs.length; s++) {
            for (var place = table.first[s]; place < table.first[s + 1]; place++) {
                if (arcOf[place] >= 0) {
                    cost[arcOf[place]] = table.cost[place];
                    draw[arcOf[place]] = table.chance(s, place);
                }
            }
        }
        return Stream.of(steps, cost, draw)
                .filter(one -> one == draw || Arrays.stream(one).anyMatch(value -> value != 0))
                .toList();
    }

    private int[] nodes(int count) {
        var nodes = new int[count];
        Arrays.setAll(nodes, n -> network.node(0));
        return nodes;
    }

    private void pairs(int capParts) {
        for (var s = 0; s < table.needs.length; s++) {
            network.supply(submissionNode[s], (long) parts * table.needs[s]);
            for (var place = table.first[s]; table.needs[s] > 0 && place < table.first[s + 1]; place++) {
                var j = table.judge[place];
                var node = hasDoor[j] && table.ownRegion[place] ? doorNode[j] : judgeNode[j];
                arcOf[place] = network.arc(submissionNode[s], node, capParts);
            }
        }
    }

    private void toLevel(int judge, int low, int high) {
        network.supply(judgeNode[judge], -(long) parts * (low - table.load[judge]));
        if (high > low) {
            var further = network.node(0);
            network.arc(judgeNode[judge], further, parts);
            network.arc(further, away, parts);
            if (hasDoor[judge] && ownRoom(judge, high) > ownRoom(judge, low)) {
                network.arc(doorNode[judge], further, parts);
            }
        }
        if (hasDoor[judge]) {
            network.arc(doorNode[judge], judgeNode[judge], (long) parts * ownRoom(judge, low));
        }
    }

    private int ownRoom(int judge, int pile) {
        return Math.max(0, table.share(pile) - table.own[judge]);
    }

    private void door(int judge, int ownCap) {
        if (hasDoor[judge]) {
            var room = ownCap == NO_CAP ? total : (long) parts * Math.max(0, ownCap - table.own[judge]);
            network.arc(doorNode[judge], judgeNode[judge], Math.min(total, room));
        }
    }

    private int[] openOfJudges() {
        var open = new int[judgeNode.length];
        for (var place = 0; place < arcOf.length; place++) {
            open[table.judge[place]] += arcOf[place] >= 0 ? 1 : 0;
        }
        return open;
    }

    private static boolean[] doors(Table table) {
        var doors = new boolean[table.load.length];
        for (var place = 0; table.isCapped() && place < table.judge.length; place++) {
            doors[table.judge[place]] |= table.ownRegion[place];
        }
        return doors;
    }
}
