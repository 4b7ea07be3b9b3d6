package id.juara.front.rehearsal;

import id.juara.front.rehearsal.Stages.Stage;
import java.io.PrintWriter;

/** How far a stage is: on a terminal one line that grows, elsewhere a line now and then. */
final class Bar {
    private static final int CELLS = 24;
    private static final long EVERY_ON_A_TERMINAL = 100_000_000L;
    private static final long EVERY_ELSEWHERE = 5_000_000_000L;
    private static final double A_SECOND = 1e9;

    private final String stage;
    private final String title;
    private final int acts;
    private final PrintWriter out;
    private final boolean terminal;
    private final Words words;
    private final long began = System.nanoTime();
    private long shown = began;
    private int done;

    Bar(String stage, String title, int acts, PrintWriter out, boolean terminal, Words words) {
        this.stage = stage;
        this.title = title;
        this.acts = acts;
        this.out = out;
        this.terminal = terminal;
        this.words = words;
    }

    void step() {
        step(1);
    }

    synchronized void step(int more) {
        done += more;
        var now = System.nanoTime();
        if (now - shown >= (terminal ? EVERY_ON_A_TERMINAL : EVERY_ELSEWHERE)) {
            shown = now;
            show(false);
        }
    }

    /** The last line, and what the stage was. */
    synchronized Stage end() {
        show(true);
        return new Stage(stage, done, Math.round(seconds() * 10) / 10.0);
    }

    private double seconds() {
        return (System.nanoTime() - began) / A_SECOND;
    }

    private void show(boolean over) {
        var rate = done / Math.max(seconds(), 0.001);
        var line = new StringBuilder("%-34s %5d/%-5d".formatted(title, done, Math.max(acts, done)));
        if (terminal) {
            var full = acts == 0 ? CELLS : Math.min(CELLS, CELLS * done / acts);
            line.append(" [")
                    .append("#".repeat(full))
                    .append(".".repeat(CELLS - full))
                    .append("]");
        }
        line.append(
                over
                        ? words.say("bar.over", seconds(), rate)
                        : words.say("bar.left", rate, Math.max(0, acts - done) / Math.max(rate, 0.001)));
        out.print(terminal ? "\r" + line + (over ? System.lineSeparator() : "") : line + System.lineSeparator());
        out.flush();
    }
}
