package id.juara.law.drafting;

import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import java.math.BigDecimal;
import java.util.HashSet;

/** What has to fit together inside each round; how the rounds follow each other is {@link CheckChain}'s. */
final class CheckRounds {
    private final Flaws flaws;

    CheckRounds(Flaws flaws) {
        this.flaws = flaws;
    }

    void of(Rules rules) {
        CheckForm.unique("/rounds", rules.rounds(), Round::id, flaws);
        for (int i = 0; i < rules.rounds().size(); i++) {
            var path = "/rounds/" + i;
            var round = rules.rounds().get(i);
            CheckForm.unique(path + "/criteria", round.criteria(), Criterion::id, flaws);
            weights(path + "/criteria", round);
            ties(path + "/ties", round);
            trims(path + "/points", round);
            ReadCut.undecidedCanBeTold(round.cut(), round, path + "/cut", flaws);
            if (oneScale(path + "/criteria", round)) {
                spread(path + "/disagreement", round);
                passMark(path + "/cut", round);
            }
        }
    }

    private void weights(String path, Round round) {
        if (!flaws.sound(path, round.criteria().size(), "weight")) {
            return;
        }
        var sum = round.criteria().stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!round.criteria().isEmpty() && sum.compareTo(CheckForm.WHOLE) != 0) {
            flaws.add(path, FlawKey.WEIGHTS, round.id(), sum.toPlainString());
        }
    }

    /** Whether all scales are sound and the same. */
    private boolean oneScale(String path, Round round) {
        var one = true;
        for (int i = 0; i < round.criteria().size(); i++) {
            var scale = path + "/" + i + "/scale";
            if (!flaws.sound(scale) || !flaws.sound(path + "/0/scale")) {
                one = false;
            } else if (!round.criteria()
                    .get(i)
                    .scale()
                    .isSameAs(round.criteria().get(0).scale())) {
                flaws.add(
                        scale,
                        FlawKey.TWO_SCALES,
                        round.id(),
                        round.criteria().get(i).id(),
                        round.criteria().get(0).id());
                one = false;
            }
        }
        return one;
    }

    private void ties(String path, Round round) {
        var criteriaKnown =
                flaws.sound(path.replace("/ties", "/criteria"), round.criteria().size(), "id");
        var seen = new HashSet<String>();
        for (int i = 0; i < round.ties().size(); i++) {
            var tie = round.ties().get(i);
            var here = path + "/" + i;
            if (!flaws.sound(here)) {
                continue;
            }
            if (!seen.add(tie)) {
                flaws.add(here, FlawKey.LISTED_TWICE, tie, "ties");
            } else if (tie.equals(Round.LOT)) {
                if (i < round.ties().size() - 1) {
                    flaws.add(here, FlawKey.LOT_NOT_LAST);
                }
            } else if (criteriaKnown && round.criterion(tie).isEmpty()) {
                flaws.add(here, FlawKey.UNKNOWN_TIE, round.id(), tie);
            }
        }
    }

    private void trims(String path, Round round) {
        int drop = round.points().dropEachSide();
        round.readings().filter(readings -> readings <= 2 * drop && drop > 0).ifPresent(readings -> {
            if (flaws.sound(path) && flaws.sound(path.replace("/points", "/readings"))) {
                flaws.add(path, FlawKey.TRIMS_ALL, round.id(), String.valueOf(drop), String.valueOf(readings));
            }
        });
    }

    private void spread(String path, Round round) {
        if (round.disagreement().isEmpty() || round.criteria().isEmpty() || !flaws.sound(path)) {
            return;
        }
        if (round.readings().isEmpty() && flaws.sound(path.replace("/disagreement", "/readings"))) {
            flaws.add(path, FlawKey.NO_FURTHER_READING, round.id());
        }
        var scale = round.criteria().get(0).scale();
        var width = scale.to().subtract(scale.from());
        var over = round.disagreement().get().spreadOver();
        if (over.compareTo(width) >= 0) {
            flaws.add(path, FlawKey.SPREAD_OVER_SCALE, round.id(), over.toPlainString(), width.toPlainString());
        }
    }

    private void passMark(String path, Round round) {
        if (flaws.sound(path)) {
            ReadCut.passMarkOnScale(round.cut(), round, path, flaws);
        }
    }
}
