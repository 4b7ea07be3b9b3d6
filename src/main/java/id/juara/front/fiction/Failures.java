package id.juara.front.fiction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.juara.front.fiction.Entry.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which entries fail the screening, and for what: of 3,054 exactly 1,373 pass, as in 2017, and of other numbers the same
 * share. Titles used twice take two entries of one institution each; a few entries look like filler and are left to a
 * clerk, who turns down two of three; the rest fail for one plain reason, or sometimes two.
 */
final class Failures {
    private static final int SENT = 3054;
    private static final int PASSED = 1373;
    private static final List<Fault> PLAIN = List.of(Fault.TOO_YOUNG, Fault.NO_GOAL, Fault.BLANK_ANSWER);

    private final List<Set<Fault>> faults = new ArrayList<>();
    private final LinkedHashMap<Integer, Integer> twins = new LinkedHashMap<>();
    private final Set<Integer> suspects = new HashSet<>();

    /** Plans for entries given by the institution of each. */
    static Failures among(List<String> institutions, long seed) {
        return new Failures(institutions, Chance.of(seed, "failures"));
    }

    /** How many of {@code sent} pass, rounded half up. */
    static int passing(int sent) {
        return portion(sent, PASSED);
    }

    private Failures(List<String> institutions, Chance chance) {
        institutions.forEach(any -> faults.add(EnumSet.noneOf(Fault.class)));
        var failing = institutions.size() - passing(institutions.size());
        var looked = Math.max(2, portion(institutions.size(), 12));
        var fillers = looked * 2 / 3;
        pairTitles(institutions, Math.max(1, failing / 25), chance);

        var others = chance.shuffled(IntStream.range(0, institutions.size())
                .filter(index -> faults.get(index).isEmpty())
                .boxed()
                .toList());
        var plain = failing - 2 * twins.size() - fillers;
        for (var place = 0; place < plain; place++) {
            failPlainly(others.get(place), place, chance);
        }
        others.subList(plain, plain + fillers)
                .forEach(index -> faults.get(index).add(Fault.FILLER_ANSWER));
        suspects.addAll(others.subList(plain, plain + looked));
    }

    Set<Fault> of(int index) {
        return faults.get(index);
    }

    boolean suspects(int index) {
        return suspects.contains(index);
    }

    /** The entry whose title this one bears: another one's where titles are used twice, else its own. */
    int titledAs(int index) {
        return twins.getOrDefault(index, index);
    }

    private void pairTitles(List<String> institutions, int wanted, Chance chance) {
        var entriesOf = IntStream.range(0, institutions.size())
                .boxed()
                .collect(groupingBy(institutions::get, TreeMap::new, toList()));
        for (var entries : chance.shuffled(entriesOf.values())) {
            if (entries.size() < 2 || twins.size() == wanted) {
                continue;
            }
            twins.put(entries.get(1), entries.get(0));
            entries.subList(0, 2).forEach(index -> faults.get(index).add(Fault.SAME_TITLE));
        }
    }

    private void failPlainly(int index, int place, Chance chance) {
        // the first three show each reason, however small the season
        var first = place < PLAIN.size() ? PLAIN.get(place) : weighted(chance);
        faults.get(index).add(first);
        if (chance.happens(0.12)) {
            faults.get(index).add(weighted(chance));
        }
    }

    private static Fault weighted(Chance chance) {
        var share = chance.share();
        return share < 0.5 ? Fault.TOO_YOUNG : share < 0.72 ? Fault.NO_GOAL : Fault.BLANK_ANSWER;
    }

    private static int portion(int sent, int of) {
        return (2 * sent * of + SENT) / (2 * SENT);
    }
}
