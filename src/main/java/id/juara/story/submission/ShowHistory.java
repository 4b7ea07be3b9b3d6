package id.juara.story.submission;

import id.juara.ground.ledger.History;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where an entry has been, told to its own side: only what that side itself did or was told. */
@ApplicationScoped
public class ShowHistory {
    private static final Set<String> TOLD = Set.of(
            "SubmissionDrafted",
            "SubmissionHandedIn",
            "SubmissionReturned",
            "SubmissionSent",
            "SubmissionWithdrawn",
            "SubmissionInvited",
            "FileAttached",
            "FileRemoved",
            "EntryShared",
            "SharingEnded");

    @Inject
    Reach reach;

    @Inject
    History history;

    /** The latest first. */
    @Transactional
    public List<History.Step> of(UUID id) {
        return history.of(reach.own(id).address(), TOLD);
    }

    /** The same to overseers. */
    @Transactional
    public List<History.Step> seen(UUID id) {
        return history.of(reach.seen(id).address(), TOLD);
    }
}
