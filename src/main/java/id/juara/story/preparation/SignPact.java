package id.juara.story.preparation;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A judge signs the integrity pact of a round, as it reads now. */
@ApplicationScoped
public class SignPact {
    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    Preparations preparations;

    @Inject
    Ledger ledger;

    /**
     * Refuses who does not judge there, a round without a pact, another text than the one that stands, and a second
     * signature.
     *
     * @param sha256 of the preparation that the judge has read, hexadecimal
     */
    @Transactional
    public Receipt by(UUID person, RoundRef ref, String sha256) {
        var round = rounds.at(ref);
        rounds.lockForSave(round.id); // the text stands still meanwhile
        var seat = judges.ofPerson(round.id, person);
        var told = preparations.of(round.id);
        if (told.preparation().pact().isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        if (!told.fingerprint().hex().equals(sha256)) {
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
        if (!preparations.sign(round.id, person, told.fingerprint())) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        return ledger.record(new PreparationEvents.IntegrityPactSigned(
                ref.toString(), seat.id, told.fingerprint().hex()));
    }
}
