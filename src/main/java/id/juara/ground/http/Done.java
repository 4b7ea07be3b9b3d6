package id.juara.ground.http;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;

/** What a page says was done, once, after the act that did it; the sibling of the reasons of refusals. */
public enum Done {
    SAVED("Tersimpan.", "Saved.");

    private final Bilingual sentence;

    Done(String id, String en) {
        this.sentence = new Bilingual(id, en);
    }

    public String sentence(Language language) {
        return sentence.in(language);
    }
}
