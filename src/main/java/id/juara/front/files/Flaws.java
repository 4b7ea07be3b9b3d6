package id.juara.front.files;

import id.juara.ground.words.Sentences;
import id.juara.law.rules.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is wrong in what a command was given: told all at once, by file and line, each {@code FILE:LINE: sentence}. */
public final class Flaws {
    /** The exit code where the input cannot be used: not there, not readable, or flawed. */
    public static final int UNUSABLE = 2;

    private static final Sentences SENTENCES = Sentences.of(Flaws.class);

    private record Flaw(int order, long line, String sentence) {}

    private final Language language;
    private final List<Flaw> found = new ArrayList<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();

    public Flaws(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** At that line of a file, 1 being the first. */
    void at(Path file, long line, String key, Object... arguments) {
        add(file.toString(), line, file + ":" + line, key, arguments);
    }

    /** About a whole file, or about an option by its name. */
    public void of(Object what, String key, Object... arguments) {
        add(what.toString(), 0, what.toString(), key, arguments);
    }

    /** A flaw that was found and put into words elsewhere. */
    void told(Path file, int line, String sentence) {
        found.add(new Flaw(orderOf(file.toString()), line, sentence));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Prints them all, and gives the exit code for unusable input. */
    public int tell(PrintWriter to) {
        found.stream()
                .sorted(Comparator.comparingInt(Flaw::order).thenComparingLong(Flaw::line))
                .map(Flaw::sentence)
                .forEach(to::println);
        return UNUSABLE;
    }

    private void add(String source, long line, String place, String key, Object... arguments) {
        found.add(new Flaw(orderOf(source), line, place + ": " + SENTENCES.in(language, key, arguments)));
    }

    private int orderOf(String source) {
        return order.computeIfAbsent(source, any -> order.size());
    }
}
