package id.juara.law.ranking;

import java.util.Optional;

/**
 * Where a selection does not keep what the cut asks for: named, so that people may decide what to do about it.
 *
 * @param cluster the cluster in question, where it is about one
 * @param asked what the cut says
 * @param found what there is
 */
public record Breach(Limit limit, Optional<String> cluster, int asked, int found) {
    public enum Limit {
        /** all floors together ({@code asked}) are more than the top ({@code found}): no floor was kept */
        FLOORS_OVER_TOP,
        /** a cluster's floor ({@code asked}) is more than its cap ({@code found}): the cap was kept */
        FLOOR_OVER_CAP,
        /** fewer of a cluster are in than its floor */
        FLOOR_NOT_MET,
        /** more of a cluster are in than its cap */
        CAP_EXCEEDED,
        /** fewer are in than the top */
        TOP_NOT_REACHED,
        /** more are in than the top */
        TOP_EXCEEDED
    }
}
