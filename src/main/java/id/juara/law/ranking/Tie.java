package id.juara.law.ranking;

import id.juara.law.proof.Digest;
import java.util.Optional;
import java.util.TreeMap;

/**
 * That submissions had equal points, and what came of it for one of them.
 *
 * @param among how many have these points, two or more
 * @param decidedBy the last rule that was needed to tell it from all the others: a criterion's id or {@code lot}; absent
 *     where it still shares its place
 * @param sharing how many share its place in the end, itself among them; 1 where it stands alone
 * @param awaitsSeed whether a lot would part them but no seed has been revealed
 * @param lot the key it was drawn by, where the lot was asked
 */
public record Tie(int among, Optional<String> decidedBy, int sharing, boolean awaitsSeed, Optional<Digest> lot) {

    public Explanation explanation() {
        var figures = new TreeMap<String, String>();
        figures.put("among", Integer.toString(among));
        figures.put("sharing", Integer.toString(sharing));
        decidedBy.ifPresent(rule -> figures.put("rule", rule));
        lot.ifPresent(key -> figures.put("lot", key.hex()));
        var key = decidedBy.isPresent() ? "tie.decided" : awaitsSeed ? "tie.awaits-lot" : "tie.shared";
        return Explanation.of(key, figures);
    }
}
