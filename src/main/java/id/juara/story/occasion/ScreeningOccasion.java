package id.juara.story.occasion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Editions;
import id.juara.story.finding.Finding;
import id.juara.story.finding.Findings;
import id.juara.story.notice.Letter;
import id.juara.story.occasion.Sides.Side;
import id.juara.story.screening.ScreeningReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The screening is closed: each entry's side learns its result, and each failure with its reason. */
@ApplicationScoped
class ScreeningOccasion implements Occasion {
    @Inject
    EntityManager database;

    @Inject
    Findings findings;

    @Inject
    Editions editions;

    @Inject
    Sides sides;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of("ScreeningClosed");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream().flatMap(one -> letters(one).stream()).toList();
    }

    private List<Letter> letters(Happened event) {
        var edition = event.place();
        var screened = database.createNativeQuery("select submission from screening where edition = ?1", UUID.class)
                .setParameter(1, edition)
                .getResultList();
        @SuppressWarnings("unchecked") // ids of an untyped native query
        var known = sides.of((List<UUID>) screened);
        var against = turnedDown(known.keySet());
        var rules = editions.rules(edition);
        return known.values().stream()
                .map(side -> letter(event, side, against.getOrDefault(side.id(), List.of()), rules))
                .toList();
    }

    private Map<UUID, List<Finding>> turnedDown(Set<UUID> entries) {
        return entries.isEmpty()
                ? Map.of()
                : findings.of(List.copyOf(entries)).stream()
                        .filter(one -> one.state.turnsDown())
                        .collect(groupingBy(one -> one.submission));
    }

    private Letter letter(Happened event, Side side, List<Finding> against, Rules rules) {
        var kind = against.isEmpty() ? "screening-passed" : "screening-failed";
        var reasons = against.isEmpty()
                ? new Bilingual("-", "-")
                : new Bilingual(lines(against, rules, Language.ID), lines(against, rules, Language.EN));
        return new Letter(
                event.cause(),
                kind,
                side.edition(),
                side.address(),
                false,
                says.subject(kind, side.named()),
                says.text(kind, side.named(), says.title(side.edition()), reasons),
                side.path(),
                event.at(),
                side.all());
    }

    private static String lines(List<Finding> against, Rules rules, Language language) {
        return against.stream()
                .map(one -> "– " + condition(rules, one.condition).in(language)
                        + Optional.ofNullable(one.reason)
                                .map(reason -> " (" + told(reason, language) + ")")
                                .orElse(""))
                .collect(joining("\n"));
    }

    private static Bilingual condition(Rules rules, String id) {
        return rules.conditions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Condition::says)
                .orElseThrow();
    }

    /** A word of the clerks' list, or what staff wrote for the entrant. */
    private static String told(String reason, Language language) {
        return Arrays.stream(ScreeningReason.values())
                .filter(one -> one.word().equals(reason))
                .findFirst()
                .map(one -> one.says().in(language))
                .orElse(reason);
    }
}
