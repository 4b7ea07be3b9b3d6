package id.juara.story.wave;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaveTest {
    private static final String[] DESK = {"readings: 2", "cut: {top: 8}"};

    @Test
    void aRoundReadInThreeWavesTellsTheGainThatWasForetoldAndTheGainThatWasSeen() {
        var waved = WavedRound.readOnce(30, 10, DESK);
        var terms = Map.of("budget", 24, "waves", 3);
        var anyway = Map.of("reason", "Semua gelombang dijalankan.");

        for (var number = 1; number <= 3; number++) {
            var form = number == 1 ? terms : anyway;
            var plan = waved.plan(form).statusCode(200).extract().jsonPath();
            var opened = waved.open(form).statusCode(201).extract().jsonPath();
            waved.markAll();
            var closed = waved.close().statusCode(200).extract().jsonPath();

            assertThat(opened.getString("planSha256")).isEqualTo(plan.getString("planSha256"));
            assertThat(opened.getInt("wave")).isEqualTo(number);
            assertThat(opened.getInt("readings")).isEqualTo(8);
            assertThat(opened.getDouble("gainForetold")).isPositive();
            assertThat(closed.getInt("done")).isEqualTo(8);
        }

        var told = waved.told();
        assertThat(told.getList("items.number")).isEqualTo(List.of(0, 1, 2, 3));
        assertThat(told.getList("items.readings")).isEqualTo(List.of(60, 8, 8, 8));
        assertThat(told.getInt("spent")).isEqualTo(24);
        assertThat(told.getString("next.may")).isEqualTo("end");
        assertThat(told.getDouble("gainSeen"))
                .isCloseTo(told.getDouble("items[3].hitsAfter") - told.getDouble("items[0].hitsAfter"), within(.001));
        assertThat(told.getDouble("gainForetold")).isPositive();
        as(waved.round.staff)
                .post(waved.round.path() + "/close")
                .then()
                .statusCode(200)
                .body("readings", is(84));
    }

    @Test
    void aWaveIsPlannedOnlyOverMarksThatChangeNoMore() {
        var waved = new WavedRound(12, 6, DESK);

        waved.plan(Map.of("budget", 6)).statusCode(409).body("title", equalTo("wave-runs"));
        waved.close().statusCode(409).body("title", equalTo("scoresheets-missing"));
        waved.markAll();
        waved.plan(Map.of("budget", 6)).statusCode(409).body("title", equalTo("wave-runs"));
        var assignment = waved.round.pile(0).get(0);
        waved.close().statusCode(200).body("number", is(0)).body("hitsAfter", notNullValue());

        waved.round.save(0, assignment, "99", "99", "submitted").statusCode(409).body("title", equalTo("wave-closed"));
        waved.plan(Map.of("budget", 6)).statusCode(200);
        waved.close()
                .statusCode(409)
                .body("title", equalTo("no-wave-runs"))
                .body("detail", containsString("nothing to close"));
    }
}
