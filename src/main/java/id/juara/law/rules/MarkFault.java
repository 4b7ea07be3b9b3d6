package id.juara.law.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is wrong with one mark of a scoresheet.
 *
 * @param criterion the criterion's id, as it came in
 * @param given the mark that came in, where one did
 * @param scale the marks that are allowed, where the criterion is known
 */
public record MarkFault(String criterion, Kind kind, Optional<BigDecimal> given, Optional<Scale> scale) {
    public enum Kind {
        UNKNOWN_CRITERION,
        OFF_THE_SCALE,
        MISSING
    }

    /** The whole sentence in that language, with the marks that are allowed; without a full stop. */
    public String sentence(Language language) {
        var english = language == Language.EN;
        var allowed = scale.map(one -> one.in(language)).orElse("");
        return switch (kind) {
            case UNKNOWN_CRITERION ->
                english
                        ? "there is no criterion '%s' in this round".formatted(criterion)
                        : "tidak ada kriteria '%s' pada tahap ini".formatted(criterion);
            case OFF_THE_SCALE ->
                english
                        ? "'%s' takes %s, not %s".formatted(criterion, allowed, figure(language))
                        : "'%s' diisi %s, bukan %s".formatted(criterion, allowed, figure(language));
            case MISSING ->
                english
                        ? "'%s' has no mark yet: %s".formatted(criterion, allowed)
                        : "'%s' belum dinilai: %s".formatted(criterion, allowed);
        };
    }

    private String figure(Language language) {
        return Scale.figure(given.orElse(BigDecimal.ZERO), language);
    }
}
