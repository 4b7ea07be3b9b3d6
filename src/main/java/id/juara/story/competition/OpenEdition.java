package id.juara.story.competition;

import static java.util.stream.Collectors.toMap;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionEvents.EditionOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Staff opens an edition: its rules are frozen, and each round gets a seed of which only the SHA-256 is told until the
 * round has closed, so that nobody can choose the lot.
 */
@ApplicationScoped
public class OpenEdition {
    private static final int SEED_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Editions editions;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * Refuses an edition that is no draft, and anywhere but in a rehearsal a chosen seed and rules that nobody else asked to
     * be frozen.
     *
     * @param chosen what the rounds' seeds are made from, so that a rehearsal can be repeated
     */
    @Transactional
    public Edition of(String id, Optional<Seed> chosen) {
        var edition = editions.alone(id);
        if (chosen.isPresent() && !edition.rehearsal) {
            throw new Refusal(Reason.SEED_CHOSEN);
        }
        if (!edition.rehearsal) {
            edition.mustBeAskedForByAnother(caller.person());
        }
        edition.open(moment.now());
        var made = new ArrayList<CompetitionRound>();
        for (Round round : editions.rules(id).rounds()) {
            var seed = chosen.map(one -> one.lot(Digest.of(round.id().getBytes(StandardCharsets.UTF_8))))
                    .map(Digest::bytes)
                    .orElseGet(OpenEdition::seed);
            made.add(new CompetitionRound(new RoundRef(id, round.id()), made.size() + 1, seed));
        }
        rounds.persist(made);
        ledger.record(new EditionOpened(
                id,
                edition.rulesHex(),
                edition.opens,
                edition.closes,
                made.stream().collect(toMap(round -> round.code, CompetitionRound::commitmentHex))));
        editions.flush();
        return edition;
    }

    private static byte[] seed() {
        var seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return seed;
    }
}
