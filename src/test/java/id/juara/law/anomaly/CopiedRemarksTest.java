package id.juara.law.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.anomaly.Circumstances.Remark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Remarks that repeat each other are shown as one case a group; honest and short ones are not. */
class CopiedRemarksTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final String LONG =
            "Inovasi ini menjawab kebutuhan warga pesisir, tetapi dampaknya belum diukur sebelum dan sesudah layanan berjalan,"
                    + " dan anggarannya masih bergantung pada satu dinas saja.";

    @Test
    void equalRemarksAreOneCaseWhateverTheirCaseAndPunctuation() {
        var found = cases(List.of(
                remark("b", "y", 2, LONG.toUpperCase().replace(",", " ;")),
                remark("a", "x", 1, LONG),
                remark("c", "z", 3, words(30, 1))));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.COPIED_REMARK);
            assertThat(one.judges()).containsExactly("x", "y");
            assertThat(one.submissions()).containsExactly("a", "b");
            assertThat(one.figures()).containsEntry("likeness", 1.0).containsEntry("remarks", 2.0);
            assertThat(one.stands()).isTrue();
        });
    }

    @Test
    void likenessIsWhatTwoTextsShareOfTheirRunsOfFiveWords() {
        var text = words(40, 2);
        // the last two words are others: 34 of 36 + 36 − 34 runs are shared
        var other = text.substring(0, text.lastIndexOf(' ', text.lastIndexOf(' ') - 1)) + " sungguh lain";

        var found = cases(List.of(remark("a", "x", 1, text), remark("b", "x", 2, other)));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly("x");
            assertThat(one.figures().get("likeness")).isCloseTo(34 / 38.0, within(1e-12));
        });
    }

    @Test
    void belowFourFifthsTwoTextsAreTheirOwn() {
        var words = List.of(words(40, 3).split(" "));
        // one other word in the middle takes five runs of 36 away: 31 of 41
        var other = new ArrayList<>(words);
        other.set(20, "lain");
        // at the end it takes one: 35 of 37
        var nearly = new ArrayList<>(words);
        nearly.set(39, "lain");

        assertThat(cases(List.of(remark("a", "x", 1, join(words)), remark("b", "y", 2, join(other)))))
                .isEmpty();
        assertThat(cases(List.of(remark("a", "x", 1, join(words)), remark("b", "y", 2, join(nearly)))))
                .hasSize(1);
    }

    @Test
    void shortRemarksTellNothing() {
        var polite = "Terima kasih, inovasi ini bermanfaat bagi masyarakat luas di daerah.";

        assertThat(cases(List.of(remark("a", "x", 1, polite), remark("b", "y", 2, polite), remark("c", "y", 3, ""))))
                .isEmpty();
    }

    @Test
    void aChainOfLikeRemarksIsOneGroupWithItsWeakestLink() {
        var words = new ArrayList<>(List.of(words(60, 4).split(" ")));
        var remarks = new ArrayList<Remark>();
        for (var k = 0; k < 5; k++) {
            remarks.add(remark("s" + k, "j" + k, k, join(words)));
            words.set(59 - k, "lain" + k);
        }

        assertThat(cases(remarks)).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly("j0", "j1", "j2", "j3", "j4");
            assertThat(one.figures()).containsEntry("remarks", 5.0);
            assertThat(one.figures().get("likeness")).isBetween(.8, 1.0);
        });
    }

    @Test
    void theIndexFindsWhatComparingAllWithAllFinds() {
        for (var seed = 0; seed < 8; seed++) {
            var random = new Random(seed);
            var remarks = new ArrayList<Remark>();
            for (var n = 0; n < 150; n++) {
                var from = random.nextInt(3) == 0 || remarks.isEmpty()
                        ? words(15 + random.nextInt(40), 100L * seed + n)
                        : remarks.get(random.nextInt(remarks.size())).text();
                var words = new ArrayList<>(List.of(from.split(" ")));
                for (var change = random.nextInt(3); change > 0; change--) {
                    words.set(random.nextInt(words.size()), "w" + random.nextInt(50));
                }
                words.addAll(List.of("semoga inovasi ini terus berkembang di masa depan".split(" ")));
                remarks.add(remark("s" + n, "j" + n % 7, n, join(words)));
            }

            var found = cases(remarks).stream()
                    .map(one -> new TreeSet<>(one.submissions()))
                    .collect(Collectors.toSet());

            assertThat(found).isEqualTo(Set.copyOf(allWithAll(remarks)));
        }
    }

    @Test
    void nineThousandEqualOrAlikeRemarksTakeNoTimeToSpeakOf() {
        var equal = IntStream.range(0, 9_000)
                .mapToObj(n -> remark("s" + n, "j" + n % 120, n, LONG))
                .toList();
        // all end with the same forty words, and begin with sixty of their own
        var ending = words(40, 5);
        var alike = IntStream.range(0, 9_000)
                .mapToObj(n -> remark("s" + n, "j" + n % 120, n, words(60, 10 + n) + " " + ending))
                .toList();

        var began = System.nanoTime();
        var one = cases(equal);
        var none = cases(alike);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(one).singleElement().satisfies(group -> {
            assertThat(group.judges()).hasSize(120);
            assertThat(group.submissions()).hasSize(9_000);
        });
        assertThat(none).isEmpty();
    }

    @Test
    void theOrderOfRowsNeverMattersAndTheFirstHandedInLeads() {
        var remarks = new ArrayList<Remark>();
        for (var n = 0; n < 60; n++) {
            remarks.add(remark("s" + n, "j" + n % 7, 100 - n, words(20, n % 9)));
        }
        var cases = cases(remarks);
        Collections.shuffle(remarks, new Random(1));

        assertThat(cases(remarks)).isEqualTo(cases).hasSize(9);
        assertThat(cases)
                .allMatch(one -> Integer.parseInt(one.submissions().get(0).substring(1)) > 50);
    }

    /** Groups of more than one, by comparing each with each. */
    private static List<TreeSet<String>> allWithAll(List<Remark> remarks) {
        var groups = new ArrayList<TreeSet<String>>();
        var left = new ArrayList<>(remarks);
        while (!left.isEmpty()) {
            var group = new ArrayList<>(List.of(left.remove(0)));
            for (var at = 0; at < group.size(); at++) {
                var one = runs(group.get(at).text());
                var near = left.stream()
                        .filter(other -> likeness(one, runs(other.text())) >= .8)
                        .toList();
                group.addAll(near);
                left.removeAll(near);
            }
            if (group.size() > 1) {
                groups.add(group.stream().map(Remark::submission).collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return groups;
    }

    private static double likeness(Set<List<String>> one, Set<List<String>> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return (double) shared.size() / (one.size() + other.size() - shared.size());
    }

    private static Set<List<String>> runs(String text) {
        var words = List.of(text.split(" "));
        return IntStream.rangeClosed(0, words.size() - 5)
                .mapToObj(from -> words.subList(from, from + 5))
                .collect(Collectors.toSet());
    }

    private static String words(int many, long seed) {
        return new Random(seed)
                .ints(many, 0, 3_000)
                .mapToObj(word -> "kata" + word)
                .collect(Collectors.joining(" "));
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }

    private static Remark remark(String submission, String judge, int minute, String text) {
        return new Remark(submission, judge, START.plusSeconds(60L * minute), text);
    }

    private static List<Case> cases(List<Remark> remarks) {
        return new CopiedRemarks(remarks, Limits.USUAL).cases();
    }
}
