package id.juara.story.assignment;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.allocation.Block;
import id.juara.law.allocation.CannotDeal;
import id.juara.law.allocation.Dealing;
import id.juara.law.allocation.OptimalAllocation;
import id.juara.law.allocation.Wish;
import id.juara.law.linkage.DesignGate;
import id.juara.law.linkage.DesignLimits;
import id.juara.law.proof.Canonical;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Deals the readings of a round from its seed: at first all of them, later those that are missing after somebody left,
 * stepped back or declared a conflict, or one more where judges disagree or where the line is unsure. What was dealt before
 * stays as it is.
 */
@ApplicationScoped
public class DealReadings {
    private static final OptimalAllocation ALLOCATION = new OptimalAllocation();

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Wishes wishes;

    @Inject
    Assignments assignments;

    @Inject
    Ledger ledger;

    /** Why readings are dealt. */
    public enum Why {
        FIRST,
        REDO,
        REPAIR,
        DISAGREEMENT,
        WAVE;

        /** Whether it deals everything or nothing. */
        private boolean isWhole() {
            return this == FIRST || this == REDO;
        }
    }

    /** The first dealing. A dry run answers alike, names what blocks, and keeps nothing. */
    @Transactional
    public Dealt first(RoundRef ref, boolean dryRun) {
        return deal(ref, Why.FIRST, Set.of(), dryRun);
    }

    /**
     * All of them anew, in the place of what was dealt before: for judges who came, or limits that changed, since then.
     * Refuses a round that was opened, for there readings may have begun. Who was excused stays excused.
     */
    @Transactional
    public Dealt redo(RoundRef ref, boolean dryRun) {
        return deal(ref, Why.REDO, Set.of(), dryRun);
    }

    /** What is missing. */
    @Transactional
    public Dealt repair(RoundRef ref, boolean dryRun) {
        return deal(ref, Why.REPAIR, Set.of(), dryRun);
    }

    /** One more reading than the rules ask for each of these submissions, unless it has that already. */
    @Transactional
    public Dealt oneMore(RoundRef ref, Set<UUID> submissions, boolean dryRun) {
        return deal(ref, Why.DISAGREEMENT, submissions, dryRun);
    }

    /** One more reading than it has for each of these submissions: a wave of extra readings. */
    @Transactional
    public Dealt wave(RoundRef ref, Set<UUID> submissions, boolean dryRun) {
        return deal(ref, Why.WAVE, submissions, dryRun);
    }

    private Dealt deal(RoundRef ref, Why why, Set<UUID> named, boolean dryRun) {
        var round = rounds.alone(ref);
        round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN);
        if (why == Why.REDO) {
            round.mustBeIn(Reason.ALREADY_READING, RoundState.WAITING);
        }
        var rules = frozen.round(ref);
        if (rules.kind() == Round.Kind.DELIBERATION) {
            throw new Refusal(Reason.ROUND_HAS_NO_MARKS);
        }
        var wish =
                switch (why) {
                    case FIRST, REPAIR -> wishes.of(round, rules);
                    case REDO -> wishes.of(round, rules).anew();
                    case DISAGREEMENT -> wishes.oneAboveTheRules(round, rules, named);
                    case WAVE -> wishes.oneMore(round, rules, named);
                };
        var last = wishes.lastWave(round.id);
        mustBeTimeFor(why, wish, last + 1);
        var wave = why == Why.REDO ? 1 : last + 1;
        var dealt = dealt(why, wish, rules);
        if (dryRun) {
            return dealt;
        }
        if (why.isWhole()) {
            mustBeFree(dealt);
        }
        if (why == Why.REDO) {
            assignments.drop(round.id);
        }
        if (dealt.readings() > 0) {
            assignments.keep(round.id, wave, dealt.pairs());
            ledger.record(event(ref, why, wave, dealt));
        }
        return dealt;
    }

    private static void mustBeTimeFor(Why why, Wish wish, int wave) {
        if (wish.submissions().isEmpty()) {
            throw new Refusal(Reason.ROUND_WITHOUT_ENTRANTS);
        }
        if (wish.judges().isEmpty()) {
            throw new Refusal(Reason.ROUND_WITHOUT_JUDGES);
        }
        if (why == Why.FIRST && wave > 1) {
            throw new Refusal(Reason.ALREADY_DEALT);
        }
        if (why != Why.FIRST && wave == 1) {
            throw new Refusal(Reason.NOT_DEALT_YET);
        }
    }

    /** The first dealing and one anew are whole or not at all; others deal what can be. */
    private static Dealt dealt(Why why, Wish wish, Round rules) {
        try {
            return dealt(wish, rules, why.isWhole() ? ALLOCATION.deal(wish) : ALLOCATION.dealWhatCanBe(wish));
        } catch (CannotDeal blocked) {
            return Dealt.not(told(blocked.blocks()));
        }
    }

    private static Dealt dealt(Wish wish, Round rules, Dealing dealing) {
        var pairs = dealing.pairs().stream()
                .filter(pair -> !wish.fixed().contains(pair))
                .map(pair -> new Dealt.Pair(UUID.fromString(pair.submission()), UUID.fromString(pair.judge())))
                .toList();
        var loads = new TreeMap<String, Integer>();
        wish.judges().forEach(judge -> loads.put(judge.id(), dealing.loads().getOrDefault(judge.id(), 0)));
        var gate = DesignGate.of(dealing.graph(), rules.readings().orElse(1), dealing.conflicts(), DesignLimits.USUAL);
        return new Dealt(
                pairs.size(),
                loads,
                new Dealt.Costs(dealing.cost(), dealing.cheapest()),
                dealing.exchanged(),
                Optional.of(Dealt.Gate.of(gate)),
                pairs,
                told(dealing.blocks()));
    }

    private static List<Dealt.Blocked> told(List<Block> blocks) {
        return blocks.stream().map(Dealt.Blocked::of).toList();
    }

    private static void mustBeFree(Dealt dealt) {
        if (!dealt.blocked().isEmpty()) {
            var faults = dealt.blocked().stream()
                    .map(one -> new Fault("/submissions/" + String.join(",", one.submissions()), one.says()))
                    .toList();
            throw new Refusal(Reason.DEALING_BLOCKED, faults);
        }
    }

    private static AssignmentEvents.ReadingsDealt event(RoundRef ref, Why why, int wave, Dealt dealt) {
        var pairs = dealt.pairs().stream()
                .map(pair -> Map.of(
                        "submission", pair.submission().toString(),
                        "judge", pair.judge().toString()))
                .toList();
        return new AssignmentEvents.ReadingsDealt(
                ref.toString(),
                why.name().toLowerCase(Locale.ROOT),
                wave,
                dealt.readings(),
                Digest.of(Canonical.bytes(pairs)).hex());
    }
}
