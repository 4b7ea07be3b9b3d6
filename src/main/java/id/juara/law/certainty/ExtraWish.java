package id.juara.law.certainty;

import id.juara.law.proof.Seed;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a plan of extra readings may spend, and on whom.
 *
 * @param budget how many readings may be added in this wave
 * @param mostEach how many readings a submission may have in all, those it has among them
 * @param mostAdded how many one submission may get in this wave; 1 where another wave follows
 * @param readers who may read more
 * @param barred whether a judge (second) may not read a submission (first); who has read it already is barred without being told
 * @param seed decides among judges who suit equally well, by their and the submission's id
 */
public record ExtraWish(
        int budget, int mostEach, int mostAdded, List<Reader> readers, BiPredicate<String, String> barred, Seed seed) {

    /** So many readings a submission has at the most where nothing is said. */
    public static final int MOST_EACH = 8;

    public ExtraWish {
        readers = List.copyOf(readers);
        if (budget < 0 || mostEach < 1 || mostAdded < 1) {
            throw new IllegalArgumentException("a budget is zero or more, a cap one or more");
        }
    }

    /**
     * @param load how many submissions this judge reads already
     * @param limit the most he reads in all, where limited
     * @param stratum where he comes from, if known: others go first, which also ties the strata together
     */
    public record Reader(String judge, int load, Optional<Integer> limit, Optional<String> stratum) {}
}
