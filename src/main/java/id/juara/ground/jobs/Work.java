package id.juara.ground.jobs;

import java.util.Map;

/** A kind of long work. It runs with its asker as the actor; what it changes it changes in its own transactions. */
public interface Work {
    /** The word under which it is asked for. */
    String kind();

    /** Does it, counting as it goes; gives what the asker is told, as a record. Run again from the start after a crash. */
    Record run(Map<String, String> parameters, Progress progress);
}
