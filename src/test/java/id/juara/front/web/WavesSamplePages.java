package id.juara.front.web;

import id.juara.story.assignment.SampleRound;
import id.juara.story.wave.WavedRound;
import java.util.List;
import java.util.Map;

/** The pages of extra readings at each stand of a round. */
final class WavesSamplePages {
    private static final String[] DESK = {"readings: 2", "cut: {top: 4}"};

    private WavesSamplePages() {}

    static List<SamplePage> all() {
        var reading = new SampleRound(4, 2, DESK[0]).running();
        var next = WavedRound.readOnce(12, 6, DESK);
        var running = WavedRound.readOnce(12, 6, DESK);
        running.open(Map.of("budget", 12)).statusCode(201);
        var over = WavedRound.readOnce(12, 6, DESK);
        over.open(Map.of("budget", 4)).statusCode(201);
        over.markAll();
        over.close().statusCode(200);
        return List.of(
                SamplePage.staff("waves-reading", reading.staff, path(reading)),
                SamplePage.staff("waves-next", next.round.staff, path(next.round)),
                SamplePage.staff("waves-running", running.round.staff, path(running.round)),
                SamplePage.staff("waves-over", over.round.staff, path(over.round)),
                SamplePage.staff("waves-looked-at", running.round.auditor, path(running.round)),
                SamplePage.staff("waves-one", over.round.auditor, path(over.round) + "/1"),
                SamplePage.staff("waves-rules", over.round.staff, path(over.round) + "/0"),
                SamplePage.staff("waves-none", over.round.staff, path(over.round) + "/7")
                        .answering(404));
    }

    private static String path(SampleRound round) {
        return "/office/" + round.edition + "/rounds/desk/waves";
    }
}
