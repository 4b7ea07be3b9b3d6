package id.juara.ground.refusal;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import java.util.List;

/** The program says no: a reason, its figures, and where a form is at fault, every fault by its place. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * One fault of a form.
     *
     * @param pointer JSON Pointer into the form, such as {@code /answers/novelty}
     */
    public record Fault(String pointer, Bilingual says) {}

    private final Reason reason;
    private final transient Object[] figures;
    private final transient List<Fault> faults;

    public Refusal(Reason reason, Object... figures) {
        this(reason, List.of(), figures);
    }

    public Refusal(Reason reason, List<Fault> faults, Object... figures) {
        super(reason.key());
        this.reason = reason;
        this.figures = figures;
        this.faults = List.copyOf(faults);
    }

    public Reason reason() {
        return reason;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The sentence for the person who reads it. */
    public String sentence(Language language) {
        return reason.sentence(language, figures);
    }

    /** A refusal is an answer, not an accident: nobody reads its stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
