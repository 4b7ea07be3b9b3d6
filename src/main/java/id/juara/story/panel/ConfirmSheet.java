package id.juara.story.panel;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.judging.SaveScoresheet;
import id.juara.story.judging.ScoresheetForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.Session;

/** A panelist says of a sheet that was typed in whether it is what he wrote. */
@ApplicationScoped
public class ConfirmSheet {
    private static final int LONGEST = 2_000;
    private static final String SUBMITTED =
            "select exists (select 1 from scoresheet where assignment = :assignment and state = 'submitted')";

    @Inject
    TypedSheets sheets;

    @Inject
    SaveScoresheet save;

    @Inject
    Ledger ledger;

    @Inject
    Session database;

    /**
     * It is what he wrote: it becomes his scoresheet, submitted, in this transaction. Gives the receipt of that scoresheet.
     * Refuses a sheet that does not wait for him, and where he has submitted marks himself or the round takes none.
     */
    @Transactional
    public Receipt by(UUID person, UUID id) {
        var sheet = sheets.mine(person, id);
        var submitted = database.createNativeQuery(SUBMITTED, Boolean.class)
                .setParameter("assignment", sheet.assignment())
                .getSingleResult();
        if (submitted) {
            throw new Refusal(Reason.ASSIGNMENT_MARKED);
        }
        var form = ScoresheetForm.of(
                sheet.marks(), Optional.of(sheet.remark()).filter(one -> !one.isEmpty()), Optional.empty(), true);
        var saved = save.brought(person, sheet.assignment(), form, OptionalLong.empty());
        sheets.confirm(id);
        ledger.record(new PanelEvents.TypedSheetConfirmed(sheet.assignment(), id, sheet.fingerprint()));
        return saved.receipt().orElseThrow();
    }

    /** It is not what he wrote; refuses a rejection without its reason. */
    @Transactional
    public Receipt reject(UUID person, UUID id, String reason) {
        var said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refusal(Reason.NO_REASON_GIVEN);
        }
        var sheet = sheets.mine(person, id);
        sheets.reject(id, said);
        return ledger.record(new PanelEvents.TypedSheetRejected(sheet.assignment(), id, sheet.fingerprint(), said));
    }
}
