package id.juara.story.entry;

import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Group;
import id.juara.law.rules.Question;
import id.juara.law.rules.Rules;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a unit writes about its innovation. Texts are taken in Unicode's composed form, without blanks around them; a
 * blank answer is none.
 *
 * @param unit whose entry it is; where absent, the caller's own unit
 * @param ref the institution's own key for it, once in an edition
 * @param group id of its group, empty where the edition has none
 * @param goals numbers of the sustainable development goals, 1 to 17
 * @param answers question id to text
 */
public record EntryForm(
        Optional<UUID> unit,
        Optional<String> ref,
        String group,
        Optional<String> category,
        String title,
        Optional<LocalDate> startedOn,
        List<Integer> goals,
        Map<String, String> answers) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_REF = 100;
    private static final int LONGEST_ANSWER = 50_000;
    private static final int GOALS = 17;
    private static final Bilingual UNREADABLE =
            new Bilingual("memuat karakter yang tidak dapat disimpan", "holds characters that cannot be kept");

    public EntryForm {
        unit = unit == null ? Optional.empty() : unit;
        ref = clean(ref);
        category = clean(category);
        startedOn = startedOn == null ? Optional.empty() : startedOn;
        group = group == null ? "" : group.strip();
        title = title == null ? "" : clean(title).replaceAll("\\s+", " ");
        goals = goals == null
                ? List.of()
                : goals.stream().filter(Objects::nonNull).distinct().sorted().toList();
        var kept = new LinkedHashMap<String, String>();
        if (answers != null) {
            answers.forEach((question, answer) -> {
                if (answer != null && !answer.isBlank()) {
                    kept.put(question, clean(answer));
                }
            });
        }
        answers = Collections.unmodifiableMap(kept);
    }

    /** Everything that keeps this form from being stored under those rules; what is merely incomplete is no fault. */
    public List<Fault> faults(Rules rules) {
        var faults = new ArrayList<Fault>();
        if (title.isEmpty()
                || title.length() > LONGEST_TITLE
                || TitleKey.of(title).isEmpty()) {
            faults.add(fault(
                    "/title",
                    "judul wajib, paling banyak 300 karakter",
                    "a title is needed, of at most 300 characters"));
        }
        if (isUnreadable(title)) {
            faults.add(new Fault("/title", UNREADABLE));
        }
        if (ref.filter(one -> one.length() > LONGEST_REF || isUnreadable(one)).isPresent()) {
            faults.add(fault("/ref", "kunci paling banyak 100 karakter", "a key has at most 100 characters"));
        }
        if (!rules.groups().isEmpty() && rules.group(group).isEmpty()
                || rules.groups().isEmpty() && !group.isEmpty()) {
            var known = String.join(", ", rules.groups().stream().map(Group::id).toList());
            faults.add(fault("/group", "kelompok yang ada: " + known, "the groups are: " + known));
        }
        if (category.filter(one -> !rules.categories().contains(one)).isPresent()) {
            var known = String.join(", ", rules.categories());
            faults.add(fault("/category", "kategori yang ada: " + known, "the categories are: " + known));
        }
        if (goals.stream().anyMatch(goal -> goal < 1 || goal > GOALS)) {
            faults.add(fault("/goals", "TPB bernomor 1 sampai 17", "goals are numbered 1 to 17"));
        }
        answerFaults(rules, faults);
        return faults;
    }

    private void answerFaults(Rules rules, List<Fault> faults) {
        var questions = rules.questionsOf(group).stream().map(Question::id).toList();
        answers.forEach((question, answer) -> {
            var pointer = "/answers/" + question.replace("~", "~0").replace("/", "~1");
            if (!questions.contains(question)) {
                faults.add(fault(
                        pointer, "pertanyaan ini tidak ada pada kelompok ini", "this group has no such question"));
            } else if (answer.length() > LONGEST_ANSWER) {
                faults.add(fault(pointer, "paling banyak 50.000 karakter", "at most 50,000 characters"));
            } else if (isUnreadable(answer)) {
                faults.add(new Fault(pointer, UNREADABLE));
            }
        });
    }

    private static Fault fault(String pointer, String id, String en) {
        return new Fault(pointer, new Bilingual(id, en));
    }

    private static Optional<String> clean(Optional<String> text) {
        return text == null ? Optional.empty() : text.map(EntryForm::clean).filter(one -> !one.isEmpty());
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
    }

    /** Control characters other than line ends and tabs, and halves of characters: neither can be kept as JSON text. */
    private static boolean isUnreadable(String text) {
        return text.codePoints()
                .anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\t'
                        || one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
    }
}
