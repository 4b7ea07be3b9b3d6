package id.juara.story.judging;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.proof.Canonical;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Round;
import id.juara.story.judging.Scoresheet.Stage;
import id.juara.story.preparation.MarksForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a judge sends.
 *
 * @param marks by criterion, as decimals with a point: {@code "82.5"}; an empty one counts as not marked
 * @param state {@code draft} or {@code submitted}
 */
public record ScoresheetForm(Map<String, String> marks, String remark, String note, String state) {
    private static final int LONGEST = 10_000;
    private static final Bilingual TOO_LONG = new Bilingual("Paling banyak 10.000 huruf.", "At most 10,000 letters.");
    private static final Bilingual STATE =
            new Bilingual("Isi 'draft' atau 'submitted'.", "Say 'draft' or 'submitted'.");

    public ScoresheetForm {
        marks = new MarksForm(marks).marks();
    }

    /** The form that says these marks. */
    public static ScoresheetForm of(
            Map<String, BigDecimal> marks, Optional<String> remark, Optional<String> note, boolean submitted) {
        var said = new TreeMap<String, String>();
        marks.forEach((criterion, mark) -> said.put(criterion, mark.toPlainString()));
        return new ScoresheetForm(said, remark.orElse(""), note.orElse(""), submitted ? "submitted" : "draft");
    }

    boolean isSubmitted() {
        return "submitted".equals(state);
    }

    String remarkText() {
        return remark == null ? "" : remark.strip();
    }

    String noteText() {
        return note == null ? "" : note.strip();
    }

    /** The marks, exactly. Refuses the form with every fault: off the scale, unknown, and missing where it is submitted. */
    SortedMap<String, BigDecimal> marksFor(Round rules) {
        var faults = new ArrayList<Fault>();
        if (!isSubmitted() && !"draft".equals(state)) {
            faults.add(new Fault("/state", STATE));
        }
        if (remarkText().length() > LONGEST) {
            faults.add(new Fault("/remark", TOO_LONG));
        }
        if (noteText().length() > LONGEST) {
            faults.add(new Fault("/note", TOO_LONG));
        }
        var values = new MarksForm(marks).values(rules, isSubmitted(), faults);
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, List.copyOf(faults));
        }
        return values;
    }

    /** SHA-256 over the canonical form of what is kept. */
    Digest fingerprint(UUID assignment, Stage stage, Map<String, BigDecimal> kept) {
        var told = new TreeMap<String, String>();
        kept.forEach((criterion, mark) -> told.put(criterion, mark.toPlainString()));
        return Digest.of(Canonical.bytes(Map.of(
                "assignment", assignment.toString(),
                "stage", stage.word(),
                "marks", told,
                "remark", remarkText(),
                "note", noteText())));
    }
}
