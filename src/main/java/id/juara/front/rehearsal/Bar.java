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
    private int width;

    Bar(String stage, String title, int acts, PrintWriter out, boolean terminal, Words words) {
        this.stage = stage;
        this.title = title;
        this.acts = acts;
        this.out = out;
        this.terminal = terminal;
        this.words = words;
        if (terminal) {
            show(false);
        }
    }

    void step() {
        step(1);
    }

    synchronized void step(int more) {
        done += more;
        var now = System.nanoTime();
        if (done < acts && now - shown >= (terminal ? EVERY_ON_A_TERMINAL : EVERY_ELSEWHERE)) {
            shown = now;
            show(false);
        }
    }

    /** The last line, and what the stage was. */
    synchronized Stage end() {
        show(true);
        return new Stage(stage, done, Math.round(seconds() * 10) / 10.0);
    }

    /** The stage broke off: what is said next begins a line of its own. */
    synchronized void breakOff() {
        if (terminal) {
            out.println();
            out.flush();
        }
    }

    private double seconds() {
        return (System.nanoTime() - began) / A_SECOND;
    }

    private void show(boolean over) {
        var line = new StringBuilder("%-34s %5d/%-5d".formatted(title, done, Math.max(acts, done)));
        if (terminal) {
            var full = acts == 0 ? CELLS : Math.min(CELLS, CELLS * done / acts);
            line.append(" [")
                    .append("#".repeat(full))
                    .append(".".repeat(CELLS - full))
                    .append("]");
        }
        line.append(over ? taken() : left());
        if (terminal) {
            var written = line.length();
            line.append(" ".repeat(Math.max(0, width - written))).insert(0, "\r"); // nothing of a longer line stays
            width = written;
        }
        out.print(!terminal || over ? line + System.lineSeparator() : line);
        out.flush();
    }

    private String taken() {
        return words.say("bar.taken", seconds()) + (done > 1 ? words.say("bar.rate", rate()) : "");
    }

    private String left() {
        return done == 0
                ? ""
                : words.say("bar.left", Math.max(0, acts - done) / rate()) + words.say("bar.rate", rate());
    }

    private double rate() {
        return done / Math.max(seconds(), 0.001);
    }
}
