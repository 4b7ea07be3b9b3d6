package id.juara.story.trial;

import id.juara.ground.jobs.Progress;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.finding.TryConditions;
import id.juara.story.rulebook.Reading;
import id.juara.story.sensitivity.SensitivityPages.Named;
import id.juara.story.sensitivity.TryRound;
import id.juara.story.trial.TrialEvents.ListChanged;
import id.juara.story.trial.TrialPages.RoundTried;
import id.juara.story.trial.TrialPages.Screening;
import id.juara.story.trial.TrialPages.Trial;
import id.juara.story.trial.TrialPages.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rules of one edition tried on another's entries: what their conditions would find, what their quota would leave out, and
 * whom their weights and cuts would let in or put out of the lists of the rounds that were closed. Nothing official changes; the
 * ledger has it.
 */
@ApplicationScoped
public class TryRules {
    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    CompetitionRounds rounds;

    @Inject
    EarlierEntries entries;

    @Inject
    TryConditions conditions;

    @Inject
    TryRound tryRound;

    @Inject
    Ledger ledger;

    /** Editions on whose entries rules may be tried, the newest first. */
    @Transactional
    public List<String> offered(String edition) {
        return entries.offered(edition);
    }

    /** Whether rules of that edition may be tried on the other's entries, be it among those offered or older. */
    boolean mayBeTriedOn(String edition, String other) {
        return entries.has(edition, other);
    }

    /**
     * Refuses rules that were replaced since the trial was asked for.
     *
     * @param progress counts entries, then rounds
     */
    @Transactional
    Trial of(String edition, String rulesSha256, String from, Progress progress) {
        var draft = editions.of(edition);
        if (!draft.rulesHex().equals(rulesSha256)) {
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
        var reading = frozen.reading(draft);
        var rules = reading.rules().orElseThrow();
        var then = frozen.of(from);
        var sent = entries.sent(from);
        var many = sent.stream().mapToLong(EarlierEntries.Sent::entries).sum();
        progress.of(many + rules.rounds().size());
        var screening = screening(from, reading, progress);
        var tried = rounds(rules, then, many, progress);
        var trial = new Trial(
                false,
                TrialPages.NOTICE,
                edition,
                rulesSha256,
                from,
                then.title(),
                screening,
                entries.passed(from).orElse(null),
                Beware.of(rules, then),
                EarlierEntries.over(rules, sent),
                tried);
        ledger.record(new TrialEvents.RulesTried(
                edition,
                rulesSha256,
                from,
                screening.entries(),
                screening.passed(),
                screening.failed(),
                screening.asked(),
                tried.stream().flatMap(one -> changed(one).stream()).toList()));
        return trial;
    }

    private Screening screening(String from, Reading reading, Progress progress) {
        var tried = conditions.over(from, reading, progress::done);
        var examples = entries.named(tried.conditions().stream()
                .flatMap(one -> one.examples().stream())
                .collect(Collectors.toSet()));
        return new Screening(
                tried.entries(),
                tried.passed(),
                tried.failed(),
                tried.asked(),
                tried.conditions().stream().map(one -> unmet(one, examples)).toList());
    }

    private static Unmet unmet(TryConditions.Unmet one, Map<UUID, Named> named) {
        return new Unmet(
                one.condition().id(),
                one.condition().says(),
                one.condition().kind(),
                one.failed(),
                one.asked(),
                one.examples().stream().map(named::get).filter(Objects::nonNull).toList());
    }

    private List<RoundTried> rounds(Rules rules, Rules then, long before, Progress progress) {
        var tried = new ArrayList<RoundTried>();
        for (var round : rules.rounds()) {
            tried.add(round(round, rules, then));
            progress.done(before + tried.size());
        }
        return tried;
    }

    private RoundTried round(Round round, Rules rules, Rules then) {
        var ref = new RoundRef(then.edition(), round.id());
        var cannot = Incomparable.of(round, then)
                .or(() -> !rounds.at(ref).state.isJudged() ? Optional.of(Incomparable.NOT_CLOSED) : Optional.empty());
        if (cannot.isPresent()) {
            return new RoundTried(
                    round.id(), round.title(), null, null, cannot.get().says());
        }
        var tried = tryRound.on(ref, round, rules.groups());
        return new RoundTried(
                round.id(), round.title(), tried.change(), tried.meanDecides().orElse(null), null);
    }

    private static Optional<ListChanged> changed(RoundTried tried) {
        return Optional.ofNullable(tried.change())
                .map(change -> new ListChanged(tried.round(), ids(change.enters()), ids(change.leaves())));
    }

    private static List<String> ids(List<Named> named) {
        return named.stream().map(one -> one.submission().toString()).toList();
    }
}
