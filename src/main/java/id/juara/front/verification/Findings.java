package id.juara.front.verification;

import java.util.ArrayList;
import java.util.List;

/** What came of the checks of a bundle, in their order. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /**
     * One check.
     *
     * @param what the file or the thing that was checked
     * @param key of the sentence
     * @param figures in the sentence
     */
    record Finding(boolean sound, String what, String key, List<Object> figures) {}

    /** Takes one of two sentences. Gives whether it is sound. */
    boolean add(boolean sound, String what, String ifSound, String otherwise, Object... figures) {
        all.add(new Finding(sound, what, sound ? ifSound : otherwise, List.of(figures)));
        return sound;
    }

    void pass(String what, String key, Object... figures) {
        all.add(new Finding(true, what, key, List.of(figures)));
    }

    void fail(String what, String key, Object... figures) {
        all.add(new Finding(false, what, key, List.of(figures)));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    long failed() {
        return all.stream().filter(one -> !one.sound()).count();
    }
}
