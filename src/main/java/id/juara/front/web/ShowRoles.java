package id.juara.front.web;

import id.juara.front.web.ShowCompetitions.Competition;
import id.juara.front.web.ShowCompetitions.Phase;
import id.juara.ground.identity.IdentityPages.MembershipPage;
import id.juara.ground.identity.Memberships;
import id.juara.ground.identity.Role;
import id.juara.law.rules.Language;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundState;
import id.juara.story.judging.MyPile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The roles that somebody holds, and what each may do now. */
@ApplicationScoped
class ShowRoles {
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Inject
    Memberships memberships;

    @Inject
    Editions editions;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    MyPile piles;

    /** How many readings of a round a judge has marked, of how many. */
    record Pile(String round, long done, long of) {}

    /**
     * A role and where it is held: institution, unit and edition are absent where it belongs to none.
     *
     * @param since the day, in words
     * @param idle whether there is nothing to do in it at present
     */
    record Held(
            UUID id,
            Role role,
            Optional<String> institution,
            Optional<String> unit,
            Optional<String> edition,
            String since,
            boolean idle,
            List<Pile> piles) {}

    /** What that person holds, while these editions stand as they do. */
    List<Held> of(UUID person, List<Competition> now, Language language) {
        return memberships.pagesOf(person).stream()
                .map(one -> told(one, now, language))
                .toList();
    }

    private Held told(MembershipPage one, List<Competition> now, Language language) {
        var role = Role.of(one.role());
        var meant = now.stream()
                .filter(edition -> one.edition() == null || one.edition().equals(edition.id()))
                .toList();
        var words = new PlainWords(language, JAKARTA);
        return new Held(
                one.id(),
                role,
                Optional.ofNullable(one.institution()).map(place -> place.name()),
                Optional.ofNullable(one.unit()).map(unit -> unit.name()),
                Optional.ofNullable(one.edition()).map(edition -> editions.title(edition)
                        .map(title -> title.in(language))
                        .orElse(edition)),
                words.day(one.since().atZone(JAKARTA).toLocalDate()),
                isIdle(role, meant),
                role == Role.JUDGE ? piles(one.person(), meant, language) : List.of());
    }

    /** Whoever writes or sends waits for a window, whoever marks for a round; the others always find something. */
    private static boolean isIdle(Role role, List<Competition> meant) {
        return switch (role) {
            case UNIT, LOCAL_ADMIN -> meant.stream().noneMatch(one -> one.phase() == Phase.OPEN);
            case JUDGE -> meant.stream().noneMatch(Competition::isMarked);
            case SECRETARY, STAFF, SIGNATORY, AUDITOR -> false;
        };
    }

    private List<Pile> piles(UUID person, List<Competition> meant, Language language) {
        return meant.stream()
                .filter(Competition::isMarked)
                .flatMap(one -> rounds.of(one.id()).stream())
                .filter(round -> round.state == RoundState.OPEN || round.state == RoundState.RECONCILING)
                .flatMap(round -> pile(person, round, language))
                .toList();
    }

    private Stream<Pile> pile(UUID person, CompetitionRound round, Language language) {
        var pace = piles.pace(person, round.id);
        return pace.of() == 0
                ? Stream.empty()
                : Stream.of(new Pile(rules.round(round.ref()).title().in(language), pace.done(), pace.of()));
    }
}
