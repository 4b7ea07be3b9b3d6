package id.juara.story.audit;

import static java.util.stream.Collectors.toMap;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * What people call the things of the ledger: an entry by its number and the title that was sent, a reading by its judge too, a round and an
 * edition by their titles. At most a query for the entries, one for the readings, and one for each edition.
 */
@ApplicationScoped
class NameThings {
    private static final Pattern ID = Pattern.compile("(submission|assignment)/([0-9a-f-]{36})");

    private static final String ENTRIES =
            """
            select s.id, concat_ws(' · ', s.number, r.title) as named
            from submission s left join revision r on r.id = s.revision where s.id in (:ids)
            """;

    private static final String READINGS =
            """
            select a.id, concat_ws(' · ', s.number, r.title, p.name) as named
            from assignment a join submission s on s.id = a.submission join revision r on r.id = s.revision
                join round_judge j on j.id = a.judge join person p on p.id = j.person
            where a.id in (:ids)
            """;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Session database;

    /** By the names that the ledger has for them; what is known by no other name is not there. */
    Map<String, Bilingual> of(Collection<String> things) {
        var names = new HashMap<String, Bilingual>();
        names.putAll(kept("submission", ENTRIES, things));
        names.putAll(kept("assignment", READINGS, things));
        var rules = new HashMap<String, Optional<Rules>>();
        things.stream().distinct().forEach(thing -> {
            var parts = thing.split("/");
            if (thing.matches("(edition/[^/]+|round/[^/]+/[^/]+)")) {
                rules.computeIfAbsent(parts[1], this::rules).ifPresent(law -> names.put(thing, title(law, parts)));
            }
        });
        return names;
    }

    /** What that thing is called; empty where it has no other name. */
    Optional<Bilingual> of(String thing) {
        return Optional.ofNullable(of(List.of(thing)).get(thing));
    }

    private Map<String, Bilingual> kept(String kind, String query, Collection<String> things) {
        var ids = things.stream()
                .map(ID::matcher)
                .filter(one -> one.matches() && one.group(1).equals(kind))
                .map(one -> UUID.fromString(one.group(2)))
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery(query, Tuple.class).setParameterList("ids", ids).getResultList().stream()
                .filter(row -> !row.get("named", String.class).isEmpty())
                .collect(toMap(row -> kind + "/" + row.get("id", UUID.class), row -> {
                    var named = row.get("named", String.class);
                    return new Bilingual(named, named);
                }));
    }

    private Optional<Rules> rules(String edition) {
        return editions.findByIdOptional(edition)
                .flatMap((Edition kept) -> frozen.reading(kept).rules());
    }

    private static Bilingual title(Rules law, String[] parts) {
        var edition = law.title();
        if (parts.length < 3) {
            return edition;
        }
        var round = law.round(parts[2]).map(Round::title).orElseGet(() -> new Bilingual(parts[2], parts[2]));
        return new Bilingual(round.id() + " · " + edition.id(), round.en() + " · " + edition.en());
    }
}
