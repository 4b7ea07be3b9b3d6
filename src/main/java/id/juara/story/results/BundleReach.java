package id.juara.story.results;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.law.rules.Round;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;

/** Of which rounds the caller may have the results to check them: what {@code tells.bundle} of the rules says. */
@ApplicationScoped
class BundleReach {
    @Inject
    Caller caller;

    @Inject
    RoundJudges judges;

    @Inject
    EntityManager database;

    /** Staff, the second signature and auditors have it from the seal on; whom the rules name, from the announced hour. */
    boolean reaches(CompetitionRound round, Round law, boolean announced) {
        if (Stream.of(Role.STAFF, Role.SIGNATORY, Role.AUDITOR).anyMatch(caller::is)) {
            return true;
        }
        return announced
                && Stream.of(Audience.values())
                        .filter(one -> law.tells(one).bundle())
                        .anyMatch(one -> belongsTo(one, round.id));
    }

    private boolean belongsTo(Audience audience, UUID round) {
        return switch (audience) {
            case PUBLIC -> true;
            case SECRETARY -> caller.is(Role.SECRETARY);
            case JUDGE ->
                caller.is(Role.JUDGE) && judges.count("round = ?1 and person = ?2", round, caller.person()) > 0;
            case ENTRANT -> hasEntered(round);
        };
    }

    private boolean hasEntered(UUID round) {
        var institutions = caller.institutions(Role.LOCAL_ADMIN);
        var units = caller.units();
        var found = (Number) database.createNativeQuery(
                        """
                        select count(*) from entrant e join submission s on s.id = e.submission
                        where e.round = ?1 and (s.institution = any (?2) or s.unit = any (?3))
                        """)
                .setParameter(1, round)
                .setParameter(2, institutions.toArray(UUID[]::new))
                .setParameter(3, units.toArray(UUID[]::new))
                .getSingleResult();
        return found.longValue() > 0;
    }
}
