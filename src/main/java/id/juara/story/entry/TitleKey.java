package id.juara.story.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a title decides whether it is the same title: letters and digits, small, without accents, single blanks. */
public final class TitleKey {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleKey() {}

    public static String of(String title) {
        var plain = ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return OTHERS.matcher(plain).replaceAll(" ").strip();
    }
}
