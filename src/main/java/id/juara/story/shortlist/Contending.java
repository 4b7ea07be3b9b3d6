package id.juara.story.shortlist;

import id.juara.law.ranking.Contender;
import java.util.UUID;

/**
 * A submission in a round: what the ranking needs of it, and what people read of it (from its sent revision).
 *
 * @param province the province's name, and {@code provinceCode} its code; absent (null) for a national institution
 * @param category absent (null) where the edition has none
 */
public record Contending(
        Contender contender,
        UUID submission,
        String number,
        String title,
        String unit,
        String institution,
        String province,
        String provinceCode,
        String category) {}
