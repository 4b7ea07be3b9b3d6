package id.juara.story.screening;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.juara.law.rules.Bilingual;
import java.util.Locale;

/** Why a clerk turns an entry down. */
public enum ScreeningReason {
    FILLER_ANSWERS("Jawaban hanya isian sembarang", "The answers are filler"),
    LETTER_MISSING("Surat yang diwajibkan tidak ada", "A letter that is required is missing"),
    LETTER_UNSIGNED("Surat tidak ditandatangani", "A letter is not signed"),
    NOT_AN_INNOVATION("Yang diusulkan bukan inovasi", "What is entered is no innovation"),
    /** told in the note */
    OTHER("Alasan lain", "Another reason");

    private final Bilingual says;

    ScreeningReason(String id, String en) {
        this.says = new Bilingual(id, en);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Bilingual says() {
        return says;
    }

    /** The reason of that word. Refuses an unknown one. */
    @JsonCreator
    public static ScreeningReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
