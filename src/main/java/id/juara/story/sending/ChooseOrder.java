package id.juara.story.sending;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.submission.Reach;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionForms;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** The local admin says which of the institution's entries goes first, should the quota not hold all. */
@ApplicationScoped
public class ChooseOrder {
    @Inject
    Reach reach;

    @Inject
    SendingWindow window;

    @Inject
    Submissions submissions;

    @Inject
    Ledger ledger;

    /** The order takes the place of the earlier one; entries that are not named have none. */
    @Transactional
    public List<UUID> by(String edition, SubmissionForms.Chosen form) {
        var chosen = List.copyOf(new LinkedHashSet<>(form.submissions()));
        var institution = reach.asLocalAdmin(chosen.get(0)).institution;
        window.lockForSaving(edition);
        window.lockForQuota(edition, institution);
        window.mustTakeDrafts(edition);
        var own = submissions.list("edition = ?1 and institution = ?2 order by id", edition, institution);
        if (!own.stream().map(one -> one.id).toList().containsAll(chosen)) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        own.forEach(one -> one.choice = chosen.contains(one.id) ? chosen.indexOf(one.id) + 1 : null);
        ledger.record(new SubmissionEvents.OrderChosen("edition/" + edition, institution, chosen));
        return chosen;
    }
}
