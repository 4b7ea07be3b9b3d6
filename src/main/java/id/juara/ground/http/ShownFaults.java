package id.juara.ground.http;

import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import java.util.List;
import java.util.Map;

/** What is at fault in a form, as its page shows it: all of it in a summary, and each beside its field. */
public record ShownFaults(List<Shown> all) {
    public static final ShownFaults NONE = new ShownFaults(List.of());

    public ShownFaults {
        all = List.copyOf(all);
    }

    /**
     * One fault.
     *
     * @param pointer JSON Pointer into the form, such as {@code /answers/novelty}
     * @param label the field's label, said before it in the summary; empty where the sentence names its field
     */
    public record Shown(String pointer, String label, String says) {
        public Shown(String pointer, String says) {
            this(pointer, "", says);
        }

        /** The id of the field: {@code answers-novelty}; the content itself where it is about the whole form. */
        public String field() {
            return idOf(pointer);
        }
    }

    /** What a refusal told; where it names no field, its own sentence. */
    public static ShownFaults of(Refusal refusal, Language language) {
        return refusal.faults().isEmpty()
                ? new ShownFaults(List.of(new Shown("", refusal.sentence(language))))
                : new ShownFaults(refusal.faults().stream()
                        .map(one -> new Shown(one.pointer(), one.says().in(language)))
                        .toList());
    }

    /** The same, each of those fields named in the summary by its label. */
    public ShownFaults named(Map<String, String> labels) {
        return new ShownFaults(all.stream()
                .map(one -> new Shown(one.pointer, labels.getOrDefault(one.pointer, ""), one.says))
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether that field is at fault. */
    public boolean has(String pointer) {
        return all.stream().anyMatch(one -> one.pointer.equals(pointer));
    }

    /** What is at fault in that field, in one sentence after the other. */
    public String at(String pointer) {
        return String.join(
                " ",
                all.stream()
                        .filter(one -> one.pointer.equals(pointer))
                        .map(Shown::says)
                        .toList());
    }

    /** The id of the field at that pointer. */
    public static String idOf(String pointer) {
        return pointer.isEmpty() ? "content" : pointer.substring(1).replace('/', '-');
    }
}
