package id.juara.story.panel;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.proof.Canonical;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Round.Kind;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.preparation.MarksForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The secretary types in what a panelist wrote on paper. It counts for nothing until that panelist confirms it. */
@ApplicationScoped
public class TypeSheet {
    private static final int LONGEST = 10_000;
    private static final Bilingual TOO_LONG = new Bilingual("Paling banyak 10.000 huruf.", "At most 10,000 letters.");

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    TypedSheets sheets;

    @Inject
    Ledger ledger;

    /**
     * What stands on the paper.
     *
     * @param marks by criterion, as decimals with a point
     */
    public record Form(Map<String, String> marks, String remark) {
        private String remarkText() {
            return remark == null ? "" : remark.strip();
        }
    }

    /** That it was typed. */
    public record Typed(UUID sheet, Receipt receipt) {}

    /**
     * Takes the place of a sheet that still waits. Refuses a round that is no panel or not open, an excused assignment, one
     * whose panelist has submitted marks, and marks that the rules do not take.
     */
    @Transactional
    public Typed in(RoundRef ref, UUID assignment, Form form, UUID by) {
        var round = rounds.at(ref);
        rounds.lockForSave(round.id);
        var law = frozen.round(ref);
        if (law.kind() != Kind.PANEL) {
            throw new Refusal(Reason.NOT_A_PANEL);
        }
        round.mustBeIn(Reason.ROUND_NOT_OPEN, RoundState.OPEN);
        var place = sheets.place(round.id, assignment);
        if (!place.stands()) {
            throw new Refusal(Reason.ASSIGNMENT_EXCUSED);
        }
        if (place.submitted()) {
            throw new Refusal(Reason.ASSIGNMENT_MARKED);
        }
        var faults = new ArrayList<Fault>();
        if (form.remarkText().length() > LONGEST) {
            faults.add(new Fault("/remark", TOO_LONG));
        }
        var marks = new MarksForm(form.marks).values(law, true, faults);
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, List.copyOf(faults));
        }
        var id = UUID.randomUUID();
        var fingerprint = fingerprint(assignment, marks, form.remarkText());
        sheets.write(id, assignment, marks, form.remarkText(), fingerprint.bytes(), by);
        return new Typed(id, ledger.record(new PanelEvents.SheetTyped(assignment, id, fingerprint.hex())));
    }

    /** SHA-256 over the canonical form of what is kept. */
    private static Digest fingerprint(UUID assignment, SortedMap<String, BigDecimal> marks, String remark) {
        var told = new TreeMap<String, String>();
        marks.forEach((criterion, mark) -> told.put(criterion, mark.toPlainString()));
        return Digest.of(Canonical.bytes(Map.of("assignment", assignment.toString(), "marks", told, "remark", remark)));
    }
}
