package id.juara.front.waves;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import id.juara.story.wave.WavedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff close the rules' own readings, look at the plan of a wave, open it, close it, and see what it gained. */
@QuarkusTest
class WavesPagesTest {
    private static final String[] DESK = {"readings: 2", "cut: {top: 4}"};
    private static final Pattern PLAN = Pattern.compile("name=\"plan\" value=\"([0-9a-f]{64})\"");

    @Test
    void aWaveIsPlannedOpenedClosedAndItsGainIsSeen() {
        var waved =
                WavedRound.readOnce(40, 6, DESK); // so many that whoever reads what, some stand too close to the line
        var staff = Visitor.signedIn(waved.round.staff);
        var page = page(waved);
        assertThat(staff.get(page).asString())
                .contains("The rules&#39; own readings are done", "In how many waves")
                .containsPattern(
                        "were read once more: \\d+ readings near the line: right choices are expected to rise");

        var unsaid = staff.post(to(page, "/plan"), Map.of("budget", "", "waves", "2"));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.asString()).contains("Name a budget of extra readings", "There are 3 to 6 waves.");
        var noNumber = staff.post(to(page, "/plan"), Map.of("budget", "dua", "waves", ""));
        assertThat(noNumber.asString()).contains("dua: has to be a whole number");

        var half = staff.post(to(page, "/plan"), Map.of("budget", "2,5", "waves", ""));
        assertThat(half.statusCode()).isEqualTo(422); // and not 25

        var plan = staff.post(to(page, "/plan"), Map.of("budget", "12", "waves", ""))
                .asString();
        assertThat(plan).contains("4 readings near the line", "Wave 1 of 3: up to 4 readings.", "too close to call");
        assertThat(SampleRound.figure("select count(*) from wave where round = ? and number > 0", waved.round.round))
                .isZero();
        var form = Map.of("budget", "12", "waves", "", "reason", "", "plan", fingerprint(plan));
        assertThat(staff.post(page, form).statusCode()).isEqualTo(303);
        assertThat(staff.post(page, form).statusCode()).isEqualTo(409); // a second click opens no second wave

        assertThat(staff.get(page).asString()).contains("0 of 4 scoresheets are in", "Close the readings under way");
        var early = staff.post(to(page, "/close"), Map.of());
        assertThat(early.statusCode()).isEqualTo(409);
        waved.markAll();
        assertThat(staff.post(to(page, "/close"), Map.of()).statusCode()).isEqualTo(303);
        assertThat(staff.get(page).asString())
                .contains("Wave 1 is over: 4 readings gained", "4 of 12 extra readings are spent");
        assertThat(staff.get(to(page, "/1")).asString())
                .contains("What is read once more")
                .containsPattern("<li><a href=\"/find/[^>]*>[^<]*-10[0-9]{2} \\p{L}");
    }

    @Test
    void aPlanThatIsOutdatedIsNotOpened() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        var staff = Visitor.signedIn(waved.round.staff);

        var answer = staff.post(page(waved), Map.of("budget", "12", "waves", "", "reason", "", "plan", "0".repeat(64)));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("value=\"12\"");
    }

    @Test
    void anAuditorReadsAlongAndNoJudgeDoes() {
        var waved = WavedRound.readOnce(12, 6, DESK);

        assertThat(Visitor.signedIn(waved.round.auditor).get(page(waved)).asString())
                .contains("own readings are done")
                .doesNotContain("<form");
        assertThat(Visitor.signedIn(waved.round.judge(0)).get(page(waved)).statusCode())
                .isEqualTo(403);
    }

    private static String page(WavedRound waved) {
        return waved.round
                        .path()
                        .replace("/api/v1/rounds/" + waved.round.edition, "/office/" + waved.round.edition + "/rounds")
                + "/waves?lang=en";
    }

    private static String to(String page, String further) {
        return page.replace("/waves?", "/waves" + further + "?");
    }

    private static String fingerprint(String page) {
        var matcher = PLAN.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
