package id.juara.story.results;

import static java.util.stream.Collectors.groupingBy;

import id.juara.ground.ledger.Moment;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.objection.NationalModels;
import id.juara.story.publication.LineCount;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import id.juara.story.publication.PublishedPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The public looks over an edition: its announced lists and how many each holds, by province and kind. */
@ApplicationScoped
public class SurveyEdition {
    @Inject
    Editions editions;

    @Inject
    Publications publications;

    @Inject
    PublishedPlaces places;

    @Inject
    NationalModels models;

    @Inject
    Moment moment;

    /** An announced list, and how many lines of each kind it holds. */
    public record Stage(String round, Publication publication, List<LineCount> counts) {
        public long lines() {
            return counts.stream().mapToLong(LineCount::lines).sum();
        }
    }

    /** @param stages in the order of rounds; none where nothing is announced */
    public record Survey(Edition edition, List<Stage> stages, long nationalModels) {}

    /** Refuses an edition that is not there, and a draft as if it were not. The same queries for many lists as for one. */
    @Transactional
    public Survey of(String id) {
        var edition = editions.announced(id);
        var announced = publications.publicIn(id, moment.now());
        var counts = places
                .counted(announced.values().stream().map(one -> one.id).toList())
                .stream()
                .collect(groupingBy(LineCount::publication));
        var stages = announced.entrySet().stream()
                .map(one -> new Stage(one.getKey(), one.getValue(), counts.getOrDefault(one.getValue().id, List.of())))
                .toList();
        return new Survey(edition, stages, models.count("edition", id));
    }
}
