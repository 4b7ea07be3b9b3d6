package id.juara.ground.institution;

import java.util.Comparator;
import java.util.List;

/** The kinds of institution, in the order in which the state names them. */
public final class Clusters {
    public static final List<String> ALL =
            List.of("ministry", "agency", "province", "regency", "city", "state-enterprise", "regional-enterprise");

    /** By that order; a kind that is none of these comes after them, by its word. */
    public static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    one -> ALL.contains(one) ? ALL.indexOf(one) : ALL.size())
            .thenComparing(Comparator.naturalOrder());

    private Clusters() {}
}
