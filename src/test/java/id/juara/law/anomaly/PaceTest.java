package id.juara.law.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.anomaly.Circumstances.Time;
import id.juara.law.reliability.Tail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Readings that took less than reading takes are shown; honest paces, long pauses and entries read elsewhere are not. */
class PaceTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final int JUDGES = 12;
    private static final int PILE = 60;

    @Test
    void honestPacesGiveHardlyAnyCases() {
        var found = IntStream.range(0, 200)
                .boxed()
                .flatMap(seed -> cases(honest(seed)).stream())
                .toList();

        var standing = found.stream().filter(Case::stands).count();
        assertThat(found.size() / 129_600.0).isBetween(.0009, .0018); // of honest readings .00135 lie below −3
        assertThat(standing).isBetween(2L, 20L); // in one round of twenty something stands out by chance
        assertThat(found).noneMatch(one -> one.kind() != Kind.QUICK_READING);
    }

    @Test
    void aReadingFarFasterThanTheJudgesOwnPaceForThatLengthIsShown() {
        var times = honest(1);
        times.set(70, lasting(times.get(70), 62));

        var found = of(cases(times), Kind.QUICK_READING);

        assertThat(found.get(0)).satisfies(one -> {
            assertThat(one.judges()).containsExactly(times.get(70).judge());
            assertThat(one.submissions()).containsExactly(times.get(70).submission());
            assertThat(one.figures()).containsEntry("seconds", 62.0);
            assertThat(one.figures().get("usual")).isBetween(400.0, 1_600.0);
            assertThat(one.figures().get("z")).isLessThan(-4);
            assertThat(one.stands()).isTrue();
        });
    }

    @Test
    void theStatisticIsThatOfTheReadingHeldAgainstTheOthersAlone() {
        // one judge, one length: t of a reading is that of Student for a new one beside the others' mean and deviation
        var seconds = List.of(400., 500., 650., 480., 720., 90., 530., 610.);
        var times = IntStream.range(0, seconds.size())
                .mapToObj(k -> time("s" + k, "j", 3_600L * k, seconds.get(k), 5_000))
                .toList();

        var found = of(cases(times), Kind.QUICK_READING);

        var others = seconds.stream()
                .filter(one -> one != 90)
                .mapToDouble(StrictMath::log)
                .toArray();
        var mean = java.util.Arrays.stream(others).average().orElseThrow();
        var deviation = Math.sqrt(java.util.Arrays.stream(others)
                        .map(x -> (x - mean) * (x - mean))
                        .sum()
                / 6);
        var t = (StrictMath.log(90) - mean) / deviation / Math.sqrt(1 + 1 / 7.0);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.figures().get("z")).isCloseTo(t, within(1e-9));
            assertThat(one.figures().get("usual")).isCloseTo(StrictMath.exp(mean), within(1e-6));
            assertThat(one.chance()).isCloseTo(Tail.studentBeyond(t, 6) / 2, within(1e-12));
        });
    }

    @Test
    void aLongTextMayTakeLongAndAShortOneNot() {
        var random = new Random(3);
        var times = new ArrayList<Time>();
        for (var k = 0; k < 200; k++) {
            var length = 500L << k % 7;
            times.add(time(
                    "s" + k,
                    "j" + k % 4,
                    1_000_000L * (k % 4) + 9_000L * k,
                    length / 5.0 * StrictMath.exp(.2 * random.nextGaussian()),
                    length));
        }

        // between the shortest and the longest lies a factor of 64, and none of it is odd
        assertThat(of(cases(times), Kind.QUICK_READING)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aJudgeUnderAMinuteIsShownOnceWithHowOftenAndAgainstHowOftenOthersAre() {
        var times = honest(4);
        for (var k = 0; k < 20; k++) {
            times.set(3 * PILE + k, lasting(times.get(3 * PILE + k), 25));
        }

        var found = of(cases(times), Kind.HASTE);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly("j3");
            assertThat(one.submissions()).isEmpty();
            assertThat(one.figures())
                    .containsEntry("floor", 60.0)
                    .containsEntry("quick", 20.0)
                    .containsEntry("readings", 60.0);
            assertThat(one.chance()).isCloseTo(Tail.binomialAtLeast(20, 60, 20 / 720.0), within(1e-15));
            assertThat(one.stands()).isTrue();
        });
    }

    @Test
    void manyReadingsOpenedAndMarkedWithinFiveMinutesAreOneCaseOfTheirJudge() {
        var times = honest(5);
        for (var k = 0; k < 8; k++) {
            times.add(time("burst" + k, "j2", 40_000_000 + 35L * k, 34, 6_000));
        }

        var found = of(cases(times), Kind.BURST);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly("j2");
            assertThat(one.submissions()).startsWith("burst0").hasSize(8);
            assertThat(one.figures()).containsEntry("minutes", 5.0).containsEntry("readings", 8.0);
            assertThat(one.figures().get("expected")).isBetween(.2, .8);
            assertThat(one.chance())
                    .isCloseTo(68 * Tail.poissonAtLeast(7, one.figures().get("expected")), within(1e-15));
            assertThat(one.stands()).isTrue();
        });
    }

    @Test
    void entriesThatWereOpenedLongBeforeAreNoBurstHoweverFastTheirMarksAreTyped() {
        var times = honest(6);
        for (var k = 0; k < 40; k++) {
            // a pile taken along on a Monday, its marks typed from paper on the Friday
            times.add(time("pile" + k, "j2", 40_000_000, 345_600 + 5 * k, 6_000));
        }

        assertThat(cases(times)).isEqualTo(cases(honest(6)).stream().toList());
    }

    @Test
    void withoutTimesAndWithFewOrEqualOnesNothingIsOddAndNothingIsNaN() {
        var equal = IntStream.range(0, 40)
                .mapToObj(k -> time("s" + k, "j" + k % 3, 9_000L * k, 600, 4_000))
                .toList();

        assertThat(cases(List.of())).isEmpty();
        assertThat(cases(equal.subList(0, 1))).isEmpty();
        assertThat(cases(equal)).isEmpty();
    }

    @Test
    void theOrderOfRowsNeverMatters() {
        var times = honest(7);
        times.set(70, lasting(times.get(70), 30));
        var cases = cases(times);
        Collections.shuffle(times, new Random(1));

        assertThat(cases).isNotEmpty().isEqualTo(cases(times));
    }

    @Test
    void poissonTailsAreExactNearAndFarOut() {
        assertThat(Tail.poissonAtLeast(0, 2)).isEqualTo(1);
        assertThat(Tail.poissonAtLeast(3, 0)).isZero();
        assertThat(Tail.poissonAtLeast(1, 2)).isCloseTo(1 - Math.exp(-2), within(1e-14));
        assertThat(Tail.poissonAtLeast(3, 2)).isCloseTo(1 - 5 * Math.exp(-2), within(1e-14));
        // Σ over k ≥ 30 of e^−.5 .5^k / k!, of which the first term is nearly all
        assertThat(Tail.poissonAtLeast(30, .5) / 2.165e-42).isCloseTo(1, within(.01));
    }

    /** Every judge has his pace, every text its length; one reading in ten lies open over a night. */
    private static List<Time> honest(long seed) {
        var random = new Random(seed);
        var times = new ArrayList<Time>();
        for (var j = 0; j < JUDGES; j++) {
            var pace = .4 * random.nextGaussian();
            for (var k = 0; k < PILE; k++) {
                var length = (long) (4_000 * StrictMath.exp(.4 * random.nextGaussian()));
                var seconds =
                        StrictMath.exp(6.5 + pace + .5 * StrictMath.log(length / 4_000.) + .35 * random.nextGaussian());
                var over = random.nextInt(10) == 0 ? 40_000 : 0;
                times.add(time("s" + (7 * j + k), "j" + j, 100_000L * k, seconds + over, length));
            }
        }
        return times;
    }

    private static Time time(String submission, String judge, long from, double seconds, long length) {
        var opened = START.plusSeconds(from);
        return new Time(submission, judge, opened, opened.plus(Duration.ofNanos((long) (seconds * 1e9))), length);
    }

    private static Time lasting(Time one, long seconds) {
        return new Time(
                one.submission(), one.judge(), one.opened(), one.opened().plusSeconds(seconds), one.length());
    }

    private static List<Case> cases(List<Time> times) {
        return new Pace(times, Limits.USUAL).cases();
    }

    private static List<Case> of(List<Case> cases, Kind kind) {
        return cases.stream().filter(one -> one.kind() == kind).toList();
    }
}
