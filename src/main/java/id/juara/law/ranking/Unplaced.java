package id.juara.law.ranking;

import id.juara.law.rules.Round;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A submission without a place, and why: what is missing is never taken for zero.
 *
 * @param what the criterion or the earlier round in question; empty for the other reasons
 */
public record Unplaced(Contender contender, Reason reason, String what) {
    public enum Reason {
        /** no judge has marked it */
        NO_MARKS,
        /** totals are averaged, and each scoresheet lacks a criterion */
        NO_COMPLETE_SCORESHEET,
        /** no judge has marked this criterion */
        CRITERION_WITHOUT_MARKS,
        /** after dropping the highest and lowest nothing would be left */
        TOO_FEW_TO_TRIM,
        /** points of an earlier round count, and it has none there */
        NOTHING_CARRIED
    }

    public String submission() {
        return contender.submission();
    }

    public Explanation explanation() {
        var key = "unplaced." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Explanation.of(key, what.isEmpty() ? Map.of() : Map.of("what", what));
    }

    /** Why that contender cannot have points; empty where it can. */
    static Optional<Unplaced> why(Contender contender, Sheets sheets) {
        return ownReason(contender, sheets).or(() -> carriedReason(contender, sheets.round()));
    }

    private static Optional<Unplaced> ownReason(Contender contender, Sheets sheets) {
        var round = sheets.round();
        if (round.criteria().isEmpty()) {
            return Shares.of(round).isEmpty() ? because(contender, Reason.NO_MARKS, "") : Optional.empty();
        }
        if (sheets.all().isEmpty()) {
            return because(contender, Reason.NO_MARKS, "");
        }
        if (sheets.counted().isEmpty()) {
            return because(contender, Reason.NO_COMPLETE_SCORESHEET, "");
        }
        for (var criterion : round.criteria()) {
            var marks = sheets.marks(criterion).size();
            if (marks == 0) {
                return because(contender, Reason.CRITERION_WITHOUT_MARKS, criterion.id());
            }
            if (marks < Average.fewest(round.points())) {
                return because(contender, Reason.TOO_FEW_TO_TRIM, sheets.byTotal() ? "" : criterion.id());
            }
        }
        return Optional.empty();
    }

    private static Optional<Unplaced> carriedReason(Contender contender, Round round) {
        return Shares.of(round).keySet().stream()
                .filter(id -> !id.equals(round.id()) && !contender.carried().containsKey(id))
                .findFirst()
                .map(id -> new Unplaced(contender, Reason.NOTHING_CARRIED, id));
    }

    private static Optional<Unplaced> because(Contender contender, Reason reason, String what) {
        return Optional.of(new Unplaced(contender, reason, what));
    }
}
