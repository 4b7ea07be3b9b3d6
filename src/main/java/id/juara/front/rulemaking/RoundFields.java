package id.juara.front.rulemaking;

import id.juara.front.rulemaking.RuleForm.Option;
import id.juara.front.rulemaking.RuleForm.Part;
import id.juara.law.rules.Cluster;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Language;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import id.juara.law.rules.Round.Reconciliation.Counts;
import id.juara.law.rules.Tells;
import id.juara.law.rules.Word;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.competition.PlainWords;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of one round. */
final class RoundFields {
    private final FieldsAt at;
    private final RuleFields words;
    private final RuleNames names;
    private final Language language;
    private final PlainWords plain;

    RoundFields(FieldsAt at, RuleFields words, Language language) {
        this.at = at;
        this.words = words;
        this.names = new RuleNames(words);
        this.language = language;
        this.plain = new PlainWords(language, ZoneOffset.UTC);
    }

    Part of(String path, int number) {
        var judged = !at.says(path + "/kind").equals(Optional.of(Word.of(Round.Kind.DELIBERATION)));
        var parts = new ArrayList<Part>();
        parts.add(criteria(path + "/criteria"));
        parts.add(cut(path + "/cut"));
        if (judged || !at.below(path + "/points").isEmpty()) {
            parts.add(points(path + "/points"));
        }
        parts.add(carries(path + "/carries", number));
        if (judged || !at.below(path + "/conflicts").isEmpty()) {
            parts.add(conflicts(path + "/conflicts"));
        }
        for (var audience : Tells.Audience.values()) {
            parts.add(tells(path + "/tells/" + Word.of(audience), audience));
        }
        at.elsewhere(path + "/criteria", words.criteriaTexts(at.titleAt(path)));
        at.elsewhere(path + "/ties", words.tiesOf(at.titleAt(path)));
        at.or(words.idOfTheRound()).text(path + "/title/id", words.titleId(), "");
        at.or(words.idOfTheRound()).text(path + "/title/en", words.titleEn(), "");
        if (judged) {
            readings(path);
        }
        at.figure(path + "/deliberation/quorum", words.quorum())
                .or("0")
                .figure(path + "/objection-days", words.objectionDays());
        return at.part(path, words.round(number, at.titleAt(path)), "", parts);
    }

    private void readings(String path) {
        at.readings(path + "/readings")
                .or(words.none(), path + "/disagreement", Map.of(path + "/disagreement/then", "one-more-reading"))
                .figure(path + "/disagreement/spread-over", words.spreadOver())
                .or(words.none())
                .choice(path + "/reconciliation/counts", words.counts(), RuleNames.options(Counts.values(), names::of));
    }

    /** The title of the round with that id; the id where there is none. */
    String title(String id) {
        return at.below("/rounds").stream()
                .map(one -> "/rounds/" + one)
                .filter(path -> at.says(path + "/id").filter(id::equals).isPresent())
                .map(at::titleAt)
                .findFirst()
                .orElse(id);
    }

    /** What stands there in the reader's language. */
    String inWords(String path, String otherwise) {
        return at.says(path + (language == Language.EN ? "/en" : "/id")).orElse(otherwise);
    }

    private Part criteria(String path) {
        for (var one : at.below(path)) {
            at.figure(path + "/" + one + "/weight", at.titleAt(path + "/" + one));
        }
        return at.part(path, words.criteria(), words.criteriaHint());
    }

    private Part cut(String path) {
        at.or(words.noLimit()).figure(path + "/top", words.top());
        at.or(words.none()).figure(path + "/pass-mark", words.passMark());
        for (var cluster : Cluster.words()) {
            var name = plain.cluster(cluster);
            at.or("0")
                    .figure(path + "/clusters/" + cluster + "/floor", words.floorOf(name))
                    .or(words.noLimit())
                    .figure(path + "/clusters/" + cluster + "/cap", words.capOf(name));
        }
        at.or(words.tieLot())
                .choice(path + "/tie-at-line", words.tieAtLine(), RuleNames.options(Cut.TieAtLine.values(), names::of));
        at.or(words.undecidedOrder())
                .choice(path + "/undecided", words.undecided(), RuleNames.options(Cut.Undecided.values(), names::of));
        return at.part(path, words.cut(), "");
    }

    private Part points(String path) {
        var methods = Stream.of(Method.values())
                .map(one ->
                        new Option(one.word(), AdviceSentences.name(one.word()).in(language)))
                .toList();
        at.or(AdviceSentences.name(Method.MEAN.word()).in(language))
                .choice(path + "/method", words.method(), methods)
                .or(words.none())
                .figure(path + "/drop-each-side", words.drop())
                .or(words.no())
                .flag(path + "/per-criterion", words.perCriterion())
                .or("2")
                .figure(path + "/decimals", words.decimals())
                .or(words.halfUp())
                .choice(path + "/rounding", words.rounding(), RuleNames.options(RuleNames.ROUNDINGS, names::of))
                .or(words.none())
                .choice(path + "/advice", words.advice(), methods);
        return at.part(path, words.points(), "");
    }

    /** Points may come from rounds before this one; where any do, the round's own share is said too. */
    private Part carries(String path, int number) {
        var before = at.named("/rounds").stream().limit(number).toList();
        if (number > 1) {
            before.forEach(round -> at.or(words.notCarried()).figure(path + "/" + round, title(round)));
        }
        at.below(path).stream()
                .filter(round -> number == 1 || !before.contains(round))
                .forEach(round -> at.or(words.notCarried()).figure(path + "/" + round, title(round)));
        return at.part(path, words.carries(), words.carriesHint());
    }

    private Part conflicts(String path) {
        at.or(words.allowed(), path, Map.of())
                .choice(path + "/own-region", words.ownRegion(), RuleNames.options(OwnRegion.values(), names::of))
                .or(words.sixtyWhereCapped())
                .figure(path + "/most-of-pile", words.mostOfPile());
        return at.part(path, words.conflicts(), "");
    }

    private Part tells(String path, Tells.Audience audience) {
        at.or(words.byNumber())
                .choice(path + "/order", words.order(), RuleNames.options(Tells.Order.values(), names::of))
                .or(words.no())
                .flag(path + "/points", words.tellsPoints())
                .or(words.no())
                .flag(path + "/criteria", words.tellsCriteria())
                .or(words.no())
                .flag(path + "/remarks", words.tellsRemarks())
                .or(words.no())
                .flag(path + "/bundle", words.tellsBundle());
        if (audience == Tells.Audience.SECRETARY || at.says(path + "/ranking").isPresent()) {
            at.or(words.no()).flag(path + "/ranking", words.tellsRanking());
        }
        return at.part(path, names.told(audience), "");
    }
}
