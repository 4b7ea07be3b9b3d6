package id.juara.ground.jobs;

import java.time.Duration;

/** Small work that comes round again and again, each time on one of the nodes; it bears being begun anew after a crash. */
public interface Chore {
    /** The word under which the nodes know it. */
    String word();

    /** How long to rest after each time. */
    Duration rest();

    /** Does what there is to do now. */
    void run();
}
