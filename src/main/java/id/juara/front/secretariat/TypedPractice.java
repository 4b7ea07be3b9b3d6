package id.juara.front.secretariat;

import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.ground.spreadsheet.DecimalText;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.preparation.MarksForm;
import id.juara.story.preparation.Preparation.Part;
import id.juara.story.preparation.Preparation.PracticeEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A practice entry as it stands in its form; parts that are left empty are none. */
record TypedPractice(TypedTexts texts) {
    private static final int EMPTY_PARTS = 2;
    private static final int MOST_PARTS = 50;
    private static final String ID = "/id";
    private static final String TITLE = "/title";
    private static final String REASONS = "/reasons";

    /** @param language in which marks are written */
    static TypedPractice of(PracticeEntry entry, Language language) {
        var texts = TypedTexts.nothing().put(ID, entry.id()).put(TITLE, entry.title());
        for (int n = 0; n < entry.parts().size(); n++) {
            texts.put(part(n) + "/heading", entry.parts().get(n).heading());
            texts.put(part(n) + "/text", entry.parts().get(n).text());
        }
        entry.marks().forEach((criterion, mark) -> texts.put(mark(criterion), written(mark, language)));
        entry.reasons().ifPresent(reasons -> texts.put(REASONS, reasons));
        return new TypedPractice(texts);
    }

    /** The pointers of the parts to show: those with a text up to the last, and some more to fill. */
    List<String> parts() {
        var last = IntStream.range(0, MOST_PARTS).filter(n -> !isEmpty(n)).max().orElse(-1);
        return IntStream.range(0, Math.min(MOST_PARTS, last + 1 + EMPTY_PARTS))
                .mapToObj(TypedPractice::part)
                .toList();
    }

    /**
     * The entry that is meant; absent where the form has faults.
     *
     * @param faults to which they are added, each by its field
     */
    Optional<PracticeEntry> entry(Round rules, PreparingWords words, Language language, List<Shown> faults) {
        var title = texts.needed(TITLE, words.entryTitle(), words, faults);
        var parts = parts(words, faults);
        var marks = marks(rules, words, language, faults);
        var reasons = texts.both(REASONS, words.reasons(), words, faults);
        return faults.isEmpty()
                ? Optional.of(new PracticeEntry(texts.at(ID), title.orElseThrow(), parts, marks, reasons))
                : Optional.empty();
    }

    static String mark(String criterion) {
        return "/marks/" + criterion;
    }

    static String written(BigDecimal mark, Language language) {
        var plain = mark.toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }

    private List<Part> parts(PreparingWords words, List<Shown> faults) {
        var filled =
                IntStream.range(0, MOST_PARTS).filter(n -> !isEmpty(n)).boxed().toList();
        var parts = new ArrayList<Part>();
        for (var n : filled.isEmpty() ? List.of(0) : filled) {
            var label = words.part(n + 1) + ", ";
            var heading = texts.needed(part(n) + "/heading", label + words.heading(), words, faults);
            var text = texts.needed(part(n) + "/text", label + words.text(), words, faults);
            if (heading.isPresent() && text.isPresent()) {
                parts.add(new Part(heading.get(), text.get()));
            }
        }
        return parts;
    }

    private SortedMap<String, BigDecimal> marks(
            Round rules, PreparingWords words, Language language, List<Shown> faults) {
        var read = new TreeMap<String, String>();
        rules.criteria().forEach(one -> {
            var typed = texts.at(mark(one.id()));
            read.put(
                    one.id(),
                    DecimalText.of(typed).map(BigDecimal::toPlainString).orElse(typed));
        });
        var found = new ArrayList<Fault>();
        var marks = new MarksForm(read).values(rules, true, found);
        var labels = new TreeMap<String, String>();
        rules.criteria().forEach(one -> labels.put(mark(one.id()), one.title().in(language)));
        found.forEach(one -> {
            var typed = texts.at(one.pointer());
            var unreadable = !typed.isEmpty() && DecimalText.of(typed).isEmpty();
            faults.add(
                    unreadable
                            ? new Shown(one.pointer(), labels.get(one.pointer()), words.noNumber())
                            : new Shown(one.pointer(), one.says().in(language)));
        });
        return marks;
    }

    private boolean isEmpty(int n) {
        return texts.isBlank(part(n) + "/heading") && texts.isBlank(part(n) + "/text");
    }

    private static String part(int n) {
        return "/parts/" + n;
    }
}
