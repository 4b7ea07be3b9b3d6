package id.juara.story.round;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Marks;
import id.juara.story.assignment.SampleRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.judging.Scoresheets;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
class ClosingRaceTest {
    private static final int JUDGES = 16;
    private static final int MOST_SAVES = 5000;

    @Inject
    Scoresheets scoresheets;

    @Inject
    CompetitionRounds rounds;

    /** What one judge was told: the last mark that was acknowledged, how many were, and how the last refusal reads. */
    private record Told(String seat, int lastMark, int acknowledged, int status, String reason) {}

    @RepeatedTest(5)
    void eachAcknowledgedMarkIsCountedOrWasRefusedAndTheRoundClosesOnce() throws Exception {
        var round = new SampleRound(JUDGES, JUDGES, "readings: 1");
        var seats = round.seatAll();
        round.deal();
        round.open();
        round.markAll();
        var start = new CyclicBarrier(JUDGES + 2);
        var threads = Executors.newFixedThreadPool(JUDGES + 2);
        List<Future<Told>> judges = new ArrayList<>();
        List<Future<Integer>> closers = new ArrayList<>();

        for (int judge = 0; judge < JUDGES; judge++) {
            var assignment = round.pile(judge).get(0);
            var seat = seats.get(judge).toString();
            var which = judge;
            judges.add(threads.submit(saving(
                    start, seat, mark -> round.save(which, assignment, String.valueOf(mark), "50", "submitted"))));
        }
        for (int closer = 0; closer < 2; closer++) {
            closers.add(threads.submit(() -> {
                start.await();
                Thread.sleep(150);
                return as(round.staff).post(round.path() + "/close").statusCode();
            }));
        }
        var told = new ArrayList<Told>();
        for (var judge : judges) {
            told.add(judge.get());
        }
        var closes = List.of(closers.get(0).get(), closers.get(1).get());
        threads.shutdown();

        assertThat(closes).containsExactlyInAnyOrder(200, 409);
        assertThat(told).allSatisfy(one -> {
            assertThat(one.status()).isEqualTo(409);
            assertThat(one.reason()).isEqualTo("round-closed");
        });
        assertThat(counted(round))
                .isEqualTo(
                        told.stream().collect(Collectors.toMap(Told::seat, one -> BigDecimal.valueOf(one.lastMark()))));
        assertThat(events(round, "ScoresheetSubmitted"))
                .isEqualTo(JUDGES + told.stream().mapToLong(Told::acknowledged).sum());
        assertThat(SampleRound.figure(
                        """
                        select count(*) from event e join assignment a on e.about = 'assignment/' || a.id
                        where a.round = ? and e.id > (select id from event where kind = 'RoundClosed' and about = ?)
                        """,
                        round.round,
                        "round/" + round.edition + "/desk"))
                .isZero();
    }

    @RepeatedTest(5)
    void aConflictDeclaredWhileTheJudgeSavesLeavesNoMarkOfHisThatCounts() throws Exception {
        var round = new SampleRound(1, 2, "readings: 2");
        var seats = round.seatAll();
        round.deal();
        round.open();
        round.markAll();
        var assignment = round.pile(0).get(0);
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);

        var judge = threads.submit(
                saving(start, "0", mark -> round.save(0, assignment, String.valueOf(mark), "50", "submitted")));
        var secretary = threads.submit(() -> {
            start.await();
            Thread.sleep(30);
            return as(round.secretary)
                    .body(Map.of("submission", round.submissions.get(0), "relation", "saudara", "judge", seats.get(0)))
                    .post(round.path() + "/conflicts")
                    .statusCode();
        });
        var told = judge.get();
        var declared = secretary.get();
        threads.shutdown();

        assertThat(declared).isEqualTo(201);
        assertThat(told.reason()).isEqualTo("assignment-excused");
        assertThat(counted(round)).containsOnlyKeys(seats.get(1).toString());
    }

    private interface Save {
        ValidatableResponse of(int mark);
    }

    /** Saves one mark higher each time until a save is refused. */
    private static Callable<Told> saving(CyclicBarrier start, String seat, Save save) {
        return () -> {
            start.await();
            var last = 70; // what all were given before the race
            for (int n = 1; n <= MOST_SAVES; n++) {
                var mark = n % 100;
                var answer = save.of(mark).extract();
                if (answer.statusCode() != 200) {
                    return new Told(
                            seat,
                            last,
                            n - 1,
                            answer.statusCode(),
                            answer.jsonPath().getString("title"));
                }
                last = mark;
            }
            throw new IllegalStateException("the round never closed");
        };
    }

    private Map<String, BigDecimal> counted(SampleRound round) {
        return QuarkusTransaction.requiringNew()
                .call(() -> scoresheets.submittedIn(rounds.findById(round.round)))
                .stream()
                .collect(Collectors.toMap(Marks::judge, sheet -> sheet.values().get("novelty")));
    }

    private static long events(SampleRound round, String kind) {
        return SampleRound.figure(
                "select count(*) from event e join assignment a on e.about = 'assignment/' || a.id where a.round = ? and e.kind = ?",
                round.round,
                kind);
    }
}
