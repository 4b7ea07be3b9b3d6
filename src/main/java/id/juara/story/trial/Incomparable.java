package id.juara.story.trial;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a round of other rules cannot be tried on what was marked by these. */
enum Incomparable {
    WITHOUT_MARKS(
            "Tahap ini diputuskan sidang, bukan oleh nilai.", "This round is decided by a meeting, not by marks."),
    NO_SUCH_ROUND("Kompetisi itu tidak punya tahap ini.", "That competition has no such round."),
    OTHER_CRITERIA("Kriteria tahap ini lain pada kompetisi itu.", "This round had other criteria in that competition."),
    OTHER_SCALE("Skala nilai tahap ini lain pada kompetisi itu.", "This round had another scale in that competition."),
    CARRIES_OTHERS(
            "Tahap ini membawa nilai dari tahap yang tidak ada pada kompetisi itu.",
            "This round carries points of a round that was not in that competition."),
    NOT_CLOSED("Tahap ini belum ditutup pada kompetisi itu.", "This round has not been closed in that competition.");

    private final Bilingual says;

    Incomparable(String id, String en) {
        this.says = new Bilingual(id, en);
    }

    Bilingual says() {
        return says;
    }

    /** Empty where the marks of then can be reckoned by that round; whether they are all in, the rules do not know. */
    static Optional<Incomparable> of(Round round, Rules then) {
        if (round.criteria().isEmpty()) {
            return Optional.of(WITHOUT_MARKS);
        }
        var earlier = then.round(round.id());
        if (earlier.isEmpty()) {
            return Optional.of(NO_SUCH_ROUND);
        }
        if (!criteria(round).equals(criteria(earlier.get()))) {
            return Optional.of(OTHER_CRITERIA);
        }
        var scale = earlier.get().criteria().get(0).scale();
        if (!round.criteria().get(0).scale().isSameAs(scale)) {
            return Optional.of(OTHER_SCALE);
        }
        var known = then.rounds().stream()
                .takeWhile(one -> !one.id().equals(round.id()))
                .map(Round::id)
                .collect(Collectors.toSet());
        return round.carries().keySet().stream().allMatch(one -> one.equals(round.id()) || known.contains(one))
                ? Optional.empty()
                : Optional.of(CARRIES_OTHERS);
    }

    private static Set<String> criteria(Round round) {
        return round.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
    }
}
