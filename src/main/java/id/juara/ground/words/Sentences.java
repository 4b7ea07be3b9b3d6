package id.juara.ground.words;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences for people, kept beside the package that says them: {@code Words.properties} in Indonesian, {@code
 * Words_en.properties} in English. Figures are written as each language writes them: 3,5 and 3.5.
 */
public final class Sentences {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final String bundle;

    private Sentences(String bundle) {
        this.bundle = bundle;
    }

    /** Those of the package of that class. */
    public static Sentences of(Class<?> sayer) {
        return new Sentences(sayer.getPackageName() + ".Words");
    }

    /** Whether there is a sentence of that key. */
    public boolean has(String key) {
        return words(Language.ID).containsKey(key);
    }

    public String in(Language language, String key, Object... arguments) {
        return String.format(
                language == Language.EN ? Locale.ENGLISH : INDONESIAN,
                words(language).getString(key),
                told(language, arguments));
    }

    public Bilingual both(String key, Object... arguments) {
        return new Bilingual(in(Language.ID, key, arguments), in(Language.EN, key, arguments));
    }

    private static Object[] told(Language language, Object... arguments) {
        var told = arguments.clone();
        for (var i = 0; i < told.length; i++) {
            told[i] = told[i] instanceof Bilingual both ? both.in(language) : told[i];
        }
        return told;
    }

    private ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                bundle,
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                Sentences.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
