package id.juara.story.occasion;

import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundState;
import id.juara.story.notice.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.Session;

/** Judges learn that they sit in a round, that there is something to read, and that reconciliation began. */
@ApplicationScoped
class JudgesOccasion implements Occasion {
    private static final String SEATED = "select person from round_judge where id in (?1) and left_at is null";
    private static final String WITH_PILE =
            """
            select distinct j.person from round_judge j join assignment a on a.judge = j.id
            where j.round = ?1 and j.left_at is null and a.state = 'open'
            """;
    private static final String UNMARKED = WITH_PILE
            + " and not exists (select 1 from scoresheet s where s.assignment = a.id and s.state = 'submitted')";

    @Inject
    Session database;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of("JudgesSeated", "RoundOpened", "ReadingsDealt", "ReconciliationOpened");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream().flatMap(one -> letter(one).stream()).toList();
    }

    private Optional<Letter> letter(Happened event) {
        var round = rounds.at(event.round());
        return switch (event.kind()) {
            case "JudgesSeated" -> Optional.of(letter(event, "seated", seated(event)));
            case "RoundOpened" -> Optional.of(letter(event, "reading", people(WITH_PILE, round.id)));
            case "ReconciliationOpened" -> Optional.of(letter(event, "reconciling", people(WITH_PILE, round.id)));
            // what is dealt before a round opens is told when it does
            default ->
                Optional.of(round)
                        .filter(one ->
                                one.state == RoundState.OPEN && !event.at().isBefore(one.openedAt))
                        .map(one -> letter(event, "reading", people(UNMARKED, one.id)));
        };
    }

    private Letter letter(Happened event, String kind, Set<UUID> readers) {
        var ref = event.round();
        var edition = says.title(ref.edition());
        var title = rules.round(ref).title();
        return new Letter(
                event.cause(),
                kind,
                ref.edition(),
                event.about(),
                false,
                says.subject(kind, title, edition),
                says.text(kind, title, edition),
                "/judging/" + ref,
                event.at(),
                readers);
    }

    private Set<UUID> seated(Happened event) {
        var seats = StreamSupport.stream(event.what().path("judges").spliterator(), false)
                .map(one -> UUID.fromString(one.asText()))
                .toList();
        return seats.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createNativeQuery(SEATED, UUID.class)
                        .setParameterList(1, seats)
                        .getResultList());
    }

    private Set<UUID> people(String query, UUID round) {
        return Set.copyOf(database.createNativeQuery(query, UUID.class)
                .setParameter(1, round)
                .getResultList());
    }
}
