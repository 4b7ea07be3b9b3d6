package id.juara.story.notice;

import id.juara.ground.words.Sentences;
import id.juara.law.rules.Bilingual;

/** What kinds of notices are called; one without a name of its own is called by its word. */
final class KindWords {
    private static final Sentences WORDS = Sentences.of(KindWords.class);

    private KindWords() {}

    static Bilingual of(String kind) {
        return WORDS.has(kind) ? WORDS.both(kind) : new Bilingual(kind, kind);
    }
}
