package id.juara.story.entry;

import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Group;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Conditions;
import id.juara.story.rulebook.Facts;
import id.juara.story.rulebook.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an entry still lacks, the gravest first, and how many words its answers have.
 *
 * @param words question id to its words, in the order of the rules
 */
public record Completeness(List<Item> items, Map<String, WordCount> words) {
    public Completeness {
        items = items.stream().sorted(Comparator.comparing(Item::weight)).toList();
        words = Collections.unmodifiableMap(words);
    }

    /** What an item does to the entry. */
    public enum Weight {
        /** it cannot be sent */
        BLOCKS,
        /** it can, and the screening turns it down */
        FAILS,
        /** a reader will wonder */
        ODD
    }

    /**
     * One thing that is not as it should be.
     *
     * @param what a question, a document, a condition or the title, by its kind
     * @param at JSON Pointer into the entry; empty where it is about the whole
     */
    public record Item(String what, String at, Weight weight, Bilingual says) {}

    public record WordCount(int words, int most) {}

    /** Whether nothing stands in the way of sending. */
    public boolean complete() {
        return blocking().isEmpty();
    }

    public List<Fault> blocking() {
        return items.stream()
                .filter(item -> item.weight == Weight.BLOCKS)
                .map(item -> new Fault(item.at, item.says))
                .toList();
    }

    /**
     * Looks at an entry as the rules do.
     *
     * @param facts taken from the same entry
     * @param invited whether staff let it into its group
     * @param alike titles elsewhere in the edition that look alike, told as sentences
     */
    public static Completeness of(
            Rules rules, Conditions conditions, Facts facts, Entry entry, boolean invited, List<Bilingual> alike) {
        var items = new ArrayList<Item>();
        var words = new LinkedHashMap<String, WordCount>();
        if (rules.group(entry.group()).filter(Group::byInvitation).isPresent() && !invited) {
            items.add(new Item(
                    "group",
                    "/group",
                    Weight.BLOCKS,
                    new Bilingual(
                            "kelompok ini hanya untuk entri yang diundang kementerian",
                            "this group is for entries that the ministry invited")));
        }
        var keys = Filler.keys(entry.answers());
        rules.questionsOf(entry.group()).forEach(question -> {
            var at = "/answers/" + question.id();
            var count = Words.in(entry.answers().getOrDefault(question.id(), ""));
            words.put(question.id(), new WordCount(count, question.mostWords()));
            if (EntryFacts.isMissing(question, entry)) {
                items.add(item("question", at, Weight.FAILS, question.title(), "belum dijawab", "is not answered"));
            }
            if (EntryFacts.isOverlong(question, entry)) {
                items.add(item(
                        "question",
                        at,
                        Weight.BLOCKS,
                        question.title(),
                        count + " kata, paling banyak " + question.mostWords(),
                        count + " words, at most " + question.mostWords()));
            }
            EntryFacts.filler(question, keys)
                    .ifPresent(filler -> items.add(item(
                            "question",
                            at,
                            Weight.ODD,
                            question.title(),
                            filler.says().id(),
                            filler.says().en())));
        });
        rules.documents().stream()
                .filter(one -> EntryFacts.isMissing(one, entry))
                .forEach(one -> items.add(item(
                        "document",
                        "/attachments/" + one.id(),
                        Weight.BLOCKS,
                        one.title(),
                        "belum dilampirkan",
                        "is not attached")));
        conditions.verdicts(facts).stream()
                .filter(verdict -> !verdict.met())
                .forEach(verdict -> items.add(new Item("condition", "", weight(verdict), says(verdict))));
        alike.forEach(sentence -> items.add(new Item("title", "/title", Weight.ODD, sentence)));
        return new Completeness(items, words);
    }

    private static Item item(String what, String at, Weight weight, Bilingual subject, String id, String en) {
        return new Item(what, at, weight, new Bilingual(subject.id() + ": " + id, subject.en() + ": " + en));
    }

    /** A condition that cannot be decided yet blocks nothing: whoever writes is told, a clerk may have to look. */
    private static Weight weight(Verdict verdict) {
        if (verdict.outcome() == Verdict.Outcome.UNDECIDED) {
            return Weight.ODD;
        }
        var kind = verdict.condition().kind();
        return kind == Condition.Kind.BLOCKS_SENDING
                ? Weight.BLOCKS
                : kind == Condition.Kind.FAILS_SCREENING ? Weight.FAILS : Weight.ODD;
    }

    private static Bilingual says(Verdict verdict) {
        var says = verdict.condition().says();
        return verdict.outcome() == Verdict.Outcome.UNDECIDED
                ? new Bilingual("belum dapat diputuskan: " + says.id(), "cannot be decided yet: " + says.en())
                : says;
    }
}
