package id.juara.law.ranking;

import id.juara.law.certainty.Band;
import id.juara.law.certainty.Certainty;
import id.juara.law.certainty.ExpectedPlaceRule;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Cut;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How sure the line of one ranking is. Points of earlier rounds are taken as certain: what is told is what this round's
 * readings leave open.
 *
 * <p>In a field of up to {@link #MOST_DRAWN} submissions it is drawn, from the round's seed, so that it can be drawn again;
 * beyond that it is worked out in closed form, which there differs by 0.01 at the most and answers at once. A ranking of fewer
 * than forty in a large field is drawn too, less often: the closed form may be wrong where all share their judges.
 */
public final class Likelihood {
    /** In a field of up to so many submissions the draws take less than a quarter of a second. */
    public static final int MOST_DRAWN = 500;

    private static final int FEWEST_FOR_CLOSED_FORM = 40;
    private static final int DRAWS = 4_000;
    private static final int FEW_DRAWS = 1_000;
    private static final double CONFIDENCE = .90;
    private static final Digest OF_DRAWS = Digest.ofText("certainty");

    private final Figures figures;
    private final Certainty certainty;
    private final Certainty.Places places;
    private final double[] expectedPlaces;

    private Likelihood(Figures figures, Certainty certainty) {
        this.figures = figures;
        this.certainty = certainty;
        this.places = certainty.places(CONFIDENCE);
        this.expectedPlaces = certainty.expectedPlaces();
    }

    /** Empty where the cut names no top, where the method tells no errors or its gate refused, and where there are no figures. */
    public static Optional<Likelihood> of(Ranking ranking, Cut cut, Estimation estimation) {
        if (cut.top().isEmpty() || !estimation.advice().estimates().hasErrors()) {
            return Optional.empty();
        }
        return Figures.of(ranking, estimation)
                .map(figures -> of(ranking, cut.top().get(), figures));
    }

    private static Likelihood of(Ranking ranking, int top, Figures figures) {
        var estimates = figures.estimates();
        var submissions = estimates.readings().submissions().size();
        var seats = Math.min(top, submissions);
        return new Likelihood(
                figures,
                submissions <= MOST_DRAWN && estimates.draws()
                        ? Certainty.drawn(estimates, seats, DRAWS, drawing(ranking.seed()))
                        : Certainty.closedForm(estimates, seats));
    }

    /** The seed of the draws follows from the round's; without one it is the same for all. */
    private static long drawing(Optional<Seed> seed) {
        return seed.map(known -> ByteBuffer.wrap(known.lot(OF_DRAWS).bytes()).getLong())
                .orElse(1L);
    }

    public int seats() {
        return certainty.seats();
    }

    public Certainty.Way way() {
        return certainty.way();
    }

    /** Whether something is known of that submission: it has a whole scoresheet. */
    public boolean knows(String submission) {
        return figures.entry(submission).isPresent();
    }

    /** The probability that it truly belongs above the line. */
    public double chance(String submission) {
        return certainty.chance(entry(submission));
    }

    public Band band(String submission) {
        return certainty.band(entry(submission));
    }

    public int count(Band band) {
        return certainty.count(band);
    }

    /** The best of the places that it truly has with 90 percent probability. */
    public int bestPlace(String submission) {
        return places.best(entry(submission));
    }

    /** The worst of them. */
    public int worstPlace(String submission) {
        return places.worst(entry(submission));
    }

    /** The mean place over all that the readings leave open. */
    public double expectedPlace(String submission) {
        return expectedPlaces[entry(submission)];
    }

    /** How many of these are expected to be truly above the line. */
    public double expectedHits(Collection<String> submissions) {
        return certainty.expectedHits(
                submissions.stream().filter(this::knows).mapToInt(this::entry).toArray());
    }

    /** Those whom a rule for the undecided takes in for sure, and those whom it draws. */
    public record Split(Set<String> sure, Set<String> drawn) {
        static final Split NOBODY = new Split(Set.of(), Set.of());
    }

    /** What the rule makes of the submissions of this ranking. */
    public Split split(Cut.Undecided rule) {
        return switch (rule) {
            case ORDER -> Split.NOBODY;
            case EXPECTED_PLACE -> {
                var told = ExpectedPlaceRule.of(certainty);
                yield new Split(named(told.in()), named(told.lottery()));
            }
            case LOT -> new Split(in(Band.IN), in(Band.UNDECIDED));
        };
    }

    private Set<String> in(Band band) {
        return named(IntStream.range(0, expectedPlaces.length)
                .filter(entry -> certainty.band(entry) == band)
                .boxed()
                .toList());
    }

    private Set<String> named(List<Integer> numbers) {
        var named = new HashSet<String>();
        numbers.forEach(entry ->
                named.add(certainty.estimates().readings().submissions().get(entry)));
        return named;
    }

    private int entry(String submission) {
        return figures.entry(submission).orElseThrow();
    }
}
