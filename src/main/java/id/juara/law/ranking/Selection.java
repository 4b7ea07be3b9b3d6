package id.juara.law.ranking;

import id.juara.law.proof.Seed;
import id.juara.law.ranking.Choice.Outcome;
import id.juara.law.ranking.Choice.Why;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Cut.TieAtLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A ranking cut: who goes on, who does not, and why, for every submission of the ranking.
 *
 * <p>Procedure. (1) Points below the pass mark are out; the exact points are compared. (2) The seats are filled in the
 * order of places within floors and caps ({@link Seats}). (3) Those who stand on the {@link Line} because they share a
 * place all go in where the rules admit all, even if that makes more than the top or a cap says; else the lot decides;
 * else, without a seed, they are undecided. Where the rules leave the undecided to a lot, those whom the readings place
 * surely above the line come first, then those who cannot be told from it, in the order of the lot, then the others. (4) A plenary may depart from the result, each time for a recorded reason.
 *
 * @param choices one for each submission of the ranking: in order of place, then the unplaced
 * @param departures all that were recorded, in the order in which they were made
 */
public record Selection(Cut cut, List<Choice> choices, List<Departure> departures) {
    public Selection {
        choices = List.copyOf(choices);
        departures = List.copyOf(departures);
    }

    /** The selection by the round's own cut. */
    public static Selection of(Ranking ranking) {
        return of(ranking.round().cut(), ranking);
    }

    public static Selection of(Cut cut, Ranking ranking) {
        return of(cut, ranking, Optional.empty());
    }

    /** @param likelihood how sure the line is, where the rules leave the undecided to it; without one the order decides */
    static Selection of(Cut cut, Ranking ranking, Optional<Likelihood> likelihood) {
        var choices = new ArrayList<Choice>();
        var passing =
                ranking.standings().stream().filter(one -> passes(cut, one)).toList();
        choices.addAll(new Cutting(cut, passing, ranking.seed(), likelihood).choices());
        ranking.standings().stream()
                .filter(one -> !passes(cut, one))
                .map(one -> choice(one, Outcome.OUT, Why.BELOW_PASS_MARK))
                .forEach(choices::add);
        ranking.unplaced().stream()
                .map(one -> new Choice(one.contender(), Optional.empty(), Outcome.OUT, Why.UNPLACED, Optional.empty()))
                .forEach(choices::add);
        return new Selection(cut, choices, List.of());
    }

    /** Those that go on, in order of place; the unplaced whom a plenary took in come last. */
    public List<Choice> chosen() {
        return choices.stream().filter(Choice::isIn).toList();
    }

    /** Those that share a place at the line: a lot or a plenary has to speak before the selection is whole. */
    public List<Choice> undecided() {
        return choices.stream()
                .filter(one -> one.outcome() == Outcome.UNDECIDED)
                .toList();
    }

    public Optional<Choice> choice(String submission) {
        return choices.stream()
                .filter(one -> one.submission().equals(submission))
                .findFirst();
    }

    /** What the cut asks for and this selection does not keep; the undecided count as in. Empty where all is kept. */
    public List<Breach> breaches() {
        return Breaches.of(this);
    }

    /**
     * As {@link #breaches()}, but for what no choice could keep: a floor above all that its cluster has in this ranking, a
     * top above all that there are.
     */
    public List<Breach> avoidableBreaches() {
        return Breaches.avoidableIn(this);
    }

    /**
     * This selection as a plenary changes it. Floors, caps and the top bind a plenary only as far as {@link #breaches()} are
     * shown to it.
     *
     * @throws DepartureRefused for a submission that is unknown, named twice, or already where it is put
     */
    public Selection departing(List<Departure> made) {
        var bySubmission = new HashMap<String, Departure>();
        for (var departure : made) {
            if (choice(departure.submission()).isEmpty()) {
                throw new DepartureRefused(departure.submission(), DepartureRefused.Why.UNKNOWN_SUBMISSION);
            }
            if (bySubmission.put(departure.submission(), departure) != null) {
                throw new DepartureRefused(departure.submission(), DepartureRefused.Why.NAMED_TWICE);
            }
        }
        var changed = choices.stream()
                .map(one -> Optional.ofNullable(bySubmission.get(one.submission()))
                        .map(one::after)
                        .orElse(one))
                .toList();
        var all = new ArrayList<>(departures);
        all.addAll(made);
        return new Selection(cut, changed, all);
    }

    private static boolean passes(Cut cut, Standing standing) {
        return cut.passMark()
                .map(mark -> standing.points().total().compareTo(Fraction.of(mark)) >= 0)
                .orElse(true);
    }

    private static Choice choice(Standing standing, Outcome outcome, Why why) {
        return new Choice(standing.contender(), Optional.of(standing.place()), outcome, why, Optional.empty());
    }

    /** The standings that pass, and what becomes of each. */
    private static final class Cutting {
        private final Cut cut;
        private final Likelihood.Split split;
        private final List<Standing> order;
        private final Set<String> onLine;
        private final Set<String> undrawn;
        private final Set<String> seated;
        private final Set<String> seatedWithoutFloors;
        private final Set<String> seatedWithoutCaps;

        Cutting(Cut cut, List<Standing> passing, Optional<Seed> seed, Optional<Likelihood> likelihood) {
            this.cut = cut;
            this.split = likelihood.map(one -> one.split(cut.undecided())).orElse(Likelihood.Split.NOBODY);
            var seats = Seats.of(cut);
            var drawn = new HashMap<String, String>();
            seed.ifPresent(known -> passing.stream()
                    .filter(one -> cut.tieAtLine() == TieAtLine.LOT || isTooClose(one.submission()))
                    .forEach(one -> drawn.put(
                            one.submission(),
                            known.lot(one.contender().digest()).hex())));
            this.order = passing.stream()
                    .sorted(Comparator.comparing(this::level)
                            .thenComparing(one -> isTooClose(one.submission()) ? 0 : one.place())
                            .thenComparing(one -> drawn.getOrDefault(one.submission(), ""))
                            .thenComparing(Standing::place))
                    .toList();
            var line = new Line(seats, order);
            this.onLine = line.standingOn(this::equal);
            this.undrawn = new HashSet<>(line.standingOn((one, other) ->
                    equal(one, other) && Objects.equals(drawn.get(one.submission()), drawn.get(other.submission()))));
            this.seated = seats.filledBy(order);
            this.seatedWithoutFloors = seats.withoutFloors().filledBy(order);
            this.seatedWithoutCaps = seats.withoutCaps().filledBy(order);
        }

        /** In order of place, as the ranking has it. */
        List<Choice> choices() {
            return order.stream()
                    .sorted(Comparator.comparing(Standing::place))
                    .map(this::choiceOf)
                    .toList();
        }

        private boolean isTooClose(String submission) {
            return split.drawn().contains(submission);
        }

        /** Who is sure comes before who is drawn, and he before the others; all are alike where the order decides. */
        private int level(Standing standing) {
            if (isTooClose(standing.submission())) {
                return 1;
            }
            return split.drawn().isEmpty() || split.sure().contains(standing.submission()) ? 0 : 2;
        }

        private boolean equal(Standing one, Standing other) {
            return level(one) == level(other) && (isTooClose(one.submission()) || one.place() == other.place());
        }

        private Choice choiceOf(Standing standing) {
            var id = standing.submission();
            if (cut.tieAtLine() == TieAtLine.ADMIT_ALL && onLine.contains(id) && !isTooClose(id)) {
                return choice(standing, Outcome.IN, Why.TIE_ADMITTED);
            }
            if (undrawn.contains(id)) {
                return choice(standing, Outcome.UNDECIDED, isTooClose(id) ? Why.TOO_CLOSE : Why.TIE_AT_LINE);
            }
            var outcome = seated.contains(id) ? Outcome.IN : Outcome.OUT;
            return choice(standing, outcome, onLine.contains(id) ? Why.BY_LOT : why(id, outcome));
        }

        private Why why(String id, Outcome outcome) {
            if (outcome == Outcome.IN) {
                return seatedWithoutFloors.contains(id) ? Why.BY_ORDER : Why.BY_FLOOR;
            }
            if (seatedWithoutCaps.contains(id)) {
                return Why.OVER_CAP;
            }
            return seatedWithoutFloors.contains(id) ? Why.YIELDED_TO_FLOOR : Why.BELOW_LINE;
        }
    }
}
