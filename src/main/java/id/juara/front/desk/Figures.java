package id.juara.front.desk;

import id.juara.ground.spreadsheet.DecimalText;
import id.juara.law.rules.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as a judge reads and types them: {@code 82,5} in Indonesian, {@code 82.5} in English; both are read. */
record Figures(Language language) {

    /** Exactly, without needless zeros. */
    String plain(BigDecimal figure) {
        var text = figure.stripTrailingZeros().toPlainString();
        return language == Language.EN ? text : text.replace('.', ',');
    }

    String plain(Optional<BigDecimal> figure) {
        return figure.map(this::plain).orElse("");
    }

    /** With two decimals, for print beside other totals. */
    String total(BigDecimal figure) {
        var text = figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return language == Language.EN ? text : text.replace('.', ',');
    }

    /** What was typed with a point for its decimals, as the API takes it; as it stands where it is no one number. */
    static String read(String typed) {
        return DecimalText.of(typed).map(BigDecimal::toPlainString).orElse(typed);
    }
}
