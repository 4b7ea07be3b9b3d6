package id.juara.story.occasion;

import id.juara.story.competition.CompetitionRounds;
import id.juara.story.notice.Letter;
import id.juara.story.sending.Entrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Presentation material is called for, or the call changes: each entry of the round learns until when it may bring it. Those that
 * brought nothing so far learn it once more where the secretary reminds them.
 */
@ApplicationScoped
class MaterialOccasion implements Occasion {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Entrants entrants;

    @Inject
    Sides sides;

    @Inject
    MaterialLetters letters;

    @Override
    public Set<String> kinds() {
        return Set.of("MaterialCalled", "PresentersReminded");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream().flatMap(one -> letters(one).stream()).toList();
    }

    private List<Letter> letters(Happened event) {
        var reminded = event.kind().equals("PresentersReminded");
        var kind =
                reminded ? "material-reminded" : event.text("before").isEmpty() ? "material-called" : "material-moved";
        var ref = event.round();
        var readers = reminded ? named(event) : entrants.of(rounds.at(ref).id);
        return sides.of(readers).values().stream()
                .map(side -> letters.of(event.cause(), kind, ref, side, event.moment("until"), event.at()))
                .toList();
    }

    private static List<UUID> named(Happened event) {
        return StreamSupport.stream(event.what().path("submissions").spliterator(), false)
                .map(one -> UUID.fromString(one.asText()))
                .toList();
    }
}
