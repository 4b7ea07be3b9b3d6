package id.juara.story.results;

import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.Errata;
import id.juara.story.objection.Erratum;
import id.juara.story.objection.NationalModels;
import id.juara.story.publication.LineCount;
import id.juara.story.publication.LinesWanted;
import id.juara.story.publication.Publication;
import id.juara.story.publication.PublicationPages;
import id.juara.story.publication.PublicationPages.AllAnnounced;
import id.juara.story.publication.Publications;
import id.juara.story.publication.PublishedPlace;
import id.juara.story.publication.PublishedPlaces;
import id.juara.story.results.ResultsPages.Corrected;
import id.juara.story.results.ResultsPages.Results;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The public reads a list: nothing of it exists for anybody before its hour, by the database's clock. */
@ApplicationScoped
public class ShowResults {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Editions editions;

    @Inject
    FrozenRules rules;

    @Inject
    Publications publications;

    @Inject
    PublishedPlaces places;

    @Inject
    Shortlists shortlists;

    @Inject
    Contenders contenders;

    @Inject
    Errata errata;

    @Inject
    NationalModels models;

    @Inject
    Moment moment;

    /**
     * @param counts of all lines of the list, by kind
     * @param next the position after which the wanted lines go on, where there are more
     */
    public record Part(Results results, List<LineCount> counts, Optional<Integer> next) {}

    @Transactional
    public AllAnnounced in(String edition) {
        return new AllAnnounced(publications.announcedIn(edition(edition).id, moment.now()));
    }

    /** What is announced now, by edition; one query. */
    @Transactional
    public Map<String, List<PublicationPages.Announced>> everywhere() {
        return publications.announced(moment.now());
    }

    /** That edition. Refuses one that is not there, and a draft as if it were not. */
    @Transactional
    public Edition edition(String id) {
        return editions.announced(id);
    }

    @Transactional
    public NationalModelPages.Models nationalModels(String edition) {
        return new NationalModelPages.Models(
                edition(edition).id,
                models.of(edition).stream().map(NationalModelPages.Model::of).toList());
    }

    @Transactional
    public Results of(RoundRef ref) {
        var publication = publications.publicAt(ref, moment.now());
        return told(ref, publication, publications.linesOf(publication.id));
    }

    /** A part of a list: up to {@code most} of the wanted lines after that position, and what the whole list holds. */
    @Transactional
    public Part part(RoundRef ref, LinesWanted wanted, int position, int most) {
        var publication = publications.publicAt(ref, moment.now());
        var found = places.after(publication.id, wanted, position, most + 1);
        var items = found.subList(0, Math.min(most, found.size()));
        return new Part(
                told(ref, publication, items),
                places.counted(List.of(publication.id)),
                found.size() > most ? Optional.of(items.get(most - 1).position) : Optional.empty());
    }

    private Results told(RoundRef ref, Publication publication, List<PublishedPlace> lines) {
        var law = rules.round(ref);
        var order = law.tells(Audience.PUBLIC).order();
        return new Results(
                ref.edition(),
                ref.round(),
                Map.of("id", law.title().id(), "en", law.title().en()),
                publication.isFinal() ? "final" : "provisional",
                order.name().toLowerCase(Locale.ROOT),
                publication.announcedAt,
                publication.objectionsUntil,
                publication.decreeNumber,
                publication.decreeDate,
                HexFormat.of().formatHex(editions.findById(ref.edition()).rulesSha256),
                HexFormat.of().formatHex(shortlists.findById(publication.shortlist).listSha256),
                lines.stream().map(ResultsPages::line).toList(),
                corrected(publication));
    }

    private List<Corrected> corrected(Publication publication) {
        var approved = errata.approvedOf(publication.id);
        if (approved.isEmpty()) {
            return List.of();
        }
        var numbers = contenders.in(rounds.findById(publication.round)).stream()
                .collect(Collectors.toMap(Contending::submission, Contending::number));
        return approved.stream().map(one -> corrected(one, numbers)).toList();
    }

    private static Corrected corrected(Erratum erratum, Map<UUID, String> numbers) {
        return new Corrected(
                erratum.number,
                erratum.reason,
                erratum.approvedAt,
                erratum.changes.struck(),
                erratum.changes.added().stream().map(numbers::get).toList());
    }
}
