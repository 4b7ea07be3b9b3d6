package id.juara.law.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is wrong with one mark of a scoresheet.
 *
 * @param criterion the criterion's id, as it came in
 * @param given the mark that came in, where one did
 * @param known the criterion, where the round has it
 */
public record MarkFault(String criterion, Kind kind, Optional<BigDecimal> given, Optional<Criterion> known) {
    public enum Kind {
        UNKNOWN_CRITERION,
        OFF_THE_SCALE,
        MISSING
    }

    /** The whole sentence in that language, with the criterion's title and the marks that are allowed; without a full stop. */
    public String sentence(Language language) {
        var english = language == Language.EN;
        var named = known.map(one -> one.title().in(language)).orElse(criterion);
        var allowed = known.map(one -> one.scale().in(language)).orElse("");
        return switch (kind) {
            case UNKNOWN_CRITERION ->
                english
                        ? "there is no criterion '%s' in this round".formatted(named)
                        : "tidak ada kriteria '%s' pada tahap ini".formatted(named);
            case OFF_THE_SCALE ->
                english
                        ? "'%s' takes %s, not %s".formatted(named, allowed, figure(language))
                        : "'%s' diisi %s, bukan %s".formatted(named, allowed, figure(language));
            case MISSING ->
                english
                        ? "'%s' has no mark yet: %s".formatted(named, allowed)
                        : "'%s' belum dinilai: %s".formatted(named, allowed);
        };
    }

    private String figure(Language language) {
        return Scale.figure(given.orElse(BigDecimal.ZERO), language);
    }
}
