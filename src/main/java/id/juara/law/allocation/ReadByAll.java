package id.juara.law.allocation;

import id.juara.law.allocation.Block.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The submissions that everyone reads who may. Where nothing else is dealt, a judge with too many from his own region
 * leaves out as many of them as needed, by chance.
 */
final class ReadByAll {
    private final Table table;
    private final boolean[] held;

    private ReadByAll(Table table, boolean[] held) {
        this.table = table;
        this.held = held;
    }

    /** Holds their places and lets them stand. Whoever would be over his limit leaves out the rest and is named. */
    static List<Block> hold(Table table, boolean[] held) {
        return new ReadByAll(table, held).hold();
    }

    private List<Block> hold() {
        var nothingElse = true;
        for (var s = 0; s < table.needs.length; s++) {
            nothingElse &= table.isReadByAll(s);
            for (var place = table.first[s]; place < table.first[s + 1]; place++) {
                held[place] = table.isReadByAll(s);
            }
        }
        var blocks = new ArrayList<Block>();
        for (var j = 0; j < table.load.length; j++) {
            var judge = j;
            if (nothingElse) {
                leaveOut(judge, true, (own, load) -> table.keepsShare(own, load));
            }
            var asked = leaveOut(judge, false, (own, load) -> load <= table.limit[judge]);
            if (asked > table.limit[judge]) {
                var id = table.judges.get(judge).id();
                blocks.add(new Block(Limit.LIMITS, List.of(), List.of(id), asked, table.limit[judge]));
            }
        }
        for (var s = 0; s < table.needs.length; s++) {
            stand(s);
            if (table.isReadByAll(s) && table.readings[s] == 0) {
                blocks.add(unread(s, nothingElse));
            }
        }
        return blocks;
    }

    /** Whom the share of the own region made leave it out, if that is why nobody reads it. */
    private Block unread(int submission, boolean sharesAreKept) {
        var leftOut = IntStream.range(table.first[submission], table.first[submission + 1])
                .filter(place -> sharesAreKept && table.isCapped() && table.ownRegion[place])
                .mapToObj(place -> table.judges.get(table.judge[place]).id())
                .sorted()
                .toList();
        return leftOut.isEmpty()
                ? table.tooFewReaders(submission, 1, 0)
                : new Block(
                        Limit.OWN_REGION_CAP,
                        List.of(table.submissions.get(submission).id()),
                        leftOut,
                        1,
                        0);
    }

    private void stand(int submission) {
        for (var place = table.first[submission]; place < table.first[submission + 1]; place++) {
            if (held[place]) {
                table.stand(submission, table.judge[place]);
            }
        }
    }

    /** Takes places from a judge until his pile is sound, the own region's alone or any; gives the pile he had. */
    private int leaveOut(int judge, boolean ownRegionOnly, BiPredicate<Integer, Integer> isSound) {
        record Place(int number, long lot) {}
        var may = new ArrayList<Place>();
        var load = table.load[judge];
        var own = table.own[judge];
        for (var s = 0; s < table.needs.length; s++) {
            for (var place = table.first[s]; place < table.first[s + 1]; place++) {
                if (held[place] && table.judge[place] == judge) {
                    load++;
                    own += table.ownRegion[place] ? 1 : 0;
                    if (!ownRegionOnly || table.ownRegion[place]) {
                        may.add(new Place(place, table.chance(s, place)));
                    }
                }
            }
        }
        may.sort(Comparator.comparing(Place::lot).thenComparing(Place::number));
        var asked = load;
        for (var place : may) {
            if (isSound.test(own, load)) {
                return asked;
            }
            held[place.number()] = false;
            own -= table.ownRegion[place.number()] ? 1 : 0;
            load--;
        }
        return asked;
    }
}
