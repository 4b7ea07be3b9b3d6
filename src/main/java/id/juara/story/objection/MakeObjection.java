package id.juara.story.objection;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.ObjectionEvents.ObjectionMade;
import id.juara.story.publication.Publications;
import id.juara.story.submission.Submission;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A local admin objects to a provisional list, about an own submission, while the window is open. */
@ApplicationScoped
public class MakeObjection {
    @Inject
    Publications publications;

    @Inject
    Objections objections;

    @Inject
    Submissions submissions;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses another institution's submission and an objection outside the window, by the database's moment. */
    @Transactional
    public Objection about(RoundRef ref, UUID submission, String text) {
        var publication = publications.lockedAt(ref);
        if (!publication.isPublic(moment.now())) {
            throw new Refusal(Reason.NOTHING_ANNOUNCED);
        }
        if (!publication.takesObjections(moment.now())) {
            throw new Refusal(Reason.NO_OBJECTION_NOW);
        }
        var own = own(submission);
        var objection = new Objection();
        objection.id = UUID.randomUUID();
        objection.publication = publication.id;
        objection.submission = own.id;
        objection.institution = own.institution;
        objection.madeBy = caller.person();
        objection.text = text;
        objection.state = ObjectionState.OPEN;
        objections.persistAndFlush(objection);
        objections.getEntityManager().refresh(objection); // its moment is the database's
        ledger.record(new ObjectionMade("round/" + ref, objection.id, own.id, sha256(text)));
        return objection;
    }

    private Submission own(UUID submission) {
        return submissions
                .findByIdOptional(submission)
                .filter(one -> caller.is(Role.LOCAL_ADMIN, one.institution))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    static String sha256(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
