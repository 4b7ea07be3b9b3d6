package id.juara.law.ranking;

import static id.juara.law.ranking.Desk.MEAN;
import static id.juara.law.ranking.Desk.SEED;
import static id.juara.law.ranking.Desk.contender;
import static id.juara.law.ranking.Desk.round;
import static id.juara.law.ranking.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.law.proof.Seed;
import id.juara.law.ranking.Breach.Limit;
import id.juara.law.ranking.Choice.Why;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Cut.Bounds;
import id.juara.law.rules.Cut.TieAtLine;
import id.juara.law.rules.Marks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void theFirstPlacesGoOn() {
        var ranking = ranking(Optional.empty(), "a:city:90", "b:city:80", "c:city:70");

        var selection = Selection.of(Desk.top(2), ranking);

        assertThat(told(selection)).containsExactly("a IN BY_ORDER", "b IN BY_ORDER", "c OUT BELOW_LINE");
        assertThat(selection.breaches()).isEmpty();
    }

    @Test
    void whoeverReachesThePassMarkExactlyPasses() {
        var cut = new Cut(Optional.empty(), Optional.of(new BigDecimal("80")), Map.of(), TieAtLine.LOT);
        var ranking = ranking(Optional.empty(), "a:city:90", "b:city:80", "c:city:79.99");

        assertThat(told(Selection.of(cut, ranking)))
                .containsExactly("a IN BY_ORDER", "b IN BY_ORDER", "c OUT BELOW_PASS_MARK");
    }

    @Test
    void topAndPassMarkBindTogether() {
        var cut = new Cut(Optional.of(3), Optional.of(new BigDecimal("75")), Map.of(), TieAtLine.LOT);
        var ranking = ranking(Optional.empty(), "a:city:90", "b:city:80", "c:city:70");

        var selection = Selection.of(cut, ranking);

        assertThat(selection.chosen()).extracting(Choice::submission).containsExactly("a", "b");
        assertThat(selection.breaches()).containsExactly(new Breach(Limit.TOP_NOT_REACHED, Optional.empty(), 3, 2));
    }

    @Test
    void aFloorBringsInTheBestOfItsClusterAndAnotherYieldsTheSeat() {
        var ranking = ranking(Optional.empty(), "a:city:90", "b:city:80", "c:regency:70", "d:regency:60");

        var selection = Selection.of(cut(2, TieAtLine.LOT, Map.of("regency", floor(1))), ranking);

        assertThat(told(selection))
                .containsExactly("a IN BY_ORDER", "b OUT YIELDED_TO_FLOOR", "c IN BY_FLOOR", "d OUT BELOW_LINE");
    }

    @Test
    void aCapKeepsOutWhoWouldBeInByPlace() {
        var ranking = ranking(Optional.empty(), "a:city:90", "b:city:80", "c:regency:70", "d:regency:60");

        var selection = Selection.of(cut(2, TieAtLine.LOT, Map.of("city", cap(1))), ranking);

        assertThat(told(selection))
                .containsExactly("a IN BY_ORDER", "b OUT OVER_CAP", "c IN BY_ORDER", "d OUT BELOW_LINE");
    }

    @Test
    void floorsAndCapsThatCannotBeKeptAreNamed() {
        var ranking = ranking(Optional.empty(), "a:city:90", "b:city:80", "c:regency:70");

        var tooMany = Selection.of(cut(2, TieAtLine.LOT, Map.of("city", floor(2), "regency", floor(1))), ranking);
        var tooFew = Selection.of(cut(3, TieAtLine.LOT, Map.of("ministry", floor(1))), ranking);
        var crossed = Selection.of(
                cut(2, TieAtLine.LOT, Map.of("city", new Bounds(Optional.of(2), Optional.of(1)))), ranking);

        assertThat(tooMany.breaches())
                .containsExactly(
                        new Breach(Limit.FLOORS_OVER_TOP, Optional.empty(), 3, 2),
                        new Breach(Limit.FLOOR_NOT_MET, Optional.of("regency"), 1, 0));
        assertThat(tooFew.breaches()).containsExactly(new Breach(Limit.FLOOR_NOT_MET, Optional.of("ministry"), 1, 0));
        assertThat(crossed.breaches())
                .containsExactly(
                        new Breach(Limit.FLOOR_OVER_CAP, Optional.of("city"), 2, 1),
                        new Breach(Limit.FLOOR_NOT_MET, Optional.of("city"), 2, 1));
    }

    @Test
    void floorsAndCapsChooseTheBestListThatKeepsThem() {
        var random = new Random(17);
        for (var round = 0; round < 2000; round++) {
            var entries = new ArrayList<String>();
            var marks = new ArrayList<>(IntStream.rangeClosed(1, 9).boxed().toList());
            Collections.shuffle(marks, random);
            for (var i = 0; i < 2 + random.nextInt(8); i++) {
                entries.add("s" + i + ":c" + random.nextInt(3) + ":" + marks.get(i));
            }
            var clusters = new HashMap<String, Bounds>();
            for (var c = 0; c < 3; c++) {
                var floor = random.nextInt(3);
                clusters.put("c" + c, new Bounds(Optional.of(floor), Optional.of(floor + random.nextInt(3))));
            }
            var cut = cut(1 + random.nextInt(6), TieAtLine.LOT, clusters);
            var ranking = ranking(Optional.empty(), entries.toArray(String[]::new));

            var selection = Selection.of(cut, ranking);

            var best = bestByTrial(cut, ranking.standings());
            best.ifPresent(chosen -> {
                assertThat(selection.chosen()).extracting(Choice::submission).isEqualTo(chosen);
                assertThat(selection.breaches()).isEmpty();
            });
            assertThat(selection.breaches().isEmpty()).isEqualTo(best.isPresent());
        }
    }

    @Test
    void withoutASeedThoseWhoShareThePlaceAtTheLineAreUndecided() {
        var ranking = ranking(Optional.empty(), "a:city:90", "b:city:80", "c:city:80", "d:city:70");

        var selection = Selection.of(Desk.top(2), ranking);

        assertThat(selection.chosen()).extracting(Choice::submission).containsExactly("a");
        assertThat(selection.undecided()).extracting(Choice::submission).containsExactlyInAnyOrder("b", "c");
        assertThat(selection.undecided()).extracting(Choice::why).containsOnly(Why.TIE_AT_LINE);
        assertThat(selection.breaches()).isEmpty();
    }

    @Test
    void withTheSeedTheLotDecidesAtTheLine() {
        var ranking = ranking(Optional.of(SEED), "a:city:90", "b:city:80", "c:city:80", "d:city:70");
        var lucky = SEED.lot(contender("b").digest())
                                .compareTo(SEED.lot(contender("c").digest()))
                        < 0
                ? "b"
                : "c";

        var selection = Selection.of(Desk.top(2), ranking);

        assertThat(selection.chosen()).extracting(Choice::submission).containsExactly("a", lucky);
        assertThat(selection.choice("b").orElseThrow().why()).isEqualTo(Why.BY_LOT);
        assertThat(selection.choice("c").orElseThrow().why()).isEqualTo(Why.BY_LOT);
        assertThat(selection.undecided()).isEmpty();
    }

    @Test
    void whereTheRulesAdmitAllEveryoneAtTheLineGoesOn() {
        var ranking = ranking(Optional.of(SEED), "a:city:90", "b:city:80", "c:city:80", "d:city:70");

        var selection = Selection.of(cut(2, TieAtLine.ADMIT_ALL, Map.of()), ranking);

        assertThat(selection.chosen()).extracting(Choice::submission).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(selection.choice("b").orElseThrow().why()).isEqualTo(Why.TIE_ADMITTED);
        assertThat(selection.breaches()).containsExactly(new Breach(Limit.TOP_EXCEEDED, Optional.empty(), 2, 3));
    }

    @Test
    void aTieInsideAClusterAtItsCapIsALineOfItsOwn() {
        var ranking = ranking(Optional.empty(), "a:city:80", "b:city:80", "c:regency:80", "d:regency:70");

        var selection = Selection.of(cut(3, TieAtLine.LOT, Map.of("city", cap(1))), ranking);

        assertThat(selection.undecided()).extracting(Choice::submission).containsExactlyInAnyOrder("a", "b");
        assertThat(selection.chosen()).extracting(Choice::submission).containsExactly("c", "d");
    }

    @Test
    void whereAllAreEqualAllAreUndecidedAndTheSeedDecidesForAll() {
        var entries = IntStream.range(0, 300)
                .mapToObj(i -> "s" + i + ":c" + i % 5 + ":50")
                .toArray(String[]::new);

        var waiting = Selection.of(Desk.top(40), ranking(Optional.empty(), entries));
        var drawn = Selection.of(Desk.top(40), ranking(Optional.of(SEED), entries));

        assertThat(waiting.undecided()).hasSize(300);
        assertThat(drawn.chosen()).hasSize(40);
        assertThat(drawn.undecided()).isEmpty();
    }

    @Test
    void twoIdenticalRevisionsCannotBeDrawnApart() {
        var twin = new Contender("twin", "city", "umum", Map.of(), Desk.fingerprint("a"));
        var ranking = Ranking.of(
                round(MEAN, "lot"),
                List.of(sheet("a", "j", "80", "80"), sheet("twin", "j", "80", "80")),
                List.of(contender("a"), twin),
                Optional.of(SEED));

        var selection = Selection.of(Desk.top(1), ranking);

        assertThat(ranking.standings()).extracting(Standing::place).containsExactly(1, 1);
        assertThat(selection.undecided()).hasSize(2);
    }

    @Test
    void theUnplacedAreOutAndSaidToBeSo() {
        var ranking = Ranking.of(
                round(MEAN),
                List.of(sheet("a", "j", "80", "80")),
                List.of(contender("a"), contender("b")),
                Optional.empty());

        assertThat(told(Selection.of(Desk.top(2), ranking))).containsExactly("a IN BY_ORDER", "b OUT UNPLACED");
    }

    @Test
    void aPlenaryMayDepartForARecordedReason() {
        var selection = Selection.of(Desk.top(1), ranking(Optional.empty(), "a:city:90", "b:city:80"));
        var out = new Departure("a", false, "The unit was dissolved");
        var in = new Departure("b", true, "Next in order");

        var departed = selection.departing(List.of(out, in));

        assertThat(told(departed)).containsExactly("a OUT BY_PLENARY", "b IN BY_PLENARY");
        assertThat(departed.departures()).containsExactly(out, in);
        assertThat(departed.choice("b").orElseThrow().departure()).contains(in);
        assertThat(told(selection)).containsExactly("a IN BY_ORDER", "b OUT BELOW_LINE");
    }

    @Test
    void aPlenaryMaySpeakWhereATieIsUndecided() {
        var selection = Selection.of(Desk.top(1), ranking(Optional.empty(), "a:city:80", "b:city:80"));

        var departed = selection.departing(List.of(
                new Departure("a", true, "Serves a remote district"), new Departure("b", false, "Serves a capital")));

        assertThat(departed.chosen()).extracting(Choice::submission).containsExactly("a");
        assertThat(departed.undecided()).isEmpty();
    }

    @Test
    void aDepartureNeedsAReasonAndAChange() {
        var selection = Selection.of(Desk.top(1), ranking(Optional.empty(), "a:city:90", "b:city:80"));
        var twice = new Departure("b", true, "Next");

        assertRefused(DepartureRefused.Why.WITHOUT_REASON, () -> new Departure("a", false, " "));
        assertRefused(
                DepartureRefused.Why.UNKNOWN_SUBMISSION,
                () -> selection.departing(List.of(new Departure("z", true, "Good"))));
        assertRefused(
                DepartureRefused.Why.CHANGES_NOTHING,
                () -> selection.departing(List.of(new Departure("a", true, "Good"))));
        assertRefused(
                DepartureRefused.Why.CHANGES_NOTHING,
                () -> selection.departing(List.of(new Departure("b", false, "Poor"))));
        assertRefused(DepartureRefused.Why.NAMED_TWICE, () -> selection.departing(List.of(twice, twice)));
    }

    @Test
    void anEmptyRankingChoosesNobody() {
        var selection = Selection.of(Desk.top(1), ranking(Optional.empty()));

        assertThat(selection.choices()).isEmpty();
        assertThat(selection.breaches()).containsExactly(new Breach(Limit.TOP_NOT_REACHED, Optional.empty(), 1, 0));
    }

    @Test
    void whatNoChoiceCouldKeepIsNoAvoidableBreach() {
        var ranking = ranking(Optional.empty(), "a:city:90", "b:city:80", "c:regency:70", "d:regency:60");
        var clusters = Map.of("city", cap(1), "ministry", floor(2), "regency", floor(3));

        var selection = Selection.of(cut(5, TieAtLine.LOT, clusters), ranking);
        var fewer = selection.departing(List.of(new Departure("c", false, "Not yet")));

        assertThat(selection.breaches())
                .containsExactly(
                        new Breach(Limit.TOP_NOT_REACHED, Optional.empty(), 5, 3),
                        new Breach(Limit.FLOOR_NOT_MET, Optional.of("ministry"), 2, 0),
                        new Breach(Limit.FLOOR_NOT_MET, Optional.of("regency"), 3, 2));
        assertThat(selection.avoidableBreaches()).isEmpty();
        assertThat(fewer.avoidableBreaches())
                .containsExactly(
                        new Breach(Limit.TOP_NOT_REACHED, Optional.empty(), 3, 2),
                        new Breach(Limit.FLOOR_NOT_MET, Optional.of("regency"), 2, 1));
    }

    private static void assertRefused(DepartureRefused.Why why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DepartureRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }

    /** Tries every set of the right size: the best is the one whose places, written in order, come first. */
    private static Optional<List<String>> bestByTrial(Cut cut, List<Standing> order) {
        var best = Optional.<List<Integer>>empty();
        for (var set = 0; set < 1 << order.size(); set++) {
            var bits = set;
            var members = IntStream.range(0, order.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .boxed()
                    .toList();
            var sound = members.size() == cut.top().orElseThrow()
                    && cut.clusters().entrySet().stream().allMatch(entry -> {
                        var count = members.stream()
                                .filter(i -> order.get(i).contender().cluster().equals(entry.getKey()))
                                .count();
                        return count >= entry.getValue().floor().orElseThrow()
                                && count <= entry.getValue().cap().orElseThrow();
                    });
            if (sound
                    && (best.isEmpty()
                            || members.toString().compareTo(best.get().toString()) < 0)) {
                best = Optional.of(members);
            }
        }
        return best.map(
                members -> members.stream().map(i -> order.get(i).submission()).toList());
    }

    private static List<String> told(Selection selection) {
        return selection.choices().stream()
                .map(one -> one.submission() + " " + one.outcome() + " " + one.why())
                .toList();
    }

    /** Each entry as {@code submission:cluster:mark}; no chain of ties. */
    private static Ranking ranking(Optional<Seed> seed, String... entries) {
        var marks = new ArrayList<Marks>();
        var contenders = new ArrayList<Contender>();
        for (var entry : entries) {
            var parts = entry.split(":");
            contenders.add(contender(parts[0], parts[1]));
            marks.add(sheet(parts[0], "judge", parts[2], parts[2]));
        }
        return Ranking.of(round(MEAN), marks, contenders, seed);
    }

    private static Cut cut(int top, TieAtLine atLine, Map<String, Bounds> clusters) {
        return new Cut(Optional.of(top), Optional.empty(), clusters, atLine);
    }

    private static Bounds floor(int floor) {
        return new Bounds(Optional.of(floor), Optional.empty());
    }

    private static Bounds cap(int cap) {
        return new Bounds(Optional.empty(), Optional.of(cap));
    }
}
