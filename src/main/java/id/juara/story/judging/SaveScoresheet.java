package id.juara.story.judging;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.FrozenRules;
import id.juara.story.judging.Scoresheets.Given;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A judge saves the marks of one submission: as a draft for himself, or submitted, with a receipt. */
@ApplicationScoped
public class SaveScoresheet {
    @Inject
    HeldAssignments held;

    @Inject
    FrozenRules frozen;

    @Inject
    Scoresheets scoresheets;

    @Inject
    Ledger ledger;

    /**
     * That it was kept.
     *
     * @param version how often this sheet was saved
     * @param receipt of the ledger, for a submitted one
     * @param fingerprint SHA-256 of what is kept, hexadecimal
     */
    public record Saved(boolean submitted, long version, Optional<Receipt> receipt, String fingerprint) {}

    /**
     * Refuses another judge's assignment, an excused one, a round that is not open, marks that the rules do not take, a
     * draft over a submitted sheet, and a sheet that was saved since the judge last saw it.
     *
     * @param seen the version the judge last saw, where he says so
     */
    @Transactional
    public Saved by(UUID judge, UUID assignment, ScoresheetForm form, OptionalLong seen) {
        return by(judge, assignment, form, seen, false);
    }

    /** The same for marks that were given in a workbook: how long the reading took is not known then. */
    @Transactional
    public Saved brought(UUID judge, UUID assignment, ScoresheetForm form, OptionalLong seen) {
        return by(judge, assignment, form, seen, true);
    }

    private Saved by(UUID judge, UUID assignment, ScoresheetForm form, OptionalLong seen, boolean brought) {
        var mine = held.forSave(judge, assignment);
        var stage = mine.stageTakingMarks();
        var rules = frozen.round(mine.ref(), mine.rulesSha256());
        var marks = form.marksFor(rules);
        if (mine.isSubmitted(stage) && !form.isSubmitted()) {
            throw new Refusal(Reason.SCORESHEET_SUBMITTED);
        }
        var before = mine.versionOf(stage);
        if (seen.orElse(before) != before) {
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
        var version = scoresheets
                .write(
                        mine,
                        stage,
                        form,
                        new Given(marks, rules.faultsOf(marks, true).isEmpty(), brought),
                        before)
                .orElseThrow(() -> new Refusal(Reason.CHANGED_MEANWHILE));
        var fingerprint = form.fingerprint(assignment, stage, marks).hex();
        if (!form.isSubmitted()) {
            return new Saved(false, version, Optional.empty(), fingerprint);
        }
        var receipt = ledger.record(new JudgingEvents.ScoresheetSubmitted(
                mine.ref().toString(), assignment, stage.word(), version, marks, fingerprint));
        return new Saved(true, version, Optional.of(receipt), fingerprint);
    }
}
