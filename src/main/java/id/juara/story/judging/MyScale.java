package id.juara.story.judging;

import id.juara.law.rules.Criterion;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How a judge has used the scale so far: his own marks, drafts too, and nobody else's. */
@ApplicationScoped
public class MyScale {
    private static final int LAST = 5;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Scoresheets scoresheets;

    /**
     * The own marks of a round.
     *
     * @param sheets by assignment, in the order in which they were saved
     */
    public record Use(Map<UUID, Scoresheet> sheets, List<OfCriterion> criteria) {}

    /**
     * The own marks on one criterion.
     *
     * @param marks from the lowest to the highest
     * @param last the five given last, the newest first
     */
    public record OfCriterion(Criterion criterion, List<BigDecimal> marks, List<BigDecimal> last) {}

    /** Three queries, however many sheets there are. */
    @Transactional
    public Use of(UUID person, RoundRef ref) {
        var sheets = scoresheets.ofJudge(person, rounds.at(ref).id);
        var criteria = frozen.round(ref).criteria().stream()
                .map(criterion -> of(criterion, sheets))
                .toList();
        return new Use(sheets, criteria);
    }

    private static OfCriterion of(Criterion criterion, Map<UUID, Scoresheet> sheets) {
        var given = new ArrayList<>(sheets.values().stream()
                .map(sheet -> sheet.marks().get(criterion.id()))
                .filter(Objects::nonNull)
                .toList());
        Collections.reverse(given);
        return new OfCriterion(
                criterion,
                given.stream().sorted().toList(),
                given.stream().limit(LAST).toList());
    }
}
