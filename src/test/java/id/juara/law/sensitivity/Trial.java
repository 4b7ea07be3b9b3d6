package id.juara.law.sensitivity;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Origins;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A desk round to be asked what would be otherwise: criteria a, b, c… with whole weights, marked from 0 to 100. */
final class Trial {
    static final Seed SEED = Seed.ofHex("00112233445566778899aabbccddeeff");
    private static final Scale SCALE = new Scale(BigDecimal.ZERO, new BigDecimal(100), BigDecimal.ONE);

    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, String> clusters = new LinkedHashMap<>();
    private final List<Marks> marks = new ArrayList<>();
    private Origins origins = Origins.UNKNOWN;
    private Method method = Method.MEAN;
    private Cut cut = new Cut(Optional.of(1), Optional.empty(), Map.of(), Cut.TieAtLine.LOT);

    Trial(int... weights) {
        for (var weight : weights) {
            var id = String.valueOf((char) ('a' + criteria.size()));
            criteria.add(new Criterion(id, new Bilingual(id, id), BigDecimal.valueOf(weight), SCALE, Map.of()));
        }
    }

    Trial method(Method other) {
        method = other;
        return this;
    }

    Trial top(int top) {
        return cut(new Cut(Optional.of(top), Optional.empty(), Map.of(), Cut.TieAtLine.LOT));
    }

    Trial cut(Cut other) {
        cut = other;
        return this;
    }

    /** A submission of that cluster. */
    Trial of(String cluster, String submission) {
        clusters.put(submission, cluster);
        return this;
    }

    /** A scoresheet; the submission is a regency's where nothing else was said. */
    Trial sheet(String submission, String judge, int... figures) {
        clusters.putIfAbsent(submission, "regency");
        var values = new TreeMap<String, BigDecimal>();
        for (var c = 0; c < figures.length; c++) {
            values.put(criteria.get(c).id(), BigDecimal.valueOf(figures[c]));
        }
        marks.add(new Marks(submission, judge, values));
        return this;
    }

    /** Dealt by chance, so that a model may decide. */
    Trial byChance() {
        origins = new Origins(true, Map.of());
        return this;
    }

    Trial notByChance() {
        origins = Origins.UNKNOWN;
        return this;
    }

    Field field() {
        var round = new Round(
                "desk",
                new Bilingual("Meja", "Desk"),
                Round.Kind.MARKS,
                Optional.empty(),
                Optional.of(2),
                criteria,
                new PointsRule(method, 0, false, 2, RoundingMode.HALF_UP, Optional.empty()),
                Optional.empty(),
                new Conflicts(Conflicts.OwnRegion.ALLOWED, 100),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                cut,
                Map.of(),
                5);
        var contenders = clusters.entrySet().stream()
                .map(one -> new Contender(
                        one.getKey(),
                        one.getValue(),
                        "umum",
                        Map.of(),
                        Digest.ofText("the text of " + one.getKey()).hex()))
                .toList();
        return new Field(round, List.of(), marks, contenders, Optional.of(SEED), origins);
    }
}
