package id.juara.front.rulemaking;

import id.juara.front.chart.Figures;
import id.juara.front.rulemaking.RuleForm.Option;
import id.juara.front.rulemaking.RuleForm.Part;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.PlacedValues;
import java.util.ArrayList;
import java.util.List;

/** Puts the form of a rule text together: first what holds for the whole edition, then round by round. */
final class RuleFormWriter {
    private static final List<Option> ZONES = List.of(
            new Option("Asia/Jakarta", "WIB (Asia/Jakarta)"),
            new Option("Asia/Makassar", "WITA (Asia/Makassar)"),
            new Option("Asia/Jayapura", "WIT (Asia/Jayapura)"));

    private final FieldsAt at;
    private final RuleFields words;
    private final RuleNames names;
    private final RoundFields rounds;

    RuleFormWriter(PlacedValues values, RuleFields words, Figures figures) {
        this.at = new FieldsAt(values, words, figures);
        this.words = words;
        this.names = new RuleNames(words);
        this.rounds = new RoundFields(at, words, figures.language());
    }

    /** @param isNew whether the edition has no name yet that would have to stay */
    RuleForm of(boolean isNew) {
        var parts = new ArrayList<Part>();
        parts.add(named(isNew));
        parts.add(calendar());
        parts.add(quota());
        parts.add(groups());
        parts.add(questions());
        parts.add(documents());
        parts.add(conditions());
        var number = 0;
        for (var one : at.below("/rounds")) {
            parts.add(rounds.of("/rounds/" + one, ++number));
        }
        elsewhere();
        return new RuleForm(
                parts.stream().filter(one -> !one.isEmpty()).toList(),
                at.elsewhere().stream()
                        .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                        .toList());
    }

    private Part named(boolean isNew) {
        if (isNew) {
            at.text("/edition", words.edition(), words.editionHint());
        }
        at.text("/title/id", words.titleId(), "").text("/title/en", words.titleEn(), "");
        at.or(words.none()).text("/basis", words.basis(), words.basisHint());
        return at.part("/title", words.named(), "");
    }

    private Part calendar() {
        at.moment("/calendar/opens", words.opens(), words.opensHint())
                .moment("/calendar/closes", words.closes(), words.closesHint())
                .choice("/calendar/zone", words.zone(), ZONES)
                .or(words.silenceStays())
                .choice("/silence", words.silence(), RuleNames.options(Rules.Silence.values(), names::of))
                .or(words.gradeHigher())
                .choice(
                        "/grades/boundary-belongs-to",
                        words.gradeOnABoundary(),
                        List.of(new Option("higher", words.gradeHigher()), new Option("lower", words.gradeLower())));
        return at.part("/calendar", words.calendar(), "");
    }

    private Part quota() {
        at.or(words.noLimit()).figure("/quota/per-institution", words.allGroups());
        for (var group : at.named("/groups")) {
            at.or(words.noLimit()).figure("/quota/per-group/" + group, titleOfGroup(group));
        }
        at.below("/quota/per-group").stream()
                .filter(one -> !at.named("/groups").contains(one))
                .forEach(one -> at.or(words.noLimit()).figure("/quota/per-group/" + one, one));
        return at.part("/quota", words.quota(), "");
    }

    private String titleOfGroup(String id) {
        return at.below("/groups").stream()
                .map(one -> "/groups/" + one)
                .filter(path -> at.says(path + "/id").filter(id::equals).isPresent())
                .map(at::titleAt)
                .findFirst()
                .orElse(id);
    }

    private Part groups() {
        var groups = new ArrayList<Part>();
        for (var one : at.below("/groups")) {
            var path = "/groups/" + one;
            at.text(path + "/title/id", words.titleId(), "").text(path + "/title/en", words.titleEn(), "");
            at.or(words.no()).flag(path + "/by-invitation", words.byInvitation());
            at.or(words.no()).flag(path + "/ranked-apart", words.rankedApart());
            for (var round : at.named("/rounds")) {
                at.or(words.cutOfTheRound())
                        .figure(path + "/cuts/" + round + "/top", words.topOf(rounds.title(round)))
                        .or(words.cutOfTheRound())
                        .figure(path + "/cuts/" + round + "/pass-mark", words.passMarkOf(rounds.title(round)));
            }
            groups.add(at.part(path, at.titleAt(path), ""));
        }
        return at.part("/groups", words.groups(), "", groups);
    }

    private Part questions() {
        var questions = new ArrayList<Part>();
        for (var one : at.below("/questions")) {
            var path = "/questions/" + one;
            at.or("0").figure(path + "/weight", words.weight()).figure(path + "/most-words", words.mostWords());
            at.or(words.yes()).flag(path + "/required", words.required());
            questions.add(at.part(path, at.titleAt(path), ""));
        }
        return at.part("/questions", words.questions(), words.questionsHint(), questions);
    }

    private Part documents() {
        var documents = new ArrayList<Part>();
        for (var one : at.below("/documents")) {
            var path = "/documents/" + one;
            at.shortly(path + "/most-size", words.mostSize()).or("1").figure(path + "/most-files", words.mostFiles());
            at.or(words.yes()).flag(path + "/required", words.required());
            documents.add(at.part(path, at.titleAt(path), ""));
        }
        return at.part("/documents", words.documents(), "", documents);
    }

    private Part conditions() {
        var kinds = RuleNames.options(Condition.Kind.values(), names::of);
        var conditions = new ArrayList<Part>();
        for (var one : at.below("/conditions")) {
            var path = "/conditions/" + one;
            var says = rounds.inWords(path + "/says", at.titleAt(path));
            at.code(path + "/holds", words.holds(), words.holdsHint())
                    .choice(path + "/kind", words.conditionKind(), kinds)
                    .text(path + "/says/id", words.saysId(), "")
                    .text(path + "/says/en", words.saysEn(), "")
                    .or(words.none())
                    .text(path + "/source", words.conditionSource(), "");
            conditions.add(at.part(path, says, ""));
        }
        return at.part("/conditions", words.conditions(), words.conditionsHint(), conditions);
    }

    private void elsewhere() {
        at.elsewhere("/provenance", words.provenance());
        at.elsewhere("/groups", words.newGroups());
        at.elsewhere("/categories", words.categories());
        at.elsewhere("/questions", words.questionTexts());
        at.elsewhere("/documents", words.documentTexts());
        at.elsewhere("/conditions", words.newConditions());
        at.elsewhere("/outcome", words.outcome());
    }
}
