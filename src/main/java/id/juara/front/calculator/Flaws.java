package id.juara.front.calculator;

import id.juara.law.rules.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is wrong in what a command was given: told all at once, by file and line, each {@code FILE:LINE: sentence}. */
final class Flaws {
    private record Flaw(int order, long line, String sentence) {}

    private final Language language;
    private final List<Flaw> found = new ArrayList<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();

    Flaws(Language language) {
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
    void of(Object what, String key, Object... arguments) {
        add(what.toString(), 0, what.toString(), key, arguments);
    }

    /** A flaw that was found and put into words elsewhere. */
    void told(Path file, int line, String sentence) {
        found.add(new Flaw(orderOf(file.toString()), line, sentence));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Prints them all, and gives the exit code for unusable input. */
    int tell(PrintWriter to) {
        found.stream()
                .sorted(Comparator.comparingInt(Flaw::order).thenComparingLong(Flaw::line))
                .map(Flaw::sentence)
                .forEach(to::println);
        return Calculator.UNUSABLE;
    }

    private void add(String source, long line, String place, String key, Object... arguments) {
        found.add(new Flaw(orderOf(source), line, place + ": " + Calculator.word(language, "flaw." + key, arguments)));
    }

    private int orderOf(String source) {
        return order.computeIfAbsent(source, any -> order.size());
    }
}
