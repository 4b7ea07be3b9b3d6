package id.juara.law.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place with points.
 *
 * @param place 1 for the first; those that share a place leave the next ones empty: 1, 2, 2, 4
 * @param of how many have a place
 * @param tie present where others have the same points
 */
public record Standing(Contender contender, int place, int of, Points points, Optional<Tie> tie) {
    public String submission() {
        return contender.submission();
    }

    public boolean sharesPlace() {
        return tie.filter(one -> one.sharing() > 1).isPresent();
    }

    /** From each judge's mark to the place. */
    public Explanation explanation() {
        return Explanation.of(
                "place",
                Map.of("place", Integer.toString(place), "of", Integer.toString(of)),
                Stream.concat(Stream.of(points.explanation()), tie.map(Tie::explanation).stream())
                        .toList());
    }
}
