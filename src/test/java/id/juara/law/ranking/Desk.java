package id.juara.law.ranking;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Round.Kind;
import id.juara.law.rules.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A desk round with two criteria, novelty (60 %) and impact (40 %), marked from 0 to 100 in steps of 0.01. */
final class Desk {
    static final Seed SEED = Seed.ofHex("00112233445566778899aabbccddeeff");
    static final Scale SCALE = new Scale(BigDecimal.ZERO, new BigDecimal("100"), new BigDecimal("0.01"));
    static final List<Criterion> CRITERIA = List.of(criterion("novelty", "60"), criterion("impact", "40"));
    static final PointsRule MEAN = rule(Method.MEAN, 0, false);

    private Desk() {}

    static Criterion criterion(String id, String weight) {
        return new Criterion(id, new Bilingual(id, id), new BigDecimal(weight), SCALE, Map.of());
    }

    static PointsRule rule(Method method, int dropEachSide, boolean perCriterion) {
        return new PointsRule(method, dropEachSide, perCriterion, 2, RoundingMode.HALF_UP, Optional.empty());
    }

    static Round round(PointsRule points, String... ties) {
        return round("desk", CRITERIA, points, Map.of(), top(100), ties);
    }

    static Round round(
            String id,
            List<Criterion> criteria,
            PointsRule points,
            Map<String, BigDecimal> carries,
            Cut cut,
            String... ties) {
        return new Round(
                id,
                new Bilingual(id, id),
                criteria.isEmpty() ? Kind.DELIBERATION : Kind.MARKS,
                criteria.isEmpty() ? Optional.of("desk") : Optional.empty(),
                Optional.of(3),
                criteria,
                points,
                Optional.empty(),
                new Conflicts(Conflicts.OwnRegion.ALLOWED, 100),
                Optional.empty(),
                Optional.empty(),
                carries,
                List.of(ties),
                cut,
                Map.of(),
                5);
    }

    static Cut top(int top) {
        return new Cut(Optional.of(top), Optional.empty(), Map.of(), Cut.TieAtLine.LOT);
    }

    static Contender contender(String submission) {
        return contender(submission, "regency");
    }

    static Contender contender(String submission, String cluster) {
        return new Contender(submission, cluster, "umum", Map.of(), fingerprint(submission));
    }

    static String fingerprint(String submission) {
        return Digest.ofText("the text of " + submission).hex();
    }

    /** A scoresheet; an absent mark is written as a dash. */
    static Marks sheet(String submission, String judge, String novelty, String impact) {
        var values = new TreeMap<String, BigDecimal>();
        if (!novelty.equals("-")) {
            values.put("novelty", new BigDecimal(novelty));
        }
        if (!impact.equals("-")) {
            values.put("impact", new BigDecimal(impact));
        }
        return new Marks(submission, judge, values);
    }
}
