package id.juara.story.assignment;

import static java.util.stream.Collectors.toMap;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The secretary invites judges into a round; one who left before may come back. */
@ApplicationScoped
public class SeatJudges {
    private static final int MOST_AT_ONCE = 2000;
    private static final Bilingual NOT_A_JUDGE = new Bilingual(
            "Orang ini tidak memegang peran penilai pada edisi ini.",
            "This person does not hold the judge's role here.");
    private static final Bilingual TWICE = new Bilingual("Orang ini disebut dua kali.", "This person is named twice.");
    private static final Bilingual AT_LEAST_ONE =
            new Bilingual("Batas bacaan paling sedikit satu.", "The limit of readings is one or more.");

    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    Ledger ledger;

    /**
     * Who shall judge.
     *
     * @param most at most how many submissions, where limited
     */
    public record Seat(UUID person, Optional<Integer> most) {}

    /** Seats them all, or refuses with every fault. Gives the ids of the seats in the order asked. */
    @Transactional
    public List<UUID> in(RoundRef ref, List<Seat> seats) {
        if (seats.isEmpty() || seats.size() > MOST_AT_ONCE) {
            throw new Refusal(Reason.BAD_REQUEST, "judges");
        }
        var round = rounds.alone(ref);
        round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN);
        var people = seats.stream().map(Seat::person).toList();
        Map<UUID, Optional<UUID>> eligible = new HashMap<>();
        judges.eligible(people, ref.edition())
                .forEach(one -> eligible.putIfAbsent(one.person(), Optional.ofNullable(one.institution())));
        mustBeSound(seats, eligible);

        var before = judges.of(round.id).stream().collect(toMap(one -> one.person, one -> one));
        var seated = seats.stream()
                .map(seat -> {
                    var judge = before.getOrDefault(seat.person(), new RoundJudge(round.id, seat.person()));
                    judge.sit(eligible.get(seat.person()), seat.most());
                    judges.persist(judge);
                    return judge.id;
                })
                .toList();
        ledger.record(new AssignmentEvents.JudgesSeated(ref.toString(), seated));
        return seated;
    }

    private static void mustBeSound(List<Seat> seats, Map<UUID, Optional<UUID>> eligible) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            if (!eligible.containsKey(seat.person())) {
                faults.add(new Fault("/judges/" + i + "/person", NOT_A_JUDGE));
            } else if (!seen.add(seat.person())) {
                faults.add(new Fault("/judges/" + i + "/person", TWICE));
            }
            if (seat.most().filter(most -> most < 1).isPresent()) {
                faults.add(new Fault("/judges/" + i + "/most", AT_LEAST_ONE));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, faults);
        }
    }
}
