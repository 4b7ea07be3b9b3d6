package id.juara.front.rulemaking;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.rulemaking.RuleDocument.Fact;
import id.juara.law.rules.Cluster;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Cut;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.law.rules.Tells;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.competition.PlainWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A round of a rule file as somebody reads it who does not read YAML. */
record RoundDocument(String title, List<CriterionOf> criteria, List<Fact> facts) {

    /** @param anchors what marks stand for, the lowest first */
    record CriterionOf(String title, String weight, String scale, List<Fact> anchors) {}

    /** Puts a round together in the reader's language. */
    record Writer(Rulemaking words, RuleFields fields, RuleNames names, Place place, Figures figures, Rules law) {
        RoundDocument of(Round one) {
            var facts = new ArrayList<Fact>();
            facts.add(new Fact(
                    words.kind(),
                    switch (one.kind()) {
                        case MARKS -> words.byMarks();
                        case PANEL -> words.byPanel();
                        case DELIBERATION -> words.byPlenary();
                    }));
            facts.add(new Fact(words.entriesFrom(), one.from().map(this::round).orElse(words.fromScreening())));
            if (one.kind() == Round.Kind.DELIBERATION) {
                one.deliberation()
                        .ifPresent(plenary -> facts.add(new Fact(fields.quorum(), figures.count(plenary.quorum()))));
            } else {
                judging(one, facts);
                points(one.points(), facts);
            }
            order(one, facts);
            cut(one.cut(), facts);
            facts.add(new Fact(fields.objectionDays(), figures.count(one.objectionDays())));
            var tells = new TellsInWords(words, fields);
            Stream.of(Tells.Audience.values())
                    .forEach(audience -> facts.add(new Fact(tells.name(audience), tells.of(one.tells(audience)))));
            return new RoundDocument(
                    one.title().in(place.language()),
                    one.criteria().stream().map(this::criterion).toList(),
                    facts);
        }

        private CriterionOf criterion(Criterion one) {
            return new CriterionOf(
                    one.title().in(place.language()),
                    plain(one.weight()),
                    one.scale().in(place.language()),
                    one.anchors().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(anchor -> new Fact(
                                    plain(anchor.getKey()), anchor.getValue().in(place.language())))
                            .toList());
        }

        private void judging(Round one, List<Fact> facts) {
            facts.add(new Fact(
                    fields.readings(), one.readings().map(figures::count).orElse(fields.all())));
            one.disagreement().ifPresent(apart -> facts.add(new Fact(fields.spreadOver(), plain(apart.spreadOver()))));
            facts.add(new Fact(fields.ownRegion(), names.of(one.conflicts().ownRegion())));
            if (one.conflicts().ownRegion() == Round.Conflicts.OwnRegion.CAPPED) {
                facts.add(new Fact(
                        fields.mostOfPile(), figures.count(one.conflicts().mostOfPile())));
            }
            one.reconciliation().ifPresent(team -> facts.add(new Fact(fields.counts(), names.of(team.counts()))));
        }

        private void points(PointsRule rule, List<Fact> facts) {
            facts.add(new Fact(words.points(), method(rule.method())));
            if (rule.method() == PointsRule.Method.TRIMMED_MEAN) {
                facts.add(new Fact(fields.drop(), figures.count(rule.dropEachSide())));
            }
            if (rule.method() == PointsRule.Method.TRIMMED_MEAN || rule.method() == PointsRule.Method.MEDIAN) {
                facts.add(new Fact(fields.perCriterion(), rule.perCriterion() ? fields.yes() : fields.no()));
            }
            facts.add(new Fact(fields.decimals(), figures.count(rule.decimals())));
            facts.add(new Fact(fields.rounding(), names.of(rule.rounding())));
            rule.advice().ifPresent(other -> facts.add(new Fact(fields.advice(), method(other))));
        }

        private void order(Round one, List<Fact> facts) {
            if (!one.carries().isEmpty()) {
                var shares = law.rounds().stream()
                        .filter(each -> one.carries().containsKey(each.id()))
                        .map(each ->
                                round(each.id()) + " " + plain(one.carries().get(each.id())))
                        .collect(Collectors.joining(", "));
                facts.add(new Fact(fields.carries(), shares));
            }
            if (!one.ties().isEmpty()) {
                var chain = one.ties().stream()
                        .map(tie -> one.criterion(tie)
                                .map(criterion -> criterion.title().in(place.language()))
                                .orElse(tie.equals(Round.LOT) ? words.lot() : tie))
                        .collect(Collectors.joining(", "));
                facts.add(new Fact(words.ties(), chain));
            }
        }

        private void cut(Cut cut, List<Fact> facts) {
            cut.top().ifPresent(top -> facts.add(new Fact(fields.top(), figures.count(top))));
            cut.passMark().ifPresent(mark -> facts.add(new Fact(fields.passMark(), plain(mark))));
            var plain = new PlainWords(place.language(), place.zone());
            cut.clusters().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Cluster.ORDER))
                    .forEach(one -> {
                        var cluster = plain.cluster(one.getKey());
                        one.getValue()
                                .floor()
                                .ifPresent(floor -> facts.add(new Fact(fields.floorOf(cluster), figures.count(floor))));
                        one.getValue()
                                .cap()
                                .ifPresent(cap -> facts.add(new Fact(fields.capOf(cluster), figures.count(cap))));
                    });
            facts.add(new Fact(fields.tieAtLine(), names.of(cut.tieAtLine())));
            facts.add(new Fact(fields.undecided(), names.of(cut.undecided())));
        }

        private String round(String id) {
            return law.round(id).map(one -> one.title().in(place.language())).orElse(id);
        }

        private String method(PointsRule.Method method) {
            return AdviceSentences.name(method.word()).in(place.language());
        }

        private String plain(BigDecimal figure) {
            return new PlainWords(place.language(), place.zone()).figure(figure);
        }
    }
}
