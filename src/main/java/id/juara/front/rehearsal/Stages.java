package id.juara.front.rehearsal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The stages of the season as they go by: each is a number of acts, done by a small crowd at the same time or one after
 * the other, counted, timed and shown.
 */
final class Stages implements AutoCloseable {
    private final List<Stage> done = new ArrayList<>();
    private final ExecutorService crowd;
    private final PrintWriter out;
    private final boolean terminal;
    private final Words words;

    /** @param terminal whether a line may be written over */
    Stages(int together, PrintWriter out, boolean terminal, Words words) {
        this.crowd = Executors.newFixedThreadPool(together);
        this.out = out;
        this.terminal = terminal;
        this.words = words;
    }

    /** A stage that is over: how many acts it had and how long it took. */
    record Stage(String stage, int done, double seconds) {}

    /** Something done to one thing; whoever does several acts at once counts them. */
    interface Act<T> {
        void on(T thing, Bar bar);
    }

    /** Does it to each thing, several at the same time; the first failure ends the stage. */
    <T> void together(String stage, int acts, Collection<T> things, Act<T> act) {
        play(stage, acts, bar -> {
            var running = new ArrayList<Future<?>>();
            things.forEach(thing -> running.add(crowd.submit(() -> act.on(thing, bar))));
            try {
                for (var one : running) {
                    one.get();
                }
            } catch (ExecutionException failed) {
                running.forEach(one -> one.cancel(true));
                throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
            } catch (InterruptedException stopped) {
                running.forEach(one -> one.cancel(true));
                Thread.currentThread().interrupt();
                throw new Stopped(stage);
            }
        });
    }

    /** Does it to each thing and counts each as one act. */
    <T> void together(String stage, Collection<T> things, Consumer<T> act) {
        together(stage, things.size(), things, (thing, bar) -> {
            act.accept(thing);
            bar.step();
        });
    }

    /** Does it to each thing in the order given. */
    <T> void inTurn(String stage, int acts, Collection<T> things, Act<T> act) {
        play(stage, acts, bar -> things.forEach(thing -> act.on(thing, bar)));
    }

    /** One act. */
    void once(String stage, Runnable act) {
        inTurn(stage, 1, List.of(act), (one, bar) -> {
            one.run();
            bar.step();
        });
    }

    /** What is over, in its order. */
    List<Stage> done() {
        return List.copyOf(done);
    }

    @Override
    public void close() {
        crowd.shutdownNow();
    }

    private void play(String stage, int acts, Consumer<Bar> acting) {
        var bar = new Bar(stage, title(stage), acts, out, terminal, words);
        try {
            acting.accept(bar);
        } catch (RuntimeException failed) {
            bar.breakOff();
            throw failed;
        }
        done.add(bar.end());
    }

    /** A stage of a round bears the round's name before a point. */
    private String title(String stage) {
        var point = stage.indexOf('.');
        return point < 0
                ? words.say("stage." + stage)
                : stage.substring(0, point) + ": " + words.say("stage." + stage.substring(point + 1));
    }
}
