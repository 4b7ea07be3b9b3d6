package id.juara.law.allocation;

import id.juara.law.allocation.Block.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Deals submissions to judges as evenly as bars and limits allow, as cheaply as that allows, and else by the seed.
 *
 * <p>Procedure. Readings flow through a network from submissions to judges ({@link Layout}). First the most even piles
 * are tried that limits alone would allow: all within one of each other. If the bars are in the way, the sum of the
 * squares of all piles is made as small as can be. Among the dealings that are as even, those of least cost are kept,
 * and among those the one whose pairs have the least sum of numbers drawn from the seed. Each is an optimum proven by
 * the solver, none a search that may miss.
 *
 * <p>Where the cap on a pair's probability is below 1, the network is solved for parts of readings, so that no pair has
 * more than the cap, and the parts are made whole by chance ({@link Draw}). Exchanges that link judges ({@link Bridge})
 * come last, and may give a pair that the draw did not.
 *
 * <p>The share of the own region is kept exactly where piles are at most one apart. Otherwise a pile's size is known
 * only when all is dealt: whoever then has too many from his region is given his share of that pile as a whole number,
 * and it is dealt again until everyone keeps his share. A dealing that would need still less even piles to keep the
 * shares may be missed; it is then refused as blocked by the cap.
 */
public final class OptimalAllocation {
    private final CheapestFlow solver = new OrToolsFlow();

    /**
     * Deals that wish: each submission to as many different judges as asked, no barred pair but a fixed one, nobody
     * over his limit. A pure function: the order in which the wish lists things does not matter.
     *
     * @throws CannotDeal where there is no such dealing, with the limits in its way
     */
    public Dealing deal(Wish wish) {
        return new Deal(new Table(wish), true).deal();
    }

    /**
     * Deals that wish, or as many of its readings as can be; {@link Dealing#blocks} tells what is in the way of the
     * others.
     */
    public Dealing dealWhatCanBe(Wish wish) {
        return new Deal(new Table(wish), false).deal();
    }

    private final class Deal {
        private final Table table;
        private final boolean allOrNothing;
        private final List<Block> blocks = new ArrayList<>();

        Deal(Table table, boolean allOrNothing) {
            this.table = table;
            this.allOrNothing = allOrNothing;
        }

        Dealing deal() {
            var byAll = new boolean[table.judge.length];
            note(ReadByAll.hold(table, byAll));
            note(tooFewReaders());
            note(limitsTogether());
            var terms = table.wish.terms();
            var held = dealt(1, 1);
            var cheapest = cost(held);
            if (terms.isCapped()) {
                held = dealt(terms.parts(), terms.capParts());
            }
            var places = held;
            var exchanged = terms.bridge()
                    .map(limits -> Bridge.build(table, places, limits))
                    .orElse(0);
            var cost = cost(held);
            for (var place = 0; place < held.length; place++) {
                held[place] |= byAll[place];
            }
            return told(held, cost + cost(byAll), cheapest + cost(byAll), exchanged);
        }

        private boolean[] dealt(int parts, int capParts) {
            if (Arrays.stream(table.needs).allMatch(need -> need == 0)) {
                return new boolean[table.judge.length];
            }
            return held(Layout.even(table, parts, capParts), parts).orElseGet(() -> unevenly(parts, capParts));
        }

        private boolean[] unevenly(int parts, int capParts) {
            var caps = new int[table.load.length];
            Arrays.fill(caps, Layout.NO_CAP);
            while (true) {
                var held = held(Layout.ladder(table, parts, capParts, caps), parts);
                if (held.isEmpty()) {
                    var shortage = new Shortage(solver, table, parts, capParts, caps);
                    note(shortage.blocks(parts > 1));
                    shortage.lowerNeeds();
                } else if (!lowered(held.get(), caps)) {
                    return held.get();
                }
            }
        }

        private Optional<boolean[]> held(Layout layout, int parts) {
            return new InOrder(solver).cheapest(layout.network, layout.costs()).map(flow -> {
                var whole = parts == 1
                        ? flow
                        : Draw.whole(layout.network, flow, parts, new Chance(table.wish.seed(), "allocation"));
                var held = new boolean[layout.arcOf.length];
                for (var place = 0; place < held.length; place++) {
                    held[place] = layout.arcOf[place] >= 0 && whole[layout.arcOf[place]] == parts;
                }
                return held;
            });
        }

        /** Whether somebody has too many from his own region and got a lower cap; what stands, stays. */
        private boolean lowered(boolean[] held, int[] caps) {
            var load = table.load.clone();
            var own = table.own.clone();
            for (var place = 0; place < held.length; place++) {
                load[table.judge[place]] += held[place] ? 1 : 0;
                own[table.judge[place]] += held[place] && table.ownRegion[place] ? 1 : 0;
            }
            var lowered = false;
            for (var j = 0; j < caps.length; j++) {
                if (own[j] > table.own[j] && !table.keepsShare(own[j], load[j])) {
                    caps[j] = Math.max(table.own[j], table.share(load[j]));
                    lowered = true;
                }
            }
            return lowered;
        }

        /** Submissions that fewer judges may read than they need; they will need no more than those. */
        private List<Block> tooFewReaders() {
            var few = new ArrayList<Block>();
            for (var s = 0; s < table.needs.length; s++) {
                if (table.open(s) < table.needs[s]) {
                    var asked = table.readings[s] + table.needs[s];
                    var possible = table.readings[s] + table.open(s);
                    few.add(table.tooFewReaders(s, asked, possible));
                    table.needs[s] = table.open(s);
                }
            }
            return few;
        }

        private List<Block> limitsTogether() {
            var asked = Arrays.stream(table.needs).asLongStream().sum();
            var possible = IntStream.range(0, table.load.length)
                    .mapToLong(j -> (long) table.limit[j] - table.load[j])
                    .sum();
            return possible >= asked
                    ? List.of()
                    : List.of(new Block(
                            Limit.LIMITS_TOGETHER, List.of(), List.of(), Math.toIntExact(asked), (int) possible));
        }

        private void note(List<Block> found) {
            blocks.addAll(found);
            if (allOrNothing && !blocks.isEmpty()) {
                throw new CannotDeal(blocks);
            }
        }

        private long cost(boolean[] held) {
            return IntStream.range(0, held.length)
                    .filter(place -> held[place])
                    .mapToLong(place -> table.cost[place])
                    .sum();
        }

        private Dealing told(boolean[] held, long cost, long cheapest, int exchanged) {
            var pairs = table.pairs(held);
            var loads = new TreeMap<String, Integer>();
            table.judges.forEach(judge -> loads.put(judge.id(), 0));
            var readings = new TreeMap<String, Integer>();
            table.submissions.forEach(one -> readings.put(one.id(), 0));
            pairs.forEach(pair -> {
                loads.merge(pair.judge(), 1, Integer::sum);
                readings.merge(pair.submission(), 1, Integer::sum);
            });
            return new Dealing(pairs, loads, readings, table.conflicts(), cost, cheapest, exchanged, blocks);
        }
    }
}
