package id.juara.front.rulemaking;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.writing.FileForms;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.law.rules.Tells;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.competition.PlainWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule file as somebody reads it who does not read YAML; every figure of it that decides is there. */
record RuleDocument(
        String title,
        String basis,
        String opens,
        String closes,
        String quota,
        List<Item> groups,
        List<Item> questions,
        List<Item> documents,
        List<ConditionOf> conditions,
        List<RoundOf> rounds) {

    /** Something with a title, and what holds for it. */
    record Item(String title, List<String> says) {}

    record ConditionOf(String says, String kind, String holds, String source) {}

    record CriterionOf(String title, String weight, String scale) {}

    /** @param says sentence by sentence, after the criteria */
    record RoundOf(String title, List<CriterionOf> criteria, List<String> says) {}

    /** Puts a document together in the reader's language. */
    record Writer(Rulemaking words, Place place, Figures figures) {
        RuleDocument of(Rules law) {
            var zone = law.calendar().zone();
            return new RuleDocument(
                    law.title().in(place.language()),
                    Optional.ofNullable(law.basis()).orElse(""),
                    place.moment(law.calendar().opens().atZone(zone).toInstant()),
                    place.moment(law.calendar().closes().atZone(zone).toInstant()),
                    law.mostPerInstitution().map(figures::count).orElse(""),
                    groups(law),
                    questions(law),
                    documents(law),
                    law.conditions().stream().map(this::condition).toList(),
                    law.rounds().stream().map(one -> round(one, law)).toList());
        }

        private List<Item> groups(Rules law) {
            return law.groups().stream()
                    .map(one -> {
                        var says = new ArrayList<String>();
                        says(one.byInvitation(), words.invited(), says);
                        says(one.rankedApart(), words.apart(), says);
                        one.mostPerInstitution()
                                .ifPresent(most -> says.add(words.quota() + ": " + figures.count(most)));
                        return new Item(one.title().in(place.language()), says);
                    })
                    .toList();
        }

        private List<Item> questions(Rules law) {
            return law.questions().stream()
                    .map(one -> {
                        var says = new ArrayList<String>();
                        says(one.weight().signum() > 0, words.weight() + " " + plain(one.weight()) + " %", says);
                        says.add(words.words() + ": " + figures.count(one.mostWords()));
                        says(one.required(), words.required(), says);
                        return new Item(one.title().in(place.language()), says);
                    })
                    .toList();
        }

        private List<Item> documents(Rules law) {
            return law.documents().stream()
                    .map(one -> {
                        var says = new ArrayList<String>();
                        says(one.required(), words.required(), says);
                        says.add(words.most(FileForms.size(one.mostBytes(), place.language())));
                        return new Item(one.title().in(place.language()), says);
                    })
                    .toList();
        }

        private ConditionOf condition(Condition one) {
            var kind =
                    switch (one.kind()) {
                        case BLOCKS_SENDING -> words.blocksSending();
                        case FAILS_SCREENING -> words.failsScreening();
                        case ASKS_A_CLERK -> words.asksAClerk();
                        case WARNS -> words.warns();
                    };
            return new ConditionOf(
                    one.says().in(place.language()),
                    kind,
                    one.holds(),
                    Optional.ofNullable(one.source()).orElse(""));
        }

        private RoundOf round(Round one, Rules law) {
            var criteria = one.criteria().stream()
                    .map(each -> new CriterionOf(
                            each.title().in(place.language()),
                            plain(each.weight()),
                            plain(each.scale().from()) + " – "
                                    + plain(each.scale().to())))
                    .toList();
            var says = new ArrayList<String>();
            one.deliberation()
                    .ifPresentOrElse(plenary -> says.add(words.quorum(plenary.quorum())), () -> marks(one, law, says));
            cut(one.cut(), says);
            says.add(words.objections(one.objectionDays()));
            says.add(words.tells() + ": " + told(one.tells(Tells.Audience.PUBLIC)));
            return new RoundOf(one.title().in(place.language()), criteria, says);
        }

        private void marks(Round one, Rules law, List<String> says) {
            says.add(one.readings().map(words::readings).orElse(words.allRead()));
            says.add(words.points() + ": "
                    + AdviceSentences.name(one.points().method().word()).in(place.language()) + ", "
                    + words.decimals(one.points().decimals()));
            one.carries()
                    .forEach((round, weight) -> says.add(words.carries(
                            law.round(round)
                                    .map(each -> each.title().in(place.language()))
                                    .orElse(round),
                            plain(weight))));
            says(!one.ties().isEmpty(), words.ties() + ": " + ties(one), says);
        }

        private String ties(Round one) {
            return one.ties().stream()
                    .map(tie -> one.criterion(tie)
                            .map(criterion -> criterion.title().in(place.language()))
                            .orElse(tie.equals("lot") ? words.lot() : tie))
                    .collect(Collectors.joining(", "));
        }

        private void cut(Cut cut, List<String> says) {
            cut.top().ifPresent(top -> says.add(words.top(top)));
            cut.passMark().ifPresent(mark -> says.add(words.passMark(plain(mark))));
            var plain = new PlainWords(place.language(), place.zone());
            cut.clusters()
                    .forEach((cluster, bounds) -> says.add(words.clusterBounds(
                            plain.cluster(cluster),
                            bounds.floor().map(figures::count).orElse(words.noBound()),
                            bounds.cap().map(figures::count).orElse(words.noBound()))));
        }

        private String told(Tells tells) {
            var told = new ArrayList<String>();
            says(tells.order() == Tells.Order.RANK, words.tellsRank(), told);
            says(tells.points(), words.tellsPoints(), told);
            return told.isEmpty() ? words.tellsNames() : String.join(", ", told);
        }

        private static void says(boolean when, String what, List<String> says) {
            if (when) {
                says.add(what);
            }
        }

        private String plain(BigDecimal figure) {
            return figures.plain(figure.stripTrailingZeros().toPlainString());
        }
    }
}
