package id.juara.story.sensitivity;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Cluster;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Cut;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.sensitivity.Variation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rules as somebody would like to see them; what is left out stays as it is.
 *
 * @param weights of all criteria in percent, adding up to 100
 * @param method by its word, such as {@code median}
 * @param dropEachSide how many marks a trimmed mean leaves out on each side
 * @param clusters a cluster's floor and cap; they take the place of all that the rules have
 * @param withoutExtraReadings whether the scoresheets of waves are left out
 */
public record WhatIfForm(
        Map<String, BigDecimal> weights,
        String method,
        Integer dropEachSide,
        Integer top,
        BigDecimal passMark,
        Map<String, Bounds> clusters,
        boolean withoutExtraReadings) {
    private static final int MOST_DROPPED = 10;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Bilingual NOTHING =
            new Bilingual("Sebut sedikitnya satu yang diubah.", "Name at least one thing that is changed.");
    private static final Bilingual WEIGHTS = new Bilingual(
            "Sebut bobot setiap kriteria, nol atau lebih, dengan jumlah 100.",
            "Name the weight of every criterion, zero or more, adding up to 100.");
    private static final List<String> METHODS =
            Stream.of(Method.values()).map(Method::word).toList();
    private static final Bilingual METHOD = new Bilingual(
            "Metode: " + String.join(", ", METHODS) + ".", "The method is one of " + String.join(", ", METHODS) + ".");
    private static final Bilingual DROPPED =
            new Bilingual("1 sampai 10, untuk trimmed-mean.", "1 to 10, for a trimmed-mean.");
    private static final Bilingual TOP = new Bilingual("Satu atau lebih.", "One or more.");
    private static final Bilingual PASS_MARK =
            new Bilingual("Nol atau lebih, paling banyak 6 desimal.", "Zero or more, to 6 decimals.");
    private static final Bilingual CLUSTER = new Bilingual("Klaster ini tidak dikenal.", "There is no such cluster.");
    private static final Bilingual BOUNDS = new Bilingual(
            "Batas bawah dan atas nol atau lebih, yang bawah tidak melebihi yang atas.",
            "Floor and cap are zero or more, the floor not above the cap.");

    /** At least and at most, where said. */
    public record Bounds(Integer floor, Integer cap) {
        boolean isSound() {
            return (floor == null || floor >= 0)
                    && (cap == null || cap >= 0)
                    && (floor == null || cap == null || floor <= cap);
        }
    }

    /** The same for that round. Refuses with every fault. */
    Variation variation(Round round) {
        var faults = new ArrayList<Fault>();
        fault(faults, weights != null && !areSound(round), "/weights", WEIGHTS);
        fault(faults, method != null && method(method).isEmpty(), "/method", METHOD);
        fault(faults, dropEachSide != null && !mayDrop(round), "/dropEachSide", DROPPED);
        fault(faults, top != null && top < 1, "/top", TOP);
        fault(
                faults,
                passMark != null && (passMark.signum() < 0 || passMark.scale() > MOST_DECIMALS),
                "/passMark",
                PASS_MARK);
        var asked = clusters == null ? Map.<String, Bounds>of() : clusters;
        new TreeMap<>(asked).forEach((cluster, bounds) -> {
            fault(faults, Cluster.of(cluster).isEmpty(), "/clusters/" + cluster, CLUSTER);
            fault(faults, bounds == null || !bounds.isSound(), "/clusters/" + cluster, BOUNDS);
        });
        fault(faults, isEmpty(), "/", NOTHING);
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, List.copyOf(faults));
        }
        return new Variation(
                new TreeMap<>(weights == null ? Map.of() : weights),
                method(method),
                Optional.ofNullable(dropEachSide),
                Optional.ofNullable(top),
                Optional.ofNullable(passMark),
                Optional.ofNullable(clusters).map(WhatIfForm::bounds));
    }

    private static void fault(List<Fault> faults, boolean when, String pointer, Bilingual says) {
        if (when) {
            faults.add(new Fault(pointer, says));
        }
    }

    private boolean isEmpty() {
        return weights == null
                && method == null
                && dropEachSide == null
                && top == null
                && passMark == null
                && clusters == null
                && !withoutExtraReadings;
    }

    private boolean mayDrop(Round round) {
        var asked = method == null ? Optional.of(round.points().method()) : method(method);
        return asked.filter(Method.TRIMMED_MEAN::equals).isPresent()
                && dropEachSide >= 1
                && dropEachSide <= MOST_DROPPED;
    }

    private boolean areSound(Round round) {
        var ids = round.criteria().stream().map(Criterion::id).toList();
        return !ids.isEmpty()
                && weights.keySet().containsAll(ids)
                && weights.size() == ids.size()
                && weights.values().stream()
                        .allMatch(one -> one != null && one.signum() >= 0 && one.scale() <= MOST_DECIMALS)
                && weights.values().stream()
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(HUNDRED)
                        == 0;
    }

    private static Optional<Method> method(String word) {
        return Stream.of(Method.values()).filter(one -> one.word().equals(word)).findFirst();
    }

    private static Map<String, Cut.Bounds> bounds(Map<String, Bounds> clusters) {
        var bounds = new HashMap<String, Cut.Bounds>();
        clusters.forEach((cluster, one) ->
                bounds.put(cluster, new Cut.Bounds(Optional.ofNullable(one.floor()), Optional.ofNullable(one.cap()))));
        return bounds;
    }
}
