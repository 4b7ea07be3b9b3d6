package id.juara.story.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Marks;
import id.juara.story.assignment.DealReadings;
import id.juara.story.assignment.Dealt;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.judging.Scoresheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Where the totals of a submission lie further apart than the rules bear, one more judge reads it. */
@ApplicationScoped
public class AskOneMoreReading {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Scoresheets scoresheets;

    @Inject
    DealReadings deal;

    /**
     * What was found and dealt.
     *
     * @param disagreements submissions whose totals lie too far apart, those among them that have one more reading already
     */
    public record Asked(List<Disagreement> disagreements, Dealt dealt) {}

    /** How far apart the lowest and the highest total lie. */
    public record Disagreement(UUID submission, String spread) {}

    /** Refuses where the rules know no such reading, and where the round is not open. A dry run keeps nothing. */
    @Transactional
    public Asked in(RoundRef ref, boolean dryRun) {
        var round = rounds.alone(ref);
        round.mustBeIn(Reason.ROUND_NOT_OPEN, RoundState.OPEN);
        var rules = frozen.round(ref);
        var most = rules.disagreement()
                .orElseThrow(() -> new Refusal(Reason.NO_DISAGREEMENT_RULE))
                .spreadOver();
        var totals = new TreeMap<>(scoresheets.submittedIn(round).stream()
                .collect(groupingBy(
                        Marks::submission, mapping(sheet -> sheet.total(rules).orElseThrow(), toList()))));
        var found = new ArrayList<Disagreement>();
        totals.forEach((submission, all) -> {
            var spread = spread(all);
            if (spread.compareTo(most) > 0) {
                found.add(new Disagreement(UUID.fromString(submission), spread.toPlainString()));
            }
        });
        if (found.isEmpty()) {
            return new Asked(List.of(), Dealt.NOTHING);
        }
        var submissions = new TreeSet<UUID>();
        found.forEach(one -> submissions.add(one.submission()));
        return new Asked(List.copyOf(found), deal.oneMore(ref, submissions, dryRun));
    }

    private static BigDecimal spread(List<BigDecimal> totals) {
        return Collections.max(totals).subtract(Collections.min(totals)).stripTrailingZeros();
    }
}
