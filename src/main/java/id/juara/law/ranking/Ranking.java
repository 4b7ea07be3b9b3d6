package id.juara.law.ranking;

import id.juara.law.proof.Seed;
import id.juara.law.ranking.TieChain.Candidate;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.rules.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All standings of a round: a pure function of rules, marks and, for the lot, the seed. The order in which marks and
 * contenders are given never matters.
 *
 * <p>Procedure. Marks are gathered by submission; who lacks something is {@linkplain #unplaced() unplaced}, with the
 * reason; the others get {@link Points} and are ordered by the {@link TieChain}; places are counted 1, 2, 2, 4.
 *
 * @param standings in order of place; those that share one by fingerprint
 * @param unplaced by fingerprint
 * @param seed the seed, where it has been revealed
 */
public record Ranking(Round round, List<Standing> standings, List<Unplaced> unplaced, Optional<Seed> seed) {
    public Ranking {
        standings = List.copyOf(standings);
        unplaced = List.copyOf(unplaced);
    }

    /** Ranks by an exact method. */
    public static Ranking of(
            Round round, Collection<Marks> marks, Collection<Contender> contenders, Optional<Seed> seed) {
        return of(round, marks, contenders, seed, Optional.empty());
    }

    /**
     * Ranks those contenders by those marks.
     *
     * @param estimation what the rules' method makes of the round, where that method is not exact; where its gate refused, the
     *     mean decides
     * @throws IllegalArgumentException for marks of no contender, a judge's second scoresheet for one submission, a
     *     criterion the round lacks, a mark off its scale, a submission given twice, or whole scoresheets without the
     *     estimation that the rules ask for
     */
    public static Ranking of(
            Round round,
            Collection<Marks> marks,
            Collection<Contender> contenders,
            Optional<Seed> seed,
            Optional<Estimation> estimation) {
        var refused = estimation.filter(Estimation::refused).isPresent();
        var law = refused ? round.with(round.points().by(Method.MEAN)) : round;
        var sheets = gathered(law, marks, contenders);
        var chain = new TieChain(round);
        var candidates = new ArrayList<Candidate>();
        var unplaced = new ArrayList<Unplaced>();
        for (var contender : contenders) {
            var own = Sheets.of(law, sheets.get(contender.submission()));
            var reason = Unplaced.why(contender, own);
            reason.ifPresentOrElse(
                    unplaced::add,
                    () -> candidates.add(chain.candidate(contender, Points.of(contender, own, estimation), seed)));
        }
        candidates.sort(chain);
        unplaced.sort(Comparator.comparing((Unplaced one) -> one.contender().fingerprint())
                .thenComparing(Unplaced::submission));
        return new Ranking(round, standings(chain, candidates, seed), unplaced, seed);
    }

    /** The standing of that submission; empty where it is unplaced or no contender. Whoever asks for many takes {@link #bySubmission()}. */
    public Optional<Standing> standing(String submission) {
        return standings.stream()
                .filter(one -> one.submission().equals(submission))
                .findFirst();
    }

    /** Every standing by its submission. */
    public Map<String, Standing> bySubmission() {
        return standings.stream().collect(Collectors.toMap(Standing::submission, Function.identity()));
    }

    private static Map<String, List<Marks>> gathered(
            Round round, Collection<Marks> marks, Collection<Contender> contenders) {
        var sheets = new HashMap<String, List<Marks>>();
        for (var contender : contenders) {
            if (sheets.put(contender.submission(), new ArrayList<>()) != null) {
                throw new IllegalArgumentException("submission " + contender.submission() + " is given twice");
            }
        }
        var scales = round.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::scale));
        var seen = new HashSet<List<String>>();
        for (var sheet : marks) {
            mustLieOnScale(round, scales, sheet);
            if (!sheets.containsKey(sheet.submission())) {
                throw new IllegalArgumentException("marks for " + sheet.submission() + ", which is not in the round");
            }
            if (!seen.add(List.of(sheet.submission(), sheet.judge()))) {
                throw new IllegalArgumentException(
                        "judge " + sheet.judge() + " has two scoresheets for " + sheet.submission());
            }
            sheets.get(sheet.submission()).add(sheet);
        }
        return sheets;
    }

    private static void mustLieOnScale(Round round, Map<String, Scale> scales, Marks sheet) {
        sheet.values().forEach((id, mark) -> {
            var scale = scales.get(id);
            if (scale == null) {
                throw new IllegalArgumentException("round '" + round.id() + "' has no criterion '" + id + "'");
            }
            if (!scale.holds(mark)) {
                throw new IllegalArgumentException(
                        "the mark " + mark.toPlainString() + " lies off the scale of '" + id + "'");
            }
        });
    }

    private static List<Standing> standings(TieChain chain, List<Candidate> ordered, Optional<Seed> seed) {
        var standings = new ArrayList<Standing>();
        var next = 0;
        while (next < ordered.size()) {
            var level = new Level(chain, ordered, next);
            level.addTo(standings, seed);
            next = level.end;
        }
        return standings;
    }

    /** Those with equal points: the candidates from {@code start} until before {@code end}. */
    private static final class Level {
        private final TieChain chain;
        private final List<Candidate> ordered;
        private final int start;
        private final int end;

        Level(TieChain chain, List<Candidate> ordered, int start) {
            this.chain = chain;
            this.ordered = ordered;
            this.start = start;
            var points = ordered.get(start).points().total();
            var after = start + 1;
            while (after < ordered.size() && ordered.get(after).points().total().equals(points)) {
                after++;
            }
            this.end = after;
        }

        void addTo(List<Standing> standings, Optional<Seed> seed) {
            var first = start;
            while (first < end) {
                var after = first + 1;
                while (after < end && chain.together(ordered.get(first), ordered.get(after))) {
                    after++;
                }
                for (var index = first; index < after; index++) {
                    standings.add(standing(index, first, after - first, seed));
                }
                first = after;
            }
        }

        private Standing standing(int index, int first, int sharing, Optional<Seed> seed) {
            var candidate = ordered.get(index);
            var tie = end - start == 1 ? Optional.<Tie>empty() : Optional.of(tie(index, sharing, seed));
            return new Standing(candidate.contender(), first + 1, ordered.size(), candidate.points(), tie);
        }

        private Tie tie(int index, int sharing, Optional<Seed> seed) {
            var candidate = ordered.get(index);
            if (sharing > 1) {
                return new Tie(
                        end - start, Optional.empty(), sharing, chain.hasLot() && seed.isEmpty(), candidate.lot());
            }
            // the order is by the chain, so the closest are the neighbours
            var above = index > start ? chain.asked(ordered.get(index - 1), candidate) : -1;
            var below = index + 1 < end ? chain.asked(candidate, ordered.get(index + 1)) : -1;
            var rule = chain.rule(Math.max(above, below));
            return new Tie(
                    end - start, Optional.of(rule), 1, false, candidate.lot().filter(key -> rule.equals(Round.LOT)));
        }
    }
}
