package id.juara.front.panel;

import id.juara.front.material.BroughtShown;
import id.juara.story.panel.PanelDays.Day;
import id.juara.story.panel.PanelDays.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * A turn as a page shows it.
 *
 * @param due in words; {@code began}, {@code ended} and {@code until} likewise, empty where it is not so far
 * @param material what the entry has brought
 * @param ends when its time is over, in milliseconds since 1970; 0 where it is not under way
 */
record TurnShown(Turn turn, String due, String began, String ended, String until, long ends, BroughtShown material) {
    static TurnShown of(Day day, Turn turn, Function<Instant, String> words, BroughtShown material) {
        var ends = turn.beganAt().map(at -> at.plus(Duration.ofMinutes(day.minutes())));
        return new TurnShown(
                turn,
                words.apply(day.due(turn.turn())),
                turn.beganAt().map(words).orElse(""),
                turn.endedAt().map(words).orElse(""),
                ends.map(words).orElse(""),
                turn.isRunning() ? ends.map(Instant::toEpochMilli).orElse(0L) : 0,
                material);
    }
}
