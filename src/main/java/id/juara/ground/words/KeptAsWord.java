package id.juara.ground.words;

import id.juara.law.rules.Word;
import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/** Keeps a constant of an enum as the word that a rule file would use: {@code HANDED_IN} is {@code handed-in}. */
public abstract class KeptAsWord<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> kind;

    protected KeptAsWord(Class<E> kind) {
        this.kind = kind;
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
        return constant == null ? null : Word.of(constant);
    }

    /** Refuses an unknown word. */
    @Override
    public E convertToEntityAttribute(String word) {
        return word == null
                ? null
                : Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
