package id.juara.story.submission;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * How far the caller's hand reaches: a unit to its own entries and those it helps to write, a local admin to the
 * institution's, staff and auditors to what was sent. What lies beyond is not there.
 */
@ApplicationScoped
public class Reach {
    @Inject
    Caller caller;

    @Inject
    Submissions submissions;

    @Inject
    Writers writers;

    /**
     * Which rows of a list the caller sees.
     *
     * @param all every row, but of an entry that was never sent only that it exists
     */
    record Sight(boolean all, Set<UUID> institutions, Set<UUID> units, Set<UUID> written) {}

    Sight sight() {
        return isOverseer()
                ? new Sight(true, Set.of(), Set.of(), Set.of())
                : new Sight(
                        false,
                        caller.institutions(Role.LOCAL_ADMIN),
                        caller.units(),
                        caller.is(Role.UNIT) ? writers.writtenBy(caller.person()) : Set.of());
    }

    /** The submission, if the caller may know of it. */
    Submission seen(UUID id) {
        return submissions
                .findByIdOptional(id)
                .filter(one -> isOverseer() || isOfItsSide(one))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The submission, if the caller belongs to the side that writes and sends it. */
    public Submission own(UUID id) {
        var submission = seen(id);
        if (!isOfItsSide(submission)) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        return submission;
    }

    /** The submission, if the caller is its institution's local admin. */
    public Submission asLocalAdmin(UUID id) {
        var submission = seen(id);
        if (!isItsLocalAdmin(submission)) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        return submission;
    }

    /** The institution for which the caller decides; one where there is only one. */
    UUID institution() {
        return caller.institutions(Role.LOCAL_ADMIN).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_ALLOWED));
    }

    /** Refuses a change by somebody in whose hands the entry is not now. */
    public void mustHold(Submission submission) {
        if (submission.state == SubmissionState.WITHDRAWN) {
            throw new Refusal(Reason.SUBMISSION_WITHDRAWN);
        }
        if (submission.state == SubmissionState.HANDED_IN && !isItsLocalAdmin(submission)) {
            throw new Refusal(Reason.WITH_THE_LOCAL_ADMIN);
        }
    }

    public boolean isItsLocalAdmin(Submission submission) {
        return caller.is(Role.LOCAL_ADMIN, submission.institution);
    }

    /** Whether the caller sees the text as it stands; overseers see what was sent. */
    boolean isOfItsSide(Submission submission) {
        return isItsLocalAdmin(submission)
                || caller.isOfUnit(submission.unit)
                || caller.is(Role.UNIT) && writers.holds(submission.id, caller.person());
    }

    private boolean isOverseer() {
        return caller.is(Role.STAFF) || caller.is(Role.AUDITOR);
    }
}
