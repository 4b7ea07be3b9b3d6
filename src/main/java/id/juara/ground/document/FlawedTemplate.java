package id.juara.ground.document;

import id.juara.law.rules.Bilingual;
import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be used, with every flaw by its line. */
public final class FlawedTemplate extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    FlawedTemplate(List<Flaw> flaws) {
        super(flaws.stream().map(one -> one.line() + ": " + one.says().en()).collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    /** @param line from 1 */
    public record Flaw(int line, Bilingual says) {}

    public List<Flaw> flaws() {
        return flaws;
    }
}
