package id.juara.story.occasion;

import id.juara.law.rules.Bilingual;
import id.juara.story.competition.FrozenRules;
import id.juara.story.notice.Letter;
import id.juara.story.objection.Errata;
import id.juara.story.occasion.Sides.Side;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A list is told, corrected, made final: each entry of the round learns what that means for it, never before the public. */
@ApplicationScoped
class ListOccasion implements Occasion {
    @Inject
    EntityManager database;

    @Inject
    Publications publications;

    @Inject
    Shortlists shortlists;

    @Inject
    Errata errata;

    @Inject
    FrozenRules rules;

    @Inject
    Sides sides;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of("PublicationApproved", "ErratumApproved", "DecreeRecorded", "NationalModelsNamed");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream().flatMap(one -> letters(one).stream()).toList();
    }

    private List<Letter> letters(Happened event) {
        return switch (event.kind()) {
            case "PublicationApproved" -> announced(event);
            case "ErratumApproved" -> corrected(event);
            case "DecreeRecorded" -> decreed(event);
            default -> models(event);
        };
    }

    /** Everybody in the round, on the list or not: so nobody learns from the silence. */
    private List<Letter> announced(Happened event) {
        var numbers = StreamSupport.stream(event.what().path("numbers").spliterator(), false)
                .map(one -> one.asText())
                .collect(Collectors.toSet());
        var round = title(event);
        var hour = event.moment("announcedAt");
        var until = event.moment("objectionsUntil");
        var all = shortlists.entriesOf(publication(event).shortlist).stream()
                .map(one -> one.submission)
                .toList();
        return sides.of(all).values().stream()
                .map(side -> letter(
                        event,
                        side,
                        numbers.contains(side.number()) ? "on-the-list" : "off-the-list",
                        hour,
                        round,
                        says.moment(side.edition(), until)))
                .toList();
    }

    private List<Letter> corrected(Happened event) {
        var publication = publication(event);
        var number = event.what().path("number").asInt();
        var erratum = errata.approvedOf(publication.id).stream()
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
        var touched = new HashSet<>(erratum.changes.added());
        touched.addAll(numbered(erratum.changes.struck()));
        var reason = new Bilingual(erratum.reason, erratum.reason);
        return letters(event, touched, "corrected", title(event), number, reason);
    }

    private List<Letter> decreed(Happened event) {
        var onList = publications.linesOf(publication(event).id).stream()
                .filter(one -> !one.struck)
                .map(one -> one.number)
                .toList();
        return letters(event, numbered(onList), "final", title(event), event.text("decreeNumber"));
    }

    private List<Letter> models(Happened event) {
        var numbers = StreamSupport.stream(event.what().path("numbers").spliterator(), false)
                .map(one -> one.asText())
                .toList();
        return letters(event, numbered(numbers), "national-model");
    }

    private List<Letter> letters(Happened event, Collection<UUID> entries, String kind, Object... more) {
        return sides.of(entries).values().stream()
                .map(side -> letter(event, side, kind, event.at(), more))
                .toList();
    }

    private Letter letter(Happened event, Side side, String kind, Instant notBefore, Object... more) {
        var arguments = new Object[more.length + 2];
        arguments[0] = side.named();
        arguments[1] = says.title(side.edition());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Letter(
                event.cause(),
                kind,
                side.edition(),
                side.address(),
                false,
                says.subject(kind, arguments),
                says.text(kind, arguments),
                side.path() + "/results",
                notBefore,
                side.all());
    }

    private Publication publication(Happened event) {
        return publications.findById(UUID.fromString(event.text("publication")));
    }

    private Bilingual title(Happened event) {
        return rules.round(event.round()).title();
    }

    @SuppressWarnings("unchecked") // ids of an untyped native query
    private List<UUID> numbered(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : database.createNativeQuery("select id from submission where number in (?1)", UUID.class)
                        .setParameter(1, numbers)
                        .getResultList();
    }
}
