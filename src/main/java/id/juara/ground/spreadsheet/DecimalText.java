package id.juara.ground.spreadsheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: {@code 82,5} and {@code 82.5} are the same. */
public final class DecimalText {
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,10})?");
    private static final Pattern THOUSANDS_PERHAPS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private DecimalText() {}

    /**
     * The number that text means, exactly; empty where it is none or could mean two: {@code 1.000} may be one or a
     * thousand.
     */
    public static Optional<BigDecimal> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC) // full-width digits, hard spaces
                .replace('\u2212', '-')
                .strip();
        if (!PLAIN.matcher(plain).matches() || THOUSANDS_PERHAPS.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }
}
