package id.juara.front.secretariat;

import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.law.rules.Bilingual;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands in a form's fields, as typed. A field bears the name of its pointer: {@code /title/en} is the field
 * {@code title-en}; a text in both languages has one field for each.
 */
record TypedTexts(Map<String, String> byField) {
    static TypedTexts of(MultivaluedMap<String, String> form) {
        var texts = new TreeMap<String, String>();
        form.forEach((field, values) -> texts.put(field, values.get(0)));
        return new TypedTexts(texts);
    }

    static TypedTexts nothing() {
        return new TypedTexts(new TreeMap<>());
    }

    /** The text at that pointer, its lines parted as one keeps them; empty where nothing was typed. */
    public String at(String pointer) {
        return byField.getOrDefault(ShownFaults.idOf(pointer), "").strip().replace("\r\n", "\n");
    }

    /** The field at that pointer. */
    public String field(String pointer) {
        return ShownFaults.idOf(pointer);
    }

    TypedTexts put(String pointer, String text) {
        byField.put(ShownFaults.idOf(pointer), text);
        return this;
    }

    TypedTexts put(String pointer, Bilingual text) {
        return put(pointer + "/id", text.id()).put(pointer + "/en", text.en());
    }

    boolean isBlank(String pointer) {
        return at(pointer + "/id").isEmpty() && at(pointer + "/en").isEmpty();
    }

    /**
     * The text in both languages; absent where neither was typed, and where one is missing, which is a fault.
     *
     * @param label of the text, for the summary of faults
     * @param faults to which what is missing is added
     */
    Optional<Bilingual> both(String pointer, String label, PreparingWords words, List<Shown> faults) {
        return isBlank(pointer) ? Optional.empty() : needed(pointer, label, words, faults);
    }

    /** The same, where it must be said: each language without a text is a fault. */
    Optional<Bilingual> needed(String pointer, String label, PreparingWords words, List<Shown> faults) {
        var before = faults.size();
        mustSay(pointer + "/id", label + ", " + words.inIndonesian(), words, faults);
        mustSay(pointer + "/en", label + ", " + words.inEnglish(), words, faults);
        return faults.size() == before
                ? Optional.of(new Bilingual(at(pointer + "/id"), at(pointer + "/en")))
                : Optional.empty();
    }

    private void mustSay(String field, String label, PreparingWords words, List<Shown> faults) {
        if (at(field).isEmpty()) {
            faults.add(new Shown(field, label, words.sayInBoth()));
        }
    }
}
