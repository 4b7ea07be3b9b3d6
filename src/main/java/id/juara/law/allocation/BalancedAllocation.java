package id.juara.law.allocation;

import id.juara.law.allocation.Block.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Deals evenly by the seed: loads differ by at most one where the bars allow, and where only bars and limits bind a dealing is found whenever one
 * exists ({@link Balance}).
 *
 * <p>The cap on the own region is a share of each judge's own pile, which is known only when all is dealt. Procedure: deal
 * without the cap; whoever has too many from his region is given a whole number as a cap, his share of the pile he had;
 * deal again with the caps found so far, until everyone keeps his share. Caps only fall, so it ends. A dealing made
 * so always keeps the shares. One that would need uneven loads to keep them may be missed, and is then
 * refused as blocked by the cap; with four submissions and four judges that was one in twenty.
 *
 * <p>Where every judge reads all, nothing is dealt but the bars; one with too many from his own region leaves out as many of
 * them as needed, by chance.
 */
public final class BalancedAllocation implements Allocation {

    @Override
    public Dealing deal(Wish wish) {
        var table = new Table(wish);
        return wish.readings()
                .map(readings -> table.dealing(held(table, readings)))
                .orElseGet(() -> table.dealing(heldByAll(table)));
    }

    private static boolean[][] held(Table table, int readings) {
        mustHaveReaders(table, readings);
        mustFitLimits(table, readings);
        var caps = new int[table.judges.size()];
        Arrays.fill(caps, Balance.NO_CAP);
        var balance = new Balance(table, caps);
        while (balance.deals(readings)) {
            if (!lowered(table, balance, caps)) {
                return balance.held();
            }
            balance = new Balance(table, caps);
        }
        throw new CannotDeal(balance.blocks());
    }

    /** Whether somebody has too many from his own region and got a lower cap; what is fixed stays. */
    private static boolean lowered(Table table, Balance balance, int[] caps) {
        var lowered = false;
        for (var j = 0; j < caps.length; j++) {
            if (balance.own(j) > table.fixedOwn[j] && !table.keepsShare(balance.own(j), balance.load(j))) {
                caps[j] = Math.max(table.fixedOwn[j], table.share(balance.load(j)));
                lowered = true;
            }
        }
        return lowered;
    }

    private static boolean[][] heldByAll(Table table) {
        var held = new boolean[table.submissions.size()][];
        Arrays.setAll(held, s -> table.open[s].clone());
        for (var j = 0; j < table.judges.size(); j++) {
            leaveOutOwnRegion(table, held, j);
        }
        mustBeRead(table, held);
        return held;
    }

    private static void leaveOutOwnRegion(Table table, boolean[][] held, int judge) {
        var pile = IntStream.range(0, held.length)
                .filter(s -> held[s][judge])
                .boxed()
                .toList();
        var fromRegion = pile.stream()
                .filter(s -> table.ownRegion[s][judge])
                .sorted(Comparator.comparing((Integer s) -> table.chance(s, judge)))
                .toList();
        var load = table.fixedLoad[judge] + pile.size();
        var own = table.fixedOwn[judge] + fromRegion.size();
        for (var submission : fromRegion) {
            if (table.keepsShare(own, load)) {
                return;
            }
            held[submission][judge] = false;
            own--;
            load--;
        }
    }

    private static void mustBeRead(Table table, boolean[][] held) {
        var blocks = new ArrayList<Block>();
        for (var s = 0; s < held.length; s++) {
            if (table.fixedReadings[s] + count(held[s]) == 0) {
                blocks.add(
                        count(table.open[s]) > 0
                                ? new Block(Limit.OWN_REGION_CAP, submission(table, s), readersOf(table, s), 1, 0)
                                : tooFew(table, s, 1, 0));
            }
        }
        for (var j = 0; j < table.judges.size(); j++) {
            var judge = j;
            var load = table.fixedLoad[j]
                    + (int) Arrays.stream(held).filter(row -> row[judge]).count();
            if (load > Math.max(table.limit[j], table.fixedLoad[j])) {
                blocks.add(new Block(
                        Limit.LIMITS, List.of(), List.of(table.judges.get(j).id()), load, table.limit[j]));
            }
        }
        refuse(blocks);
    }

    private static void mustHaveReaders(Table table, int readings) {
        var blocks = new ArrayList<Block>();
        for (var s = 0; s < table.submissions.size(); s++) {
            var possible = table.fixedReadings[s] + count(table.open[s]);
            if (possible < readings) {
                blocks.add(tooFew(table, s, readings, possible));
            }
        }
        refuse(blocks);
    }

    /** Whoever is kept out by his region alone is named: with him there would be enough. */
    private static Block tooFew(Table table, int s, int readings, int possible) {
        var submission = table.submissions.get(s);
        var fromRegion = table.judges.stream()
                .filter(judge -> table.wish.barsByRegionAlone(submission, judge))
                .map(Wish.Judge::id)
                .filter(judge -> !table.wish.fixed().contains(new Pair(submission.id(), judge)))
                .toList();
        return possible + fromRegion.size() < readings
                ? new Block(Limit.TOO_FEW_READERS, submission(table, s), List.of(), readings, possible)
                : new Block(Limit.OWN_REGION_BARRED, submission(table, s), fromRegion, readings, possible);
    }

    private static List<String> submission(Table table, int s) {
        return List.of(table.submissions.get(s).id());
    }

    private static List<String> readersOf(Table table, int s) {
        return IntStream.range(0, table.judges.size())
                .filter(j -> table.open[s][j])
                .mapToObj(j -> table.judges.get(j).id())
                .toList();
    }

    private static void mustFitLimits(Table table, int readings) {
        var asked = Arrays.stream(table.fixedReadings)
                .mapToLong(fixed -> Math.max(0, readings - fixed))
                .sum();
        var possible = IntStream.range(0, table.judges.size())
                .mapToLong(j -> Math.max(0, (long) table.limit[j] - table.fixedLoad[j]))
                .sum();
        if (possible < asked) {
            refuse(List.of(
                    new Block(Limit.LIMITS_TOGETHER, List.of(), List.of(), Math.toIntExact(asked), (int) possible)));
        }
    }

    private static int count(boolean[] row) {
        return (int) IntStream.range(0, row.length).filter(i -> row[i]).count();
    }

    private static void refuse(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            throw new CannotDeal(blocks);
        }
    }
}
