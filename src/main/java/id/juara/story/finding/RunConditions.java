package id.juara.story.finding;

import id.juara.ground.jobs.Progress;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Condition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.finding.FindingPages.Screened;
import id.juara.story.rulebook.Verdict;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * All conditions over all sent entries. Each entry is read once, by the revision that counts; what differs from the run
 * before is written in a few statements. A finding on which a person has decided keeps that decision.
 */
@ApplicationScoped
public class RunConditions {
    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    EditionScreenings screenings;

    @Inject
    Background background;

    @Inject
    HonourMatches matches;

    @Inject
    Findings findings;

    @Inject
    Submissions submissions;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * @param dryRun whether to tell only what would be found; then it may be asked before the window has closed
     * @param progress counts entries
     */
    @Transactional
    public Screened over(String edition, boolean dryRun, Progress progress) {
        var year = editions.of(edition);
        var screening = Optional.of(edition).filter(any -> !dryRun).map(screenings::alone);
        if (screening.isPresent()) {
            screening.get().mustBeOpen();
            mustHaveClosed(year.closedAt != null);
            matches.propose(edition);
        }
        var reading = frozen.reading(year);
        var conditions = reading.conditions().orElseThrow();
        var known = background.of(year, reading.rules().orElseThrow());
        progress.of(known.entries());
        var run = new ScreeningRun(edition, findings.of(edition));
        try (var sent = submissions.sentIn(edition)) {
            sent.forEach(entry -> progress.done(
                    run.take(entry.submission(), entry.revision(), found(conditions.verdicts(known.of(entry))))));
        }
        screening.ifPresent(one -> {
            findings.keep(run);
            one.ran(moment.now());
            ledger.record(new FindingEvents.ConditionsRun(
                    "edition/" + edition, run.submissions(), run.passed(), run.failed(), run.asked()));
        });
        return Screened.of(run, reading.rules().orElseThrow(), dryRun);
    }

    /** What counts may still change until the window was closed. */
    private static void mustHaveClosed(boolean closed) {
        if (!closed) {
            throw new Refusal(Reason.SUBMISSIONS_NOT_CLOSED);
        }
    }

    static List<ScreeningRun.Found> found(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(one -> !one.met() && one.condition().kind() != Condition.Kind.WARNS)
                .map(one -> new ScreeningRun.Found(one.condition().id(), state(one)))
                .toList();
    }

    /** A condition that blocks sending is one of entry too: it may have come to fail since, or the entry by an import. */
    private static FindingState state(Verdict verdict) {
        return verdict.outcome() == Verdict.Outcome.UNDECIDED
                        || verdict.condition().kind() == Condition.Kind.ASKS_A_CLERK
                ? FindingState.ASKED
                : FindingState.FAILED;
    }
}
