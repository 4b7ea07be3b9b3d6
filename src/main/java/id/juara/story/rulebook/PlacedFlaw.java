package id.juara.story.rulebook;

import id.juara.law.drafting.Flaw;
import id.juara.law.rules.Language;

/** A flaw with the line on which it stands, counted from 1. */
public record PlacedFlaw(int line, Flaw flaw) {

    /** {@code FILE:LINE: sentence} */
    public String in(String file, Language language) {
        return file + ":" + line + ": " + flaw.sentence(language);
    }
}
