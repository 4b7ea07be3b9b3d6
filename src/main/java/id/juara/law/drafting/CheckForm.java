package id.juara.law.drafting;

import id.juara.law.rules.Condition;
import id.juara.law.rules.Document;
import id.juara.law.rules.Group;
import id.juara.law.rules.Question;
import id.juara.law.rules.Rules;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** What has to fit together outside the rounds: ids, the weights of questions, what groups point to. */
final class CheckForm {
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Flaws flaws;

    CheckForm(Flaws flaws) {
        this.flaws = flaws;
    }

    void of(Rules rules) {
        unique("/questions", rules.questions(), Question::id, flaws);
        unique("/documents", rules.documents(), Document::id, flaws);
        unique("/groups", rules.groups(), Group::id, flaws);
        unique("/conditions", rules.conditions(), Condition::id, flaws);
        for (int i = 0; i < rules.groups().size(); i++) {
            group("/groups/" + i, rules.groups().get(i), rules);
        }
        weights(rules);
    }

    /** No id stands twice in a list; the later one is the flaw. */
    static <T> void unique(String list, List<T> items, Function<T, String> id, Flaws flaws) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            var path = list + "/" + i + "/id";
            var name = id.apply(items.get(i));
            if (flaws.sound(path) && !seen.add(name)) {
                flaws.add(path, FlawKey.ID_TWICE, name, list.substring(list.lastIndexOf('/') + 1));
            }
        }
    }

    private void group(String path, Group group, Rules rules) {
        for (int i = 0; i < group.questions().size(); i++) {
            var name = group.questions().get(i);
            var unknown = rules.questions().stream().noneMatch(one -> one.id().equals(name));
            if (unknown && flaws.sound(path + "/questions/" + i)) {
                flaws.add(path + "/questions/" + i, FlawKey.UNKNOWN_QUESTION, name);
            }
        }
        group.cuts().keySet().stream().sorted().forEach(id -> {
            var cut = Clause.join(path + "/cuts", id);
            rules.round(id)
                    .ifPresentOrElse(
                            round -> {
                                ReadCut.passMarkOnScale(group.cuts().get(id), round, cut, flaws);
                                ReadCut.undecidedCanBeTold(group.cuts().get(id), round, cut, flaws);
                            },
                            () -> flaws.add(cut, FlawKey.UNKNOWN_ROUND, id));
        });
    }

    private void weights(Rules rules) {
        if (!flaws.sound("/questions", rules.questions().size(), "weight")) {
            return;
        }
        if (rules.groups().stream().anyMatch(group -> group.questions().isEmpty())
                || rules.groups().isEmpty()) {
            var sum = sum(rules.questions());
            if (neitherNoneNorAll(sum)) {
                flaws.add("/questions", FlawKey.QUESTION_WEIGHTS, sum.toPlainString());
            }
        }
        for (int i = 0; i < rules.groups().size(); i++) {
            var group = rules.groups().get(i);
            var path = "/groups/" + i + "/questions";
            var sum = sum(rules.questionsOf(group.id()));
            if (!group.questions().isEmpty() && flaws.sound(path) && neitherNoneNorAll(sum)) {
                flaws.add(path, FlawKey.GROUP_QUESTION_WEIGHTS, group.id(), sum.toPlainString());
            }
        }
    }

    private static BigDecimal sum(List<Question> questions) {
        return questions.stream().map(Question::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean neitherNoneNorAll(BigDecimal sum) {
        return sum.signum() != 0 && sum.compareTo(WHOLE) != 0;
    }
}
