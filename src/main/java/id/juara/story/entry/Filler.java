package id.juara.story.entry;

import id.juara.law.rules.Bilingual;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An answer that says nothing. Each kind is something that no serious answer does; whether it fails the entry is for
 * the rules or a clerk to say.
 */
public enum Filler {
    NO_WORD("jawaban tidak memuat satu kata pun", "the answer holds not a single word"),
    STOCK_PHRASE("jawaban hanya kata pengisi", "the answer is a stock phrase"),
    REPEATED_CHARACTERS("jawaban hanya huruf yang diulang", "the answer is repeated characters"),
    REPEATED_WORDS("jawaban hanya kata yang diulang", "the answer is repeated words"),
    SAME_AS_QUESTION("jawaban hanya menyalin pertanyaan", "the answer copies the question"),
    SAME_AS_ANOTHER_ANSWER("jawaban sama dengan jawaban lain", "the answer equals another answer");

    private static final Set<String> PHRASES = Set.of(
            "tes",
            "test",
            "tess",
            "testing",
            "coba",
            "coba coba",
            "tes tes",
            "asd",
            "asdf",
            "qwerty",
            "na",
            "n a",
            "tba",
            "idem",
            "sda",
            "s d a",
            "nihil",
            "tidak ada",
            "belum ada",
            "isi",
            "akan diisi",
            "menyusul",
            "terlampir",
            "lihat di atas",
            "lihat diatas",
            "sama",
            "sama dengan di atas",
            "sama dengan diatas",
            "sama seperti di atas",
            "sama seperti diatas",
            "seperti di atas",
            "idem di atas",
            "see above",
            "same as above",
            "none",
            "xxx");
    private static final int LONGEST_RUN = 8;
    private static final int FEW_WORDS = 12;
    private static final int LEAST_VARIETY = 6;

    private final Bilingual says;

    Filler(String id, String en) {
        this.says = new Bilingual(id, en);
    }

    public Bilingual says() {
        return says;
    }

    /** The answers that are not blank, by question, as they are compared: computed once for an entry. */
    static Map<String, String> keys(Map<String, String> answers) {
        var keys = new HashMap<String, String>();
        answers.forEach((question, answer) -> {
            if (!answer.isBlank()) {
                keys.put(question, TitleKey.of(answer));
            }
        });
        return keys;
    }

    /**
     * What is hollow about the answer to a question, if anything; a blank answer is not filler but missing.
     *
     * @param keys of all answers of the entry, as {@link #keys} has them
     */
    static Optional<Filler> in(String question, Map<String, String> keys, Bilingual title, Bilingual hint) {
        var key = keys.get(question);
        if (key == null) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            return Optional.of(NO_WORD);
        }
        if (PHRASES.contains(key) || key.startsWith("lorem ipsum")) {
            return Optional.of(STOCK_PHRASE);
        }
        if (isRepeatedCharacters(key)) {
            return Optional.of(REPEATED_CHARACTERS);
        }
        if (isRepeatedWords(key.split(" "))) {
            return Optional.of(REPEATED_WORDS);
        }
        if (Stream.of(title.id(), title.en(), hint.id(), hint.en())
                .anyMatch(text -> TitleKey.of(text).equals(key))) {
            return Optional.of(SAME_AS_QUESTION);
        }
        return keys.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(question)
                                && other.getValue().equals(key))
                ? Optional.of(SAME_AS_ANOTHER_ANSWER)
                : Optional.empty();
    }

    /** One or two letters only ("aaaa", "hahaha"), or a run of one letter that no word of any language has. */
    private static boolean isRepeatedCharacters(String key) {
        var letters = key.replace(" ", "");
        var digits = letters.chars().allMatch(Character::isDigit);
        var kinds = letters.chars().distinct().count();
        return !digits && letters.length() >= 4 && kinds <= 2 || longestRun(letters) >= LONGEST_RUN;
    }

    private static int longestRun(String letters) {
        var longest = 0;
        var run = 0;
        for (var i = 0; i < letters.length(); i++) {
            run = i > 0 && letters.charAt(i) == letters.charAt(i - 1) ? run + 1 : 1;
            longest = Math.max(longest, Character.isDigit(letters.charAt(i)) ? 0 : run);
        }
        return longest;
    }

    /** One word said again and again, or a long text made of a handful of words. */
    private static boolean isRepeatedWords(String[] words) {
        var distinct = new HashSet<>(Arrays.asList(words)).size();
        return words.length >= 3 && distinct == 1
                || words.length >= FEW_WORDS && words.length >= distinct * LEAST_VARIETY;
    }
}
