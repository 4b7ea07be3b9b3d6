package id.juara.front.chart;

import id.juara.law.rules.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them: {@code 3.054} and {@code 72,30} in Indonesian, {@code 3,054} and {@code 72.30} in English. */
public record Figures(Language language) {
    private static final int PERCENT = 100;

    /** A whole number with its thousands parted. */
    public String count(long number) {
        var told = "%,d".formatted(number);
        return language == Language.EN ? told : told.replace(',', '.');
    }

    /** The same; templates ask for it with what they have. */
    public String count(int number) {
        return count((long) number);
    }

    /** With so many decimals, half up. */
    public String decimal(double figure, int decimals) {
        return plain(new BigDecimal(Double.toString(figure))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
    }

    /** A share between 0 and 1 as {@code 87 %}. */
    public String percent(double share) {
        return decimal(PERCENT * share, 0) + " %";
    }

    /** A figure that is printed already, with this language's sign between whole and part. */
    public String plain(String printed) {
        return language == Language.EN ? printed : printed.replace('.', ',');
    }
}
