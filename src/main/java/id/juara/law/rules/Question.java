package id.juara.law.rules;

import java.math.BigDecimal;

/** A question a unit answers: {@code weight} in percent (information for the writer), at most {@code mostWords} words. */
public record Question(
        String id, Bilingual title, Bilingual hint, BigDecimal weight, int mostWords, boolean required) {}
