package id.juara.story.screening;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.RoundState;
import id.juara.story.finding.EditionScreening;
import id.juara.story.finding.EditionScreenings;
import id.juara.story.finding.Findings;
import id.juara.story.finding.HonourMatches;
import id.juara.story.finding.ScreeningOutcome;
import id.juara.story.sending.Entrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The screening is closed: every entry that passed is in the first round, and entrants may read their result. */
@ApplicationScoped
public class CloseScreening {
    @Inject
    EntityManager database;

    @Inject
    Editions editions;

    @Inject
    EditionScreenings screenings;

    @Inject
    Findings findings;

    @Inject
    HonourMatches matches;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Entrants entrants;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** @param round the first round, which now holds those that passed */
    public record Closed(Receipt receipt, Instant at, long passed, long failed, String round) {}

    /** Refuses as long as the conditions have to run, a clerk or a match is waited for, or the first round runs. */
    @Transactional
    public Closed by(String edition) {
        editions.of(edition);
        var screening = screenings.alone(edition);
        screening.mustBeOpen();
        screening.mustBeFresh();
        mustKnowAllHonours(screening);
        nothingMayWait(edition);
        var first = rounds.alone(rounds.of(edition).get(0).id);
        first.mustBeIn(Reason.FIRST_ROUND_BEGUN, RoundState.WAITING);
        var passed = ended(edition, ScreeningOutcome.PASSED);
        var failed = ended(edition, ScreeningOutcome.FAILED).size();
        entrants.add(first.id, passed);
        screening.closedAt = moment.now();
        var receipt = ledger.record(new ScreeningEvents.ScreeningClosed(
                "edition/" + edition, passed.size(), failed, first.code, fingerprint(passed)));
        return new Closed(receipt, screening.closedAt, passed.size(), failed, first.code);
    }

    /** A register that grew since the run may name one of the entries. */
    private void mustKnowAllHonours(EditionScreening screening) {
        var later = database.createNativeQuery("select 1 from honour where made_at > ?1 limit 1", Integer.class)
                .setParameter(1, screening.ranAt)
                .getResultList();
        if (!later.isEmpty()) {
            throw new Refusal(Reason.SCREENING_NOT_RUN);
        }
    }

    private void nothingMayWait(String edition) {
        if (findings.waitIn(edition)) {
            throw new Refusal(Reason.CLERKS_QUEUE_NOT_EMPTY);
        }
        if (matches.waitIn(edition)) {
            throw new Refusal(Reason.MATCHES_UNDECIDED);
        }
    }

    @SuppressWarnings("unchecked") // ids of an untyped native query
    private List<UUID> ended(String edition, ScreeningOutcome outcome) {
        return database.createNativeQuery(
                        "select submission from screening where edition = ?1 and outcome = ?2 order by submission",
                        UUID.class)
                .setParameter(1, edition)
                .setParameter(2, outcome.word())
                .getResultList();
    }

    private static String fingerprint(List<UUID> passed) {
        var lines = passed.stream().map(id -> id + "\n").collect(Collectors.joining());
        return Digest.of(lines.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
