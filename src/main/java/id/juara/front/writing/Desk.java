package id.juara.front.writing;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institution;
import id.juara.ground.institution.Institutions;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import id.juara.law.rules.Question;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.entry.Entry;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionPages.Remark;
import id.juara.story.submission.SubmissionPages.Whole;
import id.juara.story.submission.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lays an entry on the desk of whoever belongs to its side: what it says, by which rules, and what may be done now. */
@ApplicationScoped
public class Desk {
    @Inject
    ShowSubmission show;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Institutions institutions;

    @Inject
    Moment moment;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /**
     * An entry on the desk.
     *
     * @param remarks of the local admin, the latest first
     * @param open whether its window has not ended
     * @param admin whether its reader is its institution's local admin
     */
    public record Lying(
            Whole whole,
            Entry entry,
            List<Remark> remarks,
            Rules law,
            String competition,
            boolean rehearsal,
            Deadline deadline,
            boolean open,
            boolean admin,
            Language language) {
        public UUID id() {
            return whole.id();
        }

        public String path() {
            return "/entries/" + whole.id();
        }

        public SubmissionState state() {
            return SubmissionState.of(whole.state());
        }

        /** Whether its reader may write in it now. */
        public boolean isWritable() {
            return open && state() != SubmissionState.WITHDRAWN && (admin || state() != SubmissionState.HANDED_IN);
        }

        /** Whether it is for its reader to give it to the local admin. */
        public boolean isToHandIn() {
            return open && state() == SubmissionState.WRITING;
        }

        /** Whether it is for its reader to send it to the ministry. */
        public boolean isToSend() {
            return open && admin && (state() == SubmissionState.HANDED_IN || state() == SubmissionState.SENT);
        }

        /** The question of that id. Refuses one that its group does not answer. */
        public Question question(String id) {
            return law.questionsOf(entry.group()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        }

        /** Remarks about that question. */
        List<Remark> remarksOn(String question) {
            return remarks.stream()
                    .filter(one -> one.question().filter(question::equals).isPresent())
                    .toList();
        }

        public String answer(String question) {
            return entry.answers().getOrDefault(question, "");
        }
    }

    /** Refuses whoever does not belong to the side that writes it. */
    @Transactional
    public Lying lay(UUID id) {
        var whole = show.whole(id);
        var remarks = show.remarks(id); // its own side alone: overseers read the sent text elsewhere
        var edition = editions.announced(whole.edition());
        var institution = institutions.mustKnow(whole.institution().code());
        var law = frozen.of(edition.id);
        var language = tongue.language();
        return new Lying(
                whole,
                whole.entry().orElseThrow(),
                remarks,
                law,
                law.title().in(language),
                edition.rehearsal,
                deadline(edition, institution),
                isOpen(edition),
                caller.is(Role.LOCAL_ADMIN, institution.id),
                language);
    }

    /** When the window of that edition ends, for people of that institution. */
    public Deadline deadline(Edition edition, Institution institution) {
        return Deadline.of(edition.closes, moment.now(), institution.zone(), tongue.language());
    }

    /** A moment until which something may be done with that entry, for people of its institution. */
    @Transactional
    public Deadline deadline(Lying lying, Instant until) {
        var institution = institutions.mustKnow(lying.whole().institution().code());
        return Deadline.of(until, moment.now(), institution.zone(), lying.language());
    }

    /** Whether entries may still be written. */
    public boolean isOpen(Edition edition) {
        return edition.state == EditionState.OPEN && moment.now().isBefore(edition.closes);
    }

    /** An institution of the caller: whose zone and quota count where no entry is at hand. */
    public Optional<Institution> ownInstitution() {
        return caller.held().stream()
                .filter(one -> one.role() == Role.LOCAL_ADMIN || one.role() == Role.UNIT)
                .filter(one -> one.institution() != null)
                .findFirst()
                .map(one -> institutions.findById(one.institution()));
    }
}
