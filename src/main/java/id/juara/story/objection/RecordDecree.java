package id.juara.story.objection;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.ObjectionEvents.DecreeRecorded;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The minister's decree makes a provisional list final; from here only errata change it. */
@ApplicationScoped
public class RecordDecree {
    @Inject
    Publications publications;

    @Inject
    Objections objections;

    @Inject
    Consequences consequences;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** The file in the attachments, its SHA-256 in hexadecimal digits, and what it says beside the list. */
    public record SignedCopy(UUID file, String sha256, ComparedCopy compared) {}

    /**
     * @param signedCopy the decree's file, kept with the publication, and its SHA-256
     *     <p>Refuses whoever proposed the publication, a list whose objection window is still open or that has an
     *     unanswered objection, and a second decree.
     */
    @Transactional
    public Receipt of(RoundRef ref, String number, LocalDate date, SignedCopy signedCopy) {
        var publication = awaited(ref);
        var now = moment.now();
        publication.decreeNumber = number;
        publication.decreeDate = date;
        publication.decreeFile = signedCopy.file();
        publication.decreedBy = caller.person();
        publication.decreedAt = now;
        var compared = signedCopy.compared();
        publication.decreeCopy = compared.outcome().word();
        publication.decreeMissing = compared.missing().toArray(String[]::new);
        publication.decreeStrange = compared.strange().toArray(String[]::new);
        var receipt = ledger.record(new DecreeRecorded(
                "round/" + ref,
                publication.id,
                number,
                date,
                signedCopy.sha256(),
                compared.outcome().word(),
                compared.missing(),
                compared.strange()));
        consequences.ofDecree(ref, publications.linesOf(publication.id));
        return receipt;
    }

    /** The publication of that round, locked. Refuses where the caller cannot make it final now. */
    Publication awaited(RoundRef ref) {
        var publication = publications.lockedAt(ref);
        var now = moment.now();
        if (!publication.isPublic(now)) {
            throw new Refusal(Reason.NOTHING_ANNOUNCED);
        }
        if (publication.isFinal()) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        if (caller.person().equals(publication.proposedBy)) {
            throw new Refusal(Reason.MUST_BE_ANOTHER_PERSON);
        }
        if (now.isBefore(publication.objectionsUntil) || objections.anyUnanswered(publication.id)) {
            throw new Refusal(Reason.OBJECTIONS_OPEN);
        }
        return publication;
    }
}
