package id.juara.story.secretariat;

import static id.juara.story.assignment.SampleRound.as;
import static id.juara.story.assignment.SampleRound.change;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is behind is told by how much, reminded once, and paid by what was read. */
@QuarkusTest
class ChaseTest {

    @Test
    void whoIsBehindAnEvenPaceStandsFirst() {
        var round = new SampleRound(20, 2, "readings: 1");
        var seats = round.seatAll();
        byTheDay(round, LocalDate.now().plusDays(9));
        round.deal();
        round.open();
        change("update round set opened_at = now() - interval '10 days' where id = ?", round.round);
        mark(round, 0, 1);
        mark(round, 1, 4);

        var chase = as(round.secretary).get(round.path() + "/chase").jsonPath();

        // of ten days and what is left of today, and nine more, half and a little less or more is over
        assertThat(chase.getList("judges.seat"))
                .containsExactly(seats.get(0).toString(), seats.get(1).toString());
        assertThat(chase.getInt("judges[0].behind") - chase.getInt("judges[1].behind"))
                .isEqualTo(3);
        assertThat(chase.getInt("judges[0].behind")).isBetween(3, 4);
    }

    @Test
    void whoIsDoneOrLeftIsNotChased() {
        var round = new SampleRound(6, 3, "readings: 1");
        var seats = round.seatAll();
        round.deal();
        round.open();
        mark(round, 0, 2);
        as(round.secretary)
                .delete(round.path() + "/judges/" + seats.get(1) + "?reason=Sakit")
                .then()
                .statusCode(200);

        var chase = as(round.secretary).get(round.path() + "/chase").jsonPath();

        assertThat(chase.getList("judges.seat")).containsExactly(seats.get(2).toString());
        assertThat(chase.<Object>get("judges[0].behind")).isNull();
    }

    @Test
    void aReminderTellsEachOfTheOwnPileAloneAndNotTwiceWithinHours() {
        var round = new SampleRound(6, 3, "readings: 1");
        var seats = round.seatAll();
        round.deal();
        remind(round).then().statusCode(409); // the round has not opened
        round.open();
        mark(round, 0, 2);
        mark(round, 1, 1);

        List<String> told = remind(round, seats.get(1)).path("judges");
        assertThat(told).containsExactly(seats.get(1).toString());
        told = remind(round).path("judges");
        assertThat(told).containsExactly(seats.get(2).toString());
        remind(round).then().statusCode(409);

        var second = Told.await(() -> Told.texts(round.judge(1), "reminded"), found -> !found.isEmpty());
        var third = Told.await(() -> Told.texts(round.judge(2), "reminded"), found -> !found.isEmpty());
        assertThat(second).hasSize(1);
        assertThat(second.get(0)).contains("not marked: 1.");
        assertThat(third).hasSize(1);
        assertThat(third.get(0)).contains("not marked: 2.");
        assertThat(Told.texts(round.judge(0), "reminded")).isEmpty();
    }

    @Test
    void readingsAreCountedForEveryJudgeEvenWhereTheyNoLongerCount() {
        var round = new SampleRound(6, 3, "readings: 1");
        var seats = round.seatAll();
        round.deal();
        round.open();
        mark(round, 0, 2);
        mark(round, 1, 1);
        as(round.secretary)
                .delete(round.path() + "/judges/" + seats.get(1) + "?reason=Sakit")
                .then()
                .statusCode(200);
        var marked = submissionOf(round, 0);
        as(round.judge(0))
                .body(Map.of("submission", marked, "relation", "Keluarga"))
                .post(round.path() + "/conflicts")
                .then()
                .statusCode(201);

        var table = Visitor.signedIn(round.secretary)
                .get("/secretariat/" + round.edition + "/desk/readings.csv?lang=en")
                .asString();

        var lines = table.lines().filter(one -> one.contains("judge-")).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("judge-0").contains(",1,2,1,");
        assertThat(lines.get(1)).contains("judge-1").contains(",1,1,1,").endsWith("yes");
        assertThat(lines.get(2)).contains("judge-2").contains(",2,0,0,");
        assertThat(as(round.secretary).get(round.path() + "/readings.xlsx").asByteArray())
                .startsWith('P', 'K');
    }

    private static void byTheDay(SampleRound round, LocalDate day) {
        as(round.secretary)
                .body(Map.of("marksBy", day.toString(), "practice", List.of()))
                .put(round.path() + "/preparation")
                .then()
                .statusCode(200);
    }

    private static void mark(SampleRound round, int judge, int many) {
        round.pile(judge).stream().limit(many).forEach(one -> round.save(judge, one, "70", "80", "submitted")
                .statusCode(200));
    }

    private static io.restassured.response.Response remind(SampleRound round, UUID... seats) {
        return as(round.secretary).body(Map.of("judges", List.of(seats))).post(round.path() + "/reminders");
    }

    private static UUID submissionOf(SampleRound round, int judge) {
        String number = as(round.judge(judge))
                .get(round.path() + "/assignments/mine?limit=500")
                .path("items[0].number");
        return round.submissions.get(Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)) - 1000);
    }
}
