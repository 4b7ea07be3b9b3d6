package id.juara.front.rehearsal;

import id.juara.law.rules.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the rehearsal says to whoever runs it, in one language. */
record Words(Locale locale, ResourceBundle sentences) {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    static Words in(Language language) {
        return new Words(
                language == Language.EN ? Locale.ENGLISH : INDONESIAN,
                ResourceBundle.getBundle(
                        Words.class.getName(),
                        language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... figures) {
        return String.format(locale, sentences.getString(key), figures);
    }
}
