package id.juara.ground.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: {@code 82,5} and {@code 82.5} are the same, and so are wide digits. */
public final class DecimalText {
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,10})?");
    private static final Pattern POINTS_GROUP = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3}){1,4}(,\\d{1,10})?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3}){1,4}(\\.\\d{1,10})?");
    private static final Pattern THOUSAND_PERHAPS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private DecimalText() {}

    /**
     * The number that text means, exactly; empty where it is none or could mean two: {@code 1.000} may be one or a
     * thousand, {@code 1.000,5} and {@code 1.000.000} are clear. A percentage is none.
     */
    public static Optional<BigDecimal> of(String text) {
        var plain = plain(text);
        if (THOUSAND_PERHAPS.matcher(plain).matches()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(',', '.')));
        }
        if (POINTS_GROUP.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')));
        }
        if (COMMAS_GROUP.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        }
        return Optional.empty();
    }

    /** Whether it could mean two numbers. */
    public static boolean isAmbiguous(String text) {
        return THOUSAND_PERHAPS.matcher(plain(text)).matches();
    }

    /** Every script's digits are digits; a superscript is none, so that 8² is not 82. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        PlainText.trimmed(text).codePoints().limit(64).forEach(c -> {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(
                        switch (c) {
                            case '\u2212', '\uFF0D' -> '-';
                            case '\uFF0B' -> '+';
                            case '\uFF0C' -> ',';
                            case '\uFF0E' -> '.';
                            default -> c;
                        });
            }
        });
        return plain.toString();
    }
}
