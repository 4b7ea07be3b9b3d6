package id.juara.story.anomaly;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.anomaly.Anomalies;
import id.juara.law.anomaly.Case;
import id.juara.law.anomaly.Limits;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.Origins;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.story.anomaly.CaseEvents.CasesFound;
import id.juara.story.anomaly.CaseEvents.Opened;
import id.juara.story.anomaly.CasePages.Searched;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.judging.Scoresheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks through the marks of a round for what is odd, and opens a case for each that is new. As often as one likes: a case that is
 * found again keeps its number, its owner and its decision. Also while the round is open, when another reading can still
 * be had; it tells no order.
 */
@ApplicationScoped
public class FindCases {
    /** A case with so small an adjusted probability, or a smaller one, stands out among all that were looked at. */
    static final double STANDS = .05;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Scoresheets scoresheets;

    @Inject
    ReadCircumstances circumstances;

    @Inject
    AnomalyCases cases;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Why there is nothing to search in that round, if so: it has not opened yet, or a plenary decides it without marks. */
    @Transactional
    public Optional<Refusal> whyNot(RoundRef ref) {
        return whyNot(rounds.at(ref), frozen.round(ref));
    }

    private static Optional<Refusal> whyNot(CompetitionRound round, Round law) {
        if (law.kind() == Round.Kind.DELIBERATION) {
            return Optional.of(new Refusal(Reason.ROUND_HAS_NO_MARKS));
        }
        return round.state == RoundState.WAITING ? Optional.of(new Refusal(Reason.ROUND_NOT_OPEN)) : Optional.empty();
    }

    /** Refuses a round that was not opened yet, and one without marks. A dry run counts and keeps nothing. */
    @Transactional
    public Searched in(RoundRef ref, boolean dryRun) {
        var round = rounds.at(ref);
        var law = frozen.round(ref);
        whyNot(round, law).ifPresent(refusal -> {
            throw refusal;
        });
        var known = new HashMap<List<Object>, AnomalyCase>();
        var before = cases.allOf(round.id);
        var numbered = before.size();
        before.forEach(one -> known.put(one.key(), one));
        var found = found(round, law);
        var opened = new ArrayList<AnomalyCase>();
        var now = moment.now();
        for (var one : found) {
            var same = known.remove(AnomalyCase.key(one));
            if (same == null || same.isOutgrownBy(one)) {
                opened.add(new AnomalyCase(round.id, ++numbered, one, now));
            } else if (!dryRun) {
                same.seen(one, now);
            }
        }
        if (!dryRun && !opened.isEmpty()) {
            cases.persist(opened);
            ledger.record(new CasesFound(
                    "round/" + ref,
                    found.size(),
                    opened.stream().map(FindCases::told).toList()));
        }
        var gone = (int) known.values().stream()
                .filter(one -> one.state != CaseState.DECIDED)
                .count();
        return new Searched(
                found.size(),
                opened.size(),
                gone,
                counted(found.stream().map(one -> one.kind().word())),
                counted(opened.stream().map(one -> one.kind)),
                CaseSentences.searched(found.size(), opened.size(), gone));
    }

    private List<Case> found(CompetitionRound round, Round law) {
        var marks = scoresheets.submittedIn(round);
        return Estimation.of(law, Method.CROSSED, marks, Origins.UNKNOWN)
                .flatMap(made -> made.advice().model())
                .map(model -> Anomalies.of(model, circumstances.of(round, law, marks), Limits.USUAL))
                .orElse(List.of());
    }

    private static Opened told(AnomalyCase one) {
        return new Opened(one.id, one.number, one.kind, List.of(one.judges), List.of(one.submissions));
    }

    private static Map<String, Integer> counted(Stream<String> kinds) {
        var counted = new TreeMap<String, Integer>();
        kinds.forEach(one -> counted.merge(one, 1, Integer::sum));
        return counted;
    }
}
