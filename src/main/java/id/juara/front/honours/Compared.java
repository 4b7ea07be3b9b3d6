package id.juara.front.honours;

import id.juara.story.entry.TitleKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two texts word by word; a word is shared where the other text has it too, capitals, accents and signs aside.
 *
 * @param same whether they say the same
 */
public record Compared(List<Word> one, List<Word> other, boolean same) {
    /** A word as it is written. */
    public record Word(String text, boolean shared) {}

    static Compared of(String one, String other) {
        return new Compared(
                words(one, keys(other)),
                words(other, keys(one)),
                TitleKey.of(one).equals(TitleKey.of(other)));
    }

    private static List<Word> words(String text, Set<String> others) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(word -> new Word(word, others.contains(TitleKey.of(word))))
                .toList();
    }

    private static Set<String> keys(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(TitleKey::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
