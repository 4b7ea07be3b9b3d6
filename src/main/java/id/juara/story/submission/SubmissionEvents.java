package id.juara.story.submission;

import id.juara.ground.ledger.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to submissions, as the ledger keeps it. */
public final class SubmissionEvents {
    private SubmissionEvents() {}

    public record SubmissionDrafted(String about, String edition, UUID institution, UUID unit) implements Event {}

    /** @param version the version that the change replaced */
    public record SubmissionChanged(String about, long version) implements Event {}

    public record SubmissionHandedIn(String about) implements Event {}

    /** @param remarks how many remarks went with it */
    public record SubmissionReturned(String about, int remarks) implements Event {}

    /**
     * @param number the submission's number, that of its first receipt
     * @param sha256 fingerprint of the revision's text
     * @param at the moment that decided whether it was in time
     * @param inSilence whether the rules sent it at the close because the local admin had stayed silent
     */
    public record SubmissionSent(
            String about,
            String edition,
            String number,
            String receipt,
            int revision,
            String sha256,
            Instant at,
            boolean inSilence)
            implements Event {}

    public record SubmissionWithdrawn(String about, String reason) implements Event {}

    /** Staff let an entry into a group that is entered by invitation. */
    public record SubmissionInvited(String about) implements Event {}

    /** Whoever holds a link may read the entry until that moment. */
    public record EntryShared(String about, Instant until) implements Event {}

    public record SharingEnded(String about) implements Event {}

    public record WriterAdded(String about, UUID person) implements Event {}

    public record WriterRemoved(String about, UUID person) implements Event {}

    /** @param submissions the one that goes first, first */
    public record OrderChosen(String about, UUID institution, List<UUID> submissions) implements Event {}

    /**
     * @param sent how many entries counted as sent at the close
     * @param inSilence how many of them the rules sent
     */
    public record SubmissionsClosed(String about, Instant at, long sent, int inSilence) implements Event {}
}
