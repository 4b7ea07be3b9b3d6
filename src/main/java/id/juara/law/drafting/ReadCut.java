package id.juara.law.drafting;

import id.juara.law.rules.Cluster;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Round;
import id.juara.law.rules.Word;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads who goes on, and sees to it that floors, caps and top can be met together. */
final class ReadCut {
    private static final int MOST = 1_000_000;

    private ReadCut() {}

    static Cut from(Value value) {
        var clause = value.clause(Keys.CUT);
        var top = clause.may("top").map(one -> one.whole(1, MOST));
        var passMark = clause.may("pass-mark").map(one -> one.number(-MOST, MOST));
        var clusters = new LinkedHashMap<String, Cut.Bounds>();
        clause.may("clusters").map(Value::entries).orElse(Map.of()).forEach((word, bounds) -> {
            if (Cluster.of(word).isEmpty()) {
                bounds.flaw(FlawKey.UNKNOWN_CLUSTER, word, String.join(", ", Cluster.words()));
            }
            clusters.put(word, bounds(bounds));
        });
        var tieAtLine = clause.may("tie-at-line")
                .map(one -> one.choice(Cut.TieAtLine.class))
                .orElse(Cut.TieAtLine.LOT);
        var undecided = clause.may("undecided")
                .map(one -> one.choice(Cut.Undecided.class))
                .orElse(Cut.Undecided.ORDER);
        if (undecided != Cut.Undecided.ORDER && top.isEmpty() && value.sound()) {
            clause.must("undecided").flaw(FlawKey.UNDECIDED_WITHOUT_TOP, Word.of(undecided));
        }
        if (top.isEmpty() && passMark.isEmpty()) {
            if (value.sound()) {
                value.flaw(FlawKey.CUT_WITHOUT_LINE);
            }
            return new Cut(Optional.of(MOST), passMark, clusters, tieAtLine, undecided);
        }
        if (value.sound()) {
            top.ifPresent(most -> fits(most, clusters, value));
        }
        return new Cut(top, passMark, clusters, tieAtLine, undecided);
    }

    private static Cut.Bounds bounds(Value value) {
        var clause = value.clause("floor", "cap");
        var floor = clause.may("floor").map(one -> one.whole(0, MOST));
        var cap = clause.may("cap").map(one -> one.whole(0, MOST));
        if (floor.orElse(0) > cap.orElse(MOST)) {
            value.flaw(
                    FlawKey.FLOOR_ABOVE_CAP,
                    value.name(),
                    floor.get().toString(),
                    cap.get().toString());
        }
        return new Cut.Bounds(floor, cap);
    }

    private static void fits(int top, Map<String, Cut.Bounds> clusters, Value value) {
        long floors = clusters.values().stream()
                .mapToLong(one -> one.floor().orElse(0))
                .sum();
        if (floors > top) {
            value.flaw(FlawKey.FLOORS_ABOVE_TOP, String.valueOf(floors), String.valueOf(top));
        }
        long caps = clusters.values().stream()
                .mapToLong(one -> one.cap().orElse(MOST))
                .sum();
        if (clusters.size() == Cluster.values().length && caps < top) {
            value.flaw(FlawKey.CAPS_BELOW_TOP, String.valueOf(caps), String.valueOf(top));
        }
    }

    /** Only a method that tells how far the truth may lie from its figures can tell who is undecided. */
    static void undecidedCanBeTold(Cut cut, Round round, String path, Flaws flaws) {
        if (cut.undecided() != Cut.Undecided.ORDER && !round.points().tellsErrors() && flaws.sound(path)) {
            flaws.add(path, FlawKey.UNDECIDED_WITHOUT_ERRORS, Word.of(cut.undecided()));
        }
    }

    /** The pass mark lies on the scale on which the points of that round are told. */
    static void passMarkOnScale(Cut cut, Round round, String path, Flaws flaws) {
        if (cut.passMark().isEmpty()) {
            return;
        }
        BigDecimal mark = cut.passMark().get();
        if (round.criteria().isEmpty()) {
            if (round.kind() == Round.Kind.DELIBERATION) {
                flaws.add(path, FlawKey.PASS_MARK_WITHOUT_POINTS, round.id());
            }
            return;
        }
        var scale = round.criteria().get(0).scale();
        if (mark.compareTo(scale.from()) < 0 || mark.compareTo(scale.to()) > 0) {
            flaws.add(
                    path,
                    FlawKey.PASS_MARK_OFF_SCALE,
                    mark.toPlainString(),
                    scale.from().toPlainString(),
                    scale.to().toPlainString());
        }
    }
}
