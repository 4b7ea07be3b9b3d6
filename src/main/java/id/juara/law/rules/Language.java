package id.juara.law.rules;

import java.util.List;
import java.util.Locale;

/** The two languages of the house; Indonesian comes first. */
public enum Language {
    ID,
    EN;

    /** The language of a tag such as {@code en}, {@code en-GB} or {@code id}; Indonesian where the tag is another's or absent. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ID;
    }

    /** The one a reader wants: what was said; else what the reader likes best of all; Indonesian where neither helps. */
    public static Language wanted(String said, List<Locale> liked) {
        return said != null
                ? of(said)
                : liked.stream()
                        .filter(one -> !one.getLanguage().equals("*"))
                        .findFirst()
                        .map(one -> of(one.toLanguageTag()))
                        .orElse(ID);
    }

    /** {@code id} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
