package id.juara.story.wave;

import static java.util.stream.Collectors.toMap;

import id.juara.law.allocation.Wish;
import id.juara.law.certainty.ExtraReadings;
import id.juara.law.certainty.ExtraReadings.Extra;
import id.juara.law.certainty.ExtraWish;
import id.juara.law.certainty.ExtraWish.Reader;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Round;
import id.juara.story.assignment.DealReadings;
import id.juara.story.assignment.Dealt;
import id.juara.story.assignment.Wishes;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.wave.Outlooks.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Plans a wave, and deals its readings where it is not tried only.
 *
 * <p>Procedure. (1) Each ranking names where one more reading tells most, at most one for each submission, as far as somebody
 * is left who may read it. (2) Of all rankings those of most worth are taken, until the wave's share of the budget is spent.
 * (3) They are dealt as every reading is: by conflicts, limits and the own region's cap, in even piles, to judges from
 * elsewhere first. (4) Where the share cannot be spent, what keeps it is asked of the dealing.
 */
@ApplicationScoped
class PlanWave {
    @Inject
    Outlooks outlooks;

    @Inject
    Wishes wishes;

    @Inject
    DealReadings deal;

    /** What a wave is planned for. */
    record Frame(int number, WaveForm.Terms terms, int spent) {
        /** Budget left, in equal parts over the waves left, the first ones larger by one. */
        int share() {
            var left = Math.max(0, terms.budget() - spent);
            var waves = Math.max(1, terms.waves() - number + 1);
            return (left + waves - 1) / waves;
        }
    }

    /** What was chosen in one ranking. */
    private record Chosen(Outlook outlook, ExtraReadings plan) {}

    WavePlan of(CompetitionRound round, Round rules, Frame frame, boolean dryRun) {
        var seen = outlooks.of(round);
        var wish = wishes.of(round, rules);
        var share = frame.share();
        var chosen = chosen(seen, wish, share);
        var readings = readings(chosen, seen);
        var named = new HashSet<UUID>();
        readings.forEach(one -> named.add(one.submission()));
        var without = without(chosen, share - named.size());
        var inTheWay = without.isEmpty() ? List.<Dealt.Blocked>of() : inTheWay(round, named, without);
        var dealt = named.isEmpty() ? Dealt.NOTHING : deal.wave(round.ref(), named, dryRun);
        return new WavePlan(
                frame.number(),
                frame.terms().budget(),
                frame.terms().waves(),
                frame.spent(),
                share,
                seen,
                readings,
                hitsForetold(seen, chosen),
                dealt,
                blocked(share, named.size() + without.size(), without.isEmpty() ? dealt.blocked() : inTheWay));
    }

    /**
     * What readings near the line would come to.
     *
     * @param hits how many of those who go on are expected to be right now, {@code hitsForetold} afterwards
     */
    record Foretold(int readings, int seats, double hits, double hitsForetold) {}

    /** One more reading for each that is too close to call; nothing is dealt. Empty where none is, or nobody could read it. */
    Optional<Foretold> foresee(CompetitionRound round, Round rules) {
        var seen = outlooks.of(round);
        var near = WavePages.Line.of(seen).undecided();
        var chosen = near == 0 ? List.<Chosen>of() : chosen(seen, wishes.of(round, rules), near);
        var readings =
                chosen.stream().mapToInt(one -> one.plan().readings().size()).sum();
        return readings == 0
                ? Optional.empty()
                : Optional.of(new Foretold(readings, seen.seats(), seen.hits(), hitsForetold(seen, chosen)));
    }

    private static double hitsForetold(Seen seen, List<Chosen> chosen) {
        return seen.settled()
                + chosen.stream().mapToDouble(one -> one.plan().hitsForetold()).sum();
    }

    private static List<Chosen> chosen(Seen seen, Wish wish, int share) {
        var each = seen.outlooks().stream()
                .map(outlook -> new Chosen(outlook, outlook.plan(extra(wish, share))))
                .toList();
        if (each.size() < 2) {
            return each;
        }
        Map<Extra, Integer> of = new HashMap<>();
        for (var i = 0; i < each.size(); i++) {
            for (var reading : each.get(i).plan().readings()) {
                of.put(reading, i);
            }
        }
        var budgets = new int[each.size()];
        of.keySet().stream()
                .sorted(Comparator.comparingDouble(Extra::worth).reversed().thenComparing(Extra::submission))
                .limit(share)
                .forEach(reading -> budgets[of.get(reading)]++);
        var fitting = new ArrayList<Chosen>();
        for (var i = 0; i < budgets.length; i++) {
            var outlook = each.get(i).outlook();
            fitting.add(new Chosen(outlook, outlook.plan(extra(wish, budgets[i]))));
        }
        return fitting;
    }

    /** One more reading each; who has read it is barred without being told, who stepped back stands among the barred. */
    private static ExtraWish extra(Wish wish, int budget) {
        var load = new HashMap<String, Integer>();
        wish.fixed().forEach(pair -> load.merge(pair.judge(), 1, Integer::sum));
        var submissions = wish.submissions().stream().collect(toMap(Wish.Submission::id, Function.identity()));
        var judges = wish.judges().stream().collect(toMap(Wish.Judge::id, Function.identity()));
        var readers = wish.judges().stream()
                .map(judge -> new Reader(judge.id(), load.getOrDefault(judge.id(), 0), judge.limit(), Optional.empty()))
                .toList();
        return new ExtraWish(
                budget,
                ExtraWish.MOST_EACH,
                1,
                readers,
                (submission, judge) -> !wish.permits(submissions.get(submission), judges.get(judge)),
                wish.seed());
    }

    private static List<WavePlan.Reading> readings(List<Chosen> chosen, Seen seen) {
        return chosen.stream()
                .flatMap(one -> one.plan().readings().stream().map(reading -> told(one.outlook(), reading)))
                .sorted(Comparator.comparingDouble(WavePlan.Reading::worth)
                        .reversed()
                        .thenComparing(one -> seen.field()
                                .get(one.submission().toString())
                                .contender()
                                .fingerprint()))
                .toList();
    }

    private static WavePlan.Reading told(Outlook outlook, Extra reading) {
        var certainty = outlook.certainty();
        var readings = certainty.estimates().readings();
        var entry = readings.submissions().indexOf(reading.submission());
        return new WavePlan.Reading(
                UUID.fromString(reading.submission()),
                readings.readings(entry),
                certainty.chance(entry),
                certainty.band(entry).word(),
                reading.worth());
    }

    /** Those of most worth for which nobody is left, as many as the share would still pay for. */
    private static List<UUID> without(List<Chosen> chosen, int left) {
        return chosen.stream()
                .flatMap(one -> one.plan().withoutReader().stream())
                .limit(left)
                .map(UUID::fromString)
                .toList();
    }

    /** What the dealing says of them. */
    private List<Dealt.Blocked> inTheWay(CompetitionRound round, Set<UUID> named, List<UUID> without) {
        var all = new HashSet<>(named);
        all.addAll(without);
        return deal.wave(round.ref(), all, true).blocked();
    }

    private static List<Dealt.Blocked> blocked(int share, int wanted, List<Dealt.Blocked> inTheWay) {
        var blocked = new ArrayList<>(inTheWay);
        if (wanted < share) {
            blocked.add(fewSubmissions(share, wanted));
        }
        return blocked;
    }

    private static Dealt.Blocked fewSubmissions(int share, int possible) {
        return new Dealt.Blocked(
                "one-reading-a-wave",
                List.of(),
                List.of(),
                share,
                possible,
                new Bilingual(
                        "Satu gelombang memberi tiap inovasi paling banyak satu bacaan, dan %d bacaan seluruhnya bagi satu inovasi; di dekat batas hanya %d dari %d bacaan ada gunanya."
                                .formatted(ExtraWish.MOST_EACH, possible, share),
                        "A wave gives a submission one reading at the most, of %d that it may have in all; near the line only %d of %d readings are of use."
                                .formatted(ExtraWish.MOST_EACH, possible, share)));
    }
}
