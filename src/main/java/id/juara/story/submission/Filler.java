package id.juara.story.submission;

import id.juara.law.rules.Bilingual;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /**
     * What is hollow about the answer to a question, if anything; a blank answer is not filler but missing.
     *
     * @param answers all answers of the entry, by question
     */
    static Optional<Filler> in(String question, Map<String, String> answers, Bilingual title, Bilingual hint) {
        var answer = answers.getOrDefault(question, "");
        if (answer.isBlank()) {
            return Optional.empty();
        }
        var key = TitleKey.of(answer);
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
        if (Set.of(TitleKey.of(title.id()), TitleKey.of(title.en()), TitleKey.of(hint.id()), TitleKey.of(hint.en()))
                .contains(key)) {
            return Optional.of(SAME_AS_QUESTION);
        }
        return answers.entrySet().stream()
                        .filter(other -> !other.getKey().equals(question))
                        .anyMatch(other -> TitleKey.of(other.getValue()).equals(key))
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
