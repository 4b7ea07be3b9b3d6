package id.juara.law.sensitivity;

import id.juara.law.ranking.Breach.Limit;
import id.juara.law.ranking.RankedGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * The seats of a cut, filled in an order of numbers as the law fills them: pass mark, floors, then the order within caps.
 * What the rules make of the undecided is left out: whom other weights would take in is asked, not whom a lot would.
 */
final class DrawnSeats {
    private final double passMark;
    private final int top;
    private final int[] cluster; // of each entry
    private final int[] floor;
    private final int[] cap;

    DrawnSeats(RankedGroup ranking) {
        var cut = ranking.cut();
        this.passMark = cut.passMark().map(mark -> mark.doubleValue()).orElse(Double.NEGATIVE_INFINITY);
        this.top = cut.top().orElse(Integer.MAX_VALUE);
        var standings = ranking.ranking().standings();
        var names = new ArrayList<>(cut.clusters().keySet());
        this.cluster = new int[standings.size()];
        for (var i = 0; i < cluster.length; i++) {
            cluster[i] = names.indexOf(standings.get(i).contender().cluster());
        }
        this.floor = new int[names.size()];
        this.cap = new int[names.size()];
        var kept = ranking.selection().breaches().stream().noneMatch(one -> one.limit() == Limit.FLOORS_OVER_TOP);
        for (var c = 0; c < cap.length; c++) {
            var bounds = cut.clusters().get(names.get(c));
            cap[c] = bounds.cap().orElse(Integer.MAX_VALUE);
            floor[c] = kept ? Math.min(cap[c], bounds.floor().orElse(0)) : 0;
        }
    }

    List<Integer> filledBy(int[] order, double[] figures) {
        var seated = new boolean[order.length];
        var taken = new int[cap.length];
        var chosen = new ArrayList<Integer>();
        for (var pass = 0; pass < 2; pass++) {
            var bounds = pass == 0 ? floor : cap;
            for (var entry : order) {
                if (chosen.size() >= top || figures[entry] < passMark - 1e-9) {
                    break;
                }
                var c = cluster[entry];
                var room = c < 0 ? pass == 1 : taken[c] < bounds[c];
                if (room && !seated[entry]) {
                    seated[entry] = true;
                    chosen.add(entry);
                    if (c >= 0) {
                        taken[c]++;
                    }
                }
            }
        }
        return chosen;
    }
}
