package id.juara.story.anomaly;

import id.juara.ground.words.Sentences;
import id.juara.law.rules.Bilingual;
import java.util.Map;

/** What looks odd, as a sentence with its figures. */
public final class CaseSentences {
    private static final Sentences SENTENCES = Sentences.of(CaseSentences.class);

    private CaseSentences() {}

    static Bilingual of(AnomalyCase one) {
        var whole = one.judges.length == 0 && SENTENCES.has(one.kind + ".all");
        // in the order of their names, as the sentences take them
        return SENTENCES.both(
                whole ? one.kind + ".all" : one.kind,
                one.figures.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toArray());
    }

    /** A kind, a state or a decision in a word or two. */
    public static Bilingual word(String of, String word) {
        return SENTENCES.both(of + "." + word);
    }

    static Bilingual searched(int found, int opened, int gone) {
        return SENTENCES.both("searched", found, opened, gone);
    }
}
