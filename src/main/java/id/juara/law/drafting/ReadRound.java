package id.juara.law.drafting;

import static java.util.stream.Collectors.toMap;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.Round;
import id.juara.law.rules.Tells;
import id.juara.law.rules.Word;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one round by itself. */
final class ReadRound {
    private static final int MOST_READINGS = 100;
    private static final int MOST_DAYS = 365;
    private static final int MOST_DECIMALS = 6;
    private static final int USUAL_SHARE_OF_OWN_REGION = 60;
    private static final List<String> NOT_IN_A_DELIBERATION =
            List.of("readings", "criteria", "points", "disagreement", "reconciliation");
    private static final List<RoundingMode> ROUNDINGS = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN, RoundingMode.UP);
    private static final PointsRule PLAIN_MEAN =
            new PointsRule(PointsRule.Method.MEAN, 0, false, 2, RoundingMode.HALF_UP, Optional.empty());
    private static final Round.Conflicts OWN_INSTITUTION_ONLY =
            new Round.Conflicts(Round.Conflicts.OwnRegion.ALLOWED, 100);

    private ReadRound() {}

    static Round from(Value value) {
        var clause = value.clause(Keys.ROUND);
        var id = clause.must("id").id();
        var kind = clause.must("kind").choice(Round.Kind.class);
        if (clause.must("kind").sound()) {
            fitsKind(clause, kind, id);
        }
        return new Round(
                id,
                clause.may("title").map(Value::bilingual).orElseGet(() -> new Bilingual(id, id)),
                kind,
                clause.may("from").map(Value::id),
                clause.may("readings").flatMap(ReadRound::readings),
                clause.items("criteria").stream().map(ReadCriterion::from).toList(),
                clause.may("points").map(ReadRound::points).orElse(PLAIN_MEAN),
                clause.may("disagreement").map(ReadRound::disagreement),
                clause.may("conflicts").map(ReadRound::conflicts).orElse(OWN_INSTITUTION_ONLY),
                clause.may("reconciliation")
                        .map(one -> new Round.Reconciliation(
                                one.clause("counts").must("counts").choice(Round.Reconciliation.Counts.class))),
                clause.may("deliberation")
                        .map(one -> new Round.Deliberation(
                                one.clause("quorum").must("quorum").whole(1, 100))),
                clause.may("carries").map(Value::entries).orElse(Map.of()).values().stream()
                        .collect(toMap(Value::name, share -> share.number(0, 100))),
                clause.items("ties").stream().map(Value::text).toList(),
                ReadCut.from(clause.must("cut")),
                clause.may("tells").map(one -> tells(one, kind)).orElse(Map.of()),
                clause.may("objection-days")
                        .map(days -> days.whole(0, MOST_DAYS))
                        .orElse(0));
    }

    private static void fitsKind(Clause clause, Round.Kind kind, String id) {
        if (kind == Round.Kind.DELIBERATION) {
            clause.must("deliberation");
            NOT_IN_A_DELIBERATION.forEach(
                    key -> clause.may(key).ifPresent(value -> value.flaw(FlawKey.DELIBERATION_WITH, id, key)));
            return;
        }
        clause.must("criteria");
        if (kind == Round.Kind.MARKS) {
            clause.must("readings");
        }
        clause.may("deliberation").ifPresent(value -> value.flaw(FlawKey.NO_DELIBERATION));
    }

    private static Optional<Integer> readings(Value value) {
        return value.is("all") ? Optional.empty() : Optional.of(value.whole(1, MOST_READINGS));
    }

    private static PointsRule points(Value value) {
        var clause = value.clause(Keys.POINTS);
        var method = clause.must("method").choice(PointsRule.Method.class);
        var trimmed = method == PointsRule.Method.TRIMMED_MEAN;
        var drop = trimmed ? Optional.of(clause.must("drop-each-side")) : clause.may("drop-each-side");
        var dropEachSide = drop.map(one -> one.whole(1, MOST_READINGS)).orElse(0);
        if (!trimmed && clause.must("method").sound()) {
            drop.ifPresent(one -> one.flaw(FlawKey.DROPS_WITHOUT_TRIMMING, method.word()));
        }
        return new PointsRule(
                method,
                dropEachSide,
                clause.may("per-criterion").map(Value::flag).orElse(false),
                clause.may("decimals").map(one -> one.whole(0, MOST_DECIMALS)).orElse(2),
                clause.may("rounding")
                        .map(one -> one.choice(RoundingMode.class, ROUNDINGS))
                        .orElse(RoundingMode.HALF_UP),
                clause.may("advice").map(one -> one.choice(PointsRule.Method.class)));
    }

    private static Round.Disagreement disagreement(Value value) {
        var clause = value.clause("spread-over", "then");
        clause.must("then").choice(Then.class);
        return new Round.Disagreement(clause.must("spread-over").number(0, 1000));
    }

    private enum Then {
        ONE_MORE_READING
    }

    private static Round.Conflicts conflicts(Value value) {
        var clause = value.clause("own-region", "most-of-pile");
        var region = clause.must("own-region").choice(Round.Conflicts.OwnRegion.class);
        var capped = region == Round.Conflicts.OwnRegion.CAPPED;
        var share = clause.may("most-of-pile");
        if (!capped && clause.must("own-region").sound()) {
            share.ifPresent(one -> one.flaw(FlawKey.SHARE_WITHOUT_CAP));
        }
        return new Round.Conflicts(
                region, share.map(one -> one.whole(0, 100)).orElse(capped ? USUAL_SHARE_OF_OWN_REGION : 100));
    }

    private static Map<Tells.Audience, Tells> tells(Value value, Round.Kind kind) {
        var clause = value.clause(Keys.TELLS);
        var tells = new LinkedHashMap<Tells.Audience, Tells>();
        for (var audience : Tells.Audience.values()) {
            clause.may(Word.of(audience))
                    .ifPresent(one -> tells.put(
                            audience, audience == Tells.Audience.SECRETARY ? toldSecretary(one, kind) : told(one)));
        }
        return tells;
    }

    /** The ranking shows places, points and, where there are marks, those with their remarks: all of it has to be told. */
    private static Tells toldSecretary(Value value, Round.Kind kind) {
        var told = told(value.clause(Keys.TOLD_SECRETARY));
        if (told.ranking() && value.sound()) {
            var missing = new ArrayList<String>();
            if (told.order() != Tells.Order.RANK) {
                missing.add("order: rank");
            }
            if (!told.points()) {
                missing.add("points: true");
            }
            if (kind != Round.Kind.DELIBERATION && !told.criteria()) {
                missing.add("criteria: true");
            }
            if (kind != Round.Kind.DELIBERATION && !told.remarks()) {
                missing.add("remarks: true");
            }
            if (!missing.isEmpty()) {
                value.flaw(FlawKey.RANKING_SHOWS_MORE, String.join(", ", missing));
            }
        }
        return told;
    }

    private static Tells told(Value value) {
        return told(value.clause(Keys.TOLD));
    }

    private static Tells told(Clause clause) {
        return new Tells(
                clause.may("order").map(one -> one.choice(Tells.Order.class)).orElse(Tells.Order.NUMBER),
                clause.may("points").map(Value::flag).orElse(false),
                clause.may("criteria").map(Value::flag).orElse(false),
                clause.may("remarks").map(Value::flag).orElse(false),
                clause.may("bundle").map(Value::flag).orElse(false),
                clause.may("ranking").map(Value::flag).orElse(false));
    }
}
