package id.juara.story.advice;

import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.Figures;
import id.juara.law.ranking.Likelihood;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.ranking.Selection;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.story.shortlist.RankedRound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A round ranked twice: as the rules say, and by another method beside it.
 *
 * @param estimation what the one of both methods that fits a model makes of the round; absent where neither does, and where no
 *     scoresheet is whole
 * @param parts the rankings of the round
 */
public record AdvisedRound(
        RankedRound official, RankedRound beside, Optional<Estimation> estimation, List<Part> parts) {
    public AdvisedRound {
        parts = List.copyOf(parts);
    }

    /**
     * One ranking, by both methods.
     *
     * @param figures of the method that fits a model, where it tells errors
     * @param likelihood how sure its line is; absent where the method tells no errors, where its gate refused, and where the
     *     cut has no top
     */
    public record Part(
            RankedGroup official,
            Selection selection,
            RankedGroup beside,
            Selection besideSelection,
            Optional<Figures> figures,
            Optional<Likelihood> likelihood) {

        /** Those that go on by the rules and would not by the other method. */
        public Set<String> onlyOfficial() {
            return without(selection, besideSelection);
        }

        /** Those that would go on by the other method alone. */
        public Set<String> onlyBeside() {
            return without(besideSelection, selection);
        }

        private static Set<String> without(Selection some, Selection others) {
            var only = new HashSet<>(chosen(some));
            only.removeAll(chosen(others));
            return only;
        }

        static Set<String> chosen(Selection selection) {
            return selection.chosen().stream().map(Choice::submission).collect(Collectors.toSet());
        }
    }

    /** @param method absent for the one that the rules let advise */
    static AdvisedRound of(RankedRound official, Optional<Method> method) {
        var rule = official.round().points();
        var beside = official.by(rule.by(method.orElseGet(() -> usual(rule))));
        var modelled = beside.round().points().method().exact() ? official : beside;
        var fits = modelled.round().points().method();
        var estimation = fits.exact() ? Optional.<Estimation>empty() : modelled.estimation(fits);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < official.rankings().size(); i++) {
            var group = modelled.rankings().get(i);
            parts.add(new Part(
                    official.rankings().get(i),
                    official.selections().get(i),
                    beside.rankings().get(i),
                    beside.selections().get(i),
                    estimation
                            .filter(made -> made.advice().estimates().hasErrors())
                            .flatMap(made -> Figures.of(group.ranking(), made)),
                    estimation.flatMap(made -> Likelihood.of(group.ranking(), group.cut(), made))));
        }
        return new AdvisedRound(official, beside, estimation, parts);
    }

    /** What the rules let advise; where a model decides, the mean; else calibrated points. */
    private static Method usual(PointsRule rule) {
        return rule.advice()
                .filter(one -> one != rule.method())
                .orElse(rule.method().exact() ? Method.CALIBRATED : Method.MEAN);
    }

    public Method decides() {
        return official.round().points().method();
    }

    public Method advises() {
        return beside.round().points().method();
    }

    /** Whether the gate stands between the marks and what calibrated points would be. */
    public boolean refused() {
        return estimation.filter(Estimation::refused).isPresent();
    }
}
