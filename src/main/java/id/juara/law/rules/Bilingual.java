package id.juara.law.rules;

import java.util.Objects;

/** One text in both languages of the house; neither may be blank. */
public record Bilingual(String id, String en) {
    public Bilingual {
        if (Objects.requireNonNull(id).isBlank() || Objects.requireNonNull(en).isBlank()) {
            throw new IllegalArgumentException("a bilingual text needs both languages");
        }
    }

    /** The text in that language. */
    public String in(Language language) {
        return language == Language.EN ? en : id;
    }
}
