package id.juara.front.rulemaking;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.writing.FileForms;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Document;
import id.juara.law.rules.Group;
import id.juara.law.rules.Question;
import id.juara.law.rules.Rules;
import id.juara.story.competition.PlainWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule file as somebody reads it who does not read YAML. Everything of it that decides is there, also what the file leaves
 * out and what holds then; labels are those of the form.
 *
 * @param facts what holds for the whole competition, after its dates
 */
record RuleDocument(
        String title,
        String basis,
        String opens,
        String closes,
        List<Fact> facts,
        List<Item> groups,
        List<Item> questions,
        List<Item> documents,
        List<ConditionOf> conditions,
        List<RoundDocument> rounds) {

    record Fact(String name, String value) {}

    /**
     * Something with a title, and what holds for it.
     *
     * @param more a hint or a letter; empty where there is none
     */
    record Item(String title, String more, List<String> says) {}

    record ConditionOf(String says, String kind, String holds, String source) {}

    /** Puts a document together in the reader's language. */
    record Writer(Rulemaking words, RuleFields fields, RuleNames names, Place place, Figures figures) {
        Writer(Rulemaking words, RuleFields fields, Place place, Figures figures) {
            this(words, fields, new RuleNames(fields), place, figures);
        }

        RuleDocument of(Rules law) {
            var zone = law.calendar().zone();
            return new RuleDocument(
                    law.title().in(place.language()),
                    Optional.ofNullable(law.basis()).orElse(""),
                    place.moment(law.calendar().opens().atZone(zone).toInstant()),
                    place.moment(law.calendar().closes().atZone(zone).toInstant()),
                    facts(law),
                    law.groups().stream().map(one -> group(one, law)).toList(),
                    law.questions().stream().map(this::question).toList(),
                    law.documents().stream().map(this::document).toList(),
                    law.conditions().stream().map(this::condition).toList(),
                    law.rounds().stream()
                            .map(one -> new RoundDocument.Writer(words, fields, names, place, figures, law).of(one))
                            .toList());
        }

        private List<Fact> facts(Rules law) {
            var facts = new ArrayList<Fact>();
            facts.add(new Fact(
                    words.quota(), law.mostPerInstitution().map(figures::count).orElse(fields.noLimit())));
            facts.add(new Fact(fields.silence(), names.of(law.silence())));
            facts.add(new Fact(fields.gradeOnABoundary(), names.of(law.grades())));
            if (!law.categories().isEmpty()) {
                facts.add(new Fact(fields.categories(), String.join(", ", law.categories())));
            }
            facts.add(new Fact(
                    fields.outcome(), law.outcome().equals("national-model") ? words.nationalModel() : law.outcome()));
            if (!law.provenance().isEmpty()) {
                facts.add(new Fact(
                        fields.provenance(),
                        law.provenance().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> one.getKey() + ": " + one.getValue())
                                .collect(Collectors.joining(", "))));
            }
            return facts;
        }

        private Item group(Group one, Rules law) {
            var says = new ArrayList<String>();
            says(one.byInvitation(), words.invited(), says);
            says(one.rankedApart(), words.apart(), says);
            one.mostPerInstitution().ifPresent(most -> says.add(words.quota() + ": " + figures.count(most)));
            one.cuts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(own -> {
                var round = law.round(own.getKey())
                        .map(each -> each.title().in(place.language()))
                        .orElse(own.getKey());
                own.getValue().top().ifPresent(top -> says.add(fields.topOf(round) + ": " + figures.count(top)));
                own.getValue().passMark().ifPresent(mark -> says.add(fields.passMarkOf(round) + ": " + plain(mark)));
            });
            var own = one.questions().stream()
                    .flatMap(id ->
                            law.questions().stream().filter(each -> each.id().equals(id)))
                    .map(each -> each.title().in(place.language()))
                    .collect(Collectors.joining(", "));
            return new Item(
                    one.title().in(place.language()), own.isEmpty() ? "" : words.questions() + ": " + own, says);
        }

        private Item question(Question one) {
            var says = new ArrayList<String>();
            says(one.weight().signum() > 0, words.weight() + " " + plain(one.weight()) + " %", says);
            says.add(words.words() + ": " + figures.count(one.mostWords()));
            says(one.required(), words.required(), says);
            return new Item(one.title().in(place.language()), one.hint().in(place.language()), says);
        }

        private Item document(Document one) {
            var says = new ArrayList<String>();
            says(one.required(), words.required(), says);
            says.add(FileForms.endings(one.types()));
            says.add(words.most(FileForms.size(one.mostBytes(), place.language())));
            says.add(fields.mostFiles() + ": " + figures.count(one.most()));
            return new Item(
                    one.title().in(place.language()),
                    one.letter().map(letter -> letter.in(place.language())).orElse(""),
                    says);
        }

        private ConditionOf condition(Condition one) {
            return new ConditionOf(
                    one.says().in(place.language()),
                    names.of(one.kind()),
                    one.holds(),
                    Optional.ofNullable(one.source()).orElse(""));
        }

        private static void says(boolean when, String what, List<String> says) {
            if (when) {
                says.add(what);
            }
        }

        private String plain(BigDecimal figure) {
            return new PlainWords(place.language(), place.zone()).figure(figure);
        }
    }
}
