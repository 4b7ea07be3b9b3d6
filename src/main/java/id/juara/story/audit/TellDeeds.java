package id.juara.story.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.ledger.Actor;
import id.juara.ground.words.Sentences;
import id.juara.law.rules.Bilingual;
import id.juara.story.audit.Deed.Fact;
import id.juara.story.screening.ScreeningReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Reads events and tells them to a person: a handful of queries, however many events there are. */
@ApplicationScoped
class TellDeeds {
    static final Sentences SENTENCES = Sentences.of(TellDeeds.class);

    /** Where a reason stands, in this order. */
    private static final List<String> REASONS = List.of("reason", "excuse", "relation", "letter");

    /** What a reader has from elsewhere on the page. */
    private static final Set<String> SAID = Set.of("about", "oldText", "newText");

    private static final int LONGEST = 400;

    private static final String NAMES =
            """
            select p.issuer, p.subject, p.name from person p
            join unnest(?::text[], ?::text[]) as asked (issuer, subject) on p.issuer = asked.issuer and p.subject = asked.subject
            """;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    NameThings name;

    /** An event as it is kept. */
    record Kept(long id, Instant at, String kind, String about, JsonNode content) {
        JsonNode what() {
            return content.path("what");
        }

        Actor actor() {
            var actor = content.path("actor");
            return new Actor(
                    actor.path("issuer").asText(), actor.path("subject").asText());
        }

        boolean isErased() {
            return content.isMissingNode();
        }
    }

    /** Fills in what a query asks. */
    interface Asking {
        void fill(PreparedStatement query) throws SQLException;
    }

    /** @param query gives id, at, kind, about, bytes */
    List<Kept> kept(String query, Asking asking) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            asking.fill(statement);
            var found = new ArrayList<Kept>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(kept(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    private Kept kept(ResultSet row) throws SQLException {
        var bytes = row.getBytes(5);
        try {
            return new Kept(
                    row.getLong(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(3),
                    row.getString(4),
                    bytes == null ? json.missingNode() : json.readTree(new String(bytes, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("event " + row.getLong(1) + " is no JSON", broken);
        }
    }

    List<Deed> told(List<Kept> events) {
        var names = names(events.stream().map(Kept::actor).distinct().toList());
        var things = name.of(events.stream().map(Kept::about).toList());
        return events.stream()
                .map(one -> new Deed(
                        one.id(),
                        one.at(),
                        one.kind(),
                        one.about(),
                        Optional.ofNullable(things.get(one.about())),
                        says(one.kind()),
                        one.isErased()
                                ? ""
                                : names.getOrDefault(one.actor(), one.actor().subject()),
                        why(one),
                        facts(one.what()),
                        one.isErased()))
                .toList();
    }

    /** A kind that has no sentence yet is told by its name. */
    private static Bilingual says(String kind) {
        return SENTENCES.has(kind) ? SENTENCES.both(kind) : new Bilingual(kind, kind);
    }

    /** As it was written; a reason that was chosen from a list, as the list has it. */
    private static Optional<Bilingual> why(Kept event) {
        return reason(event.what())
                .map(given -> event.kind().equals("FindingDecided")
                        ? ScreeningReason.of(given).says()
                        : new Bilingual(given, given));
    }

    private static Optional<String> reason(JsonNode what) {
        return REASONS.stream()
                .map(name -> what.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<Fact> facts(JsonNode what) {
        var reason = reason(what);
        var facts = new ArrayList<Fact>();
        what.properties().forEach(one -> {
            if (!SAID.contains(one.getKey())
                    && !reason.equals(Optional.of(one.getValue().asText()))) {
                facts.add(new Fact(one.getKey(), value(one.getValue())));
            }
        });
        return facts;
    }

    private static String value(JsonNode value) {
        var text = value.isValueNode() ? value.asText() : value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Each actor's name; one of no person is told by its subject. */
    Map<Actor, String> names(List<Actor> actors) {
        var names = new HashMap<Actor, String>();
        names.put(Actor.SYSTEM, "Juara");
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NAMES)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", actors.stream().map(Actor::issuer).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", actors.stream().map(Actor::subject).toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.put(new Actor(rows.getString(1), rows.getString(2)), rows.getString(3));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
