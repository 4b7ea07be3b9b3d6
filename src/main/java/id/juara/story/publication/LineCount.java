package id.juara.story.publication;

import java.util.UUID;

/**
 * How many lines of a published list are alike; what an erratum struck is not counted.
 *
 * @param province name and code are absent (null) for institutions of the whole country
 * @param category absent (null) where the edition has none
 */
public record LineCount(
        UUID publication,
        String provinceCode,
        String province,
        String category,
        String cluster,
        String group,
        long lines) {}
