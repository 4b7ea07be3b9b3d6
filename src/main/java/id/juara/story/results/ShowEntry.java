package id.juara.story.results;

import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.objection.NationalModels;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import id.juara.story.publication.PublishedPlaces;
import id.juara.story.results.ResultsPages.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The public follows one entry through the announced lists; an entry on none of them does not exist for it. */
@ApplicationScoped
public class ShowEntry {
    @Inject
    Editions editions;

    @Inject
    FrozenRules rules;

    @Inject
    Publications publications;

    @Inject
    PublishedPlaces places;

    @Inject
    NationalModels models;

    @Inject
    Moment moment;

    /** @param line as it stands on the list; absent where the entry had reached the round and is not on its list */
    public record Step(String round, Publication publication, Optional<Line> line) {
        boolean goesOn() {
            return line.filter(one -> !one.struck()).isPresent();
        }
    }

    /**
     * @param line as the latest list has it
     * @param steps in the order of rounds, the announced ones that it reached
     */
    public record Told(Edition edition, Line line, List<Step> steps, Optional<Instant> nationalModelSince) {}

    /** Refuses an entry that stands on no announced list of the edition. */
    @Transactional
    public Told of(String id, String number) {
        var edition = editions.announced(id);
        var now = moment.now();
        var standing = places.of(id, number, now);
        if (standing.isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        var lines = new LinkedHashMap<String, Line>(); // of two lines on one list the later: an erratum brought it back
        standing.forEach(one -> lines.put(one.round(), ResultsPages.line(one.line())));
        var latest = ResultsPages.line(standing.get(standing.size() - 1).line());
        return new Told(edition, latest, steps(id, lines, now), models.since(id, number));
    }

    private List<Step> steps(String edition, Map<String, Line> lines, Instant now) {
        var law = rules.of(edition);
        var steps = new ArrayList<Step>();
        publications.publicIn(edition, now).forEach((round, publication) -> {
            var line = Optional.ofNullable(lines.get(round));
            var reached = law.round(round).flatMap(Round::from).stream()
                    .anyMatch(from -> steps.stream().anyMatch(one -> one.round().equals(from) && one.goesOn()));
            if (line.isPresent() || reached) {
                steps.add(new Step(round, publication, line));
            }
        });
        return steps;
    }
}
