package id.juara.story.audit;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Condition;
import id.juara.story.anomaly.CaseSentences;
import id.juara.story.audit.TellDeeds.Kept;
import id.juara.story.competition.FrozenRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.Session;

/** What a human hand decided, in words: of a departure each entry with its reason, of a condition which and how. */
@ApplicationScoped
class TellHands {
    private static final String HONOURS =
            "select id, title || ' (' || year || ')' as named from honour where id in (:ids)";

    @Inject
    NameThings name;

    @Inject
    FrozenRules frozen;

    @Inject
    Session database;

    /** By the number of the event; nothing is told of one whose content was erased. */
    Map<Long, List<Bilingual>> of(List<Kept> events) {
        var names = name.of(events.stream()
                .flatMap(TellHands::departures)
                .map(TellHands::moved)
                .toList());
        var honours = honours(events);
        var told = new HashMap<Long, List<Bilingual>>();
        events.forEach(one -> told.put(one.id(), one.isErased() ? List.of() : details(one, names, honours)));
        return told;
    }

    private List<Bilingual> details(Kept event, Map<String, Bilingual> names, Map<String, String> honours) {
        var what = event.what();
        return switch (event.kind()) {
            case "ShortlistProposed" ->
                departures(event).map(one -> departure(one, names)).toList();
            case "FindingDecided" ->
                List.of(says(what.path("holds").asBoolean() ? "decided.holds" : "decided.fails", condition(what)));
            case "FailureOverruled", "FailureConfirmed" -> List.of(says("decided.of", condition(what)));
            case "MatchDecided" -> {
                var honour = what.path("honour").asText();
                yield List.of(says(
                        what.path("same").asBoolean() ? "decided.same" : "decided.other",
                        honours.getOrDefault(honour, honour)));
            }
            case "CaseDecided" ->
                List.of(says(
                        "decided.case",
                        what.path("number").asInt(),
                        CaseSentences.word("decision", what.path("decision").asText())));
            default -> List.of();
        };
    }

    private static Bilingual says(String key, Object... arguments) {
        return TellDeeds.SENTENCES.both(key, arguments);
    }

    private static Bilingual departure(JsonNode one, Map<String, Bilingual> names) {
        var moved = moved(one);
        return says(
                one.path("in").asBoolean() ? "departed.in" : "departed.out",
                names.getOrDefault(moved, new Bilingual(moved, moved)),
                one.path("reason").asText());
    }

    private static Stream<JsonNode> departures(Kept event) {
        return StreamSupport.stream(event.what().path("departures").spliterator(), false);
    }

    private static String moved(JsonNode departure) {
        return "submission/" + departure.path("submission").asText();
    }

    /** What the rules say where it does not hold; its id, of one that they do not know any more. */
    private Bilingual condition(JsonNode what) {
        var id = what.path("condition").asText();
        return frozen.of(what.path("edition").asText()).conditions().stream()
                .filter(one -> one.id().equals(id))
                .map(Condition::says)
                .findFirst()
                .orElseGet(() -> new Bilingual(id, id));
    }

    private Map<String, String> honours(List<Kept> events) {
        var ids = new ArrayList<UUID>();
        events.stream()
                .filter(one -> one.kind().equals("MatchDecided") && !one.isErased())
                .forEach(
                        one -> ids.add(UUID.fromString(one.what().path("honour").asText())));
        return ids.isEmpty()
                ? Map.of()
                : database.createNativeQuery(HONOURS, Tuple.class).setParameterList("ids", ids).getResultList().stream()
                        .collect(toMap(
                                row -> row.get("id", UUID.class).toString(), row -> row.get("named", String.class)));
    }
}
