package id.juara.law.rules;

/** The two languages of the house; Indonesian comes first. */
public enum Language {
    ID,
    EN;

    /** The language of a tag such as {@code en}, {@code en-GB} or {@code id}; Indonesian where the tag is another's or absent. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(java.util.Locale.ROOT).startsWith("en") ? EN : ID;
    }
}
