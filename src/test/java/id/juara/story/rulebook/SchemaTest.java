package id.juara.story.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.law.drafting.Flaw;
import id.juara.law.drafting.FlawKey;
import id.juara.law.drafting.ReadRules;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor is told by the schema is what the reading holds a file to: the same keys, choices and ranges. */
class SchemaTest {
    private static final BigDecimal TOO_MUCH = new BigDecimal("999999999999999");

    /** A place of the schema and how to put something there in a file that is otherwise empty. */
    private record Place(JsonNode schema, List<String> steps) {
        Place below(JsonNode schema, String step) {
            var longer = new ArrayList<>(steps);
            longer.add(step);
            return new Place(schema, longer);
        }

        String path() {
            return String.join("", steps.stream().map(step -> "/" + step).toList());
        }

        /** The flaws of a file that holds nothing but this value at this place. */
        List<Flaw> flawsOf(Object value) {
            var built = value;
            for (int i = steps.size() - 1; i >= 0; i--) {
                built = steps.get(i).equals("0") ? List.of(built) : Map.of(steps.get(i), built);
            }
            return ReadRules.from(built).flaws();
        }
    }

    private JsonNode schema;

    @BeforeEach
    void readSchema() throws IOException {
        schema = new ObjectMapper().readTree(Files.readString(Path.of("scoring-rules/schema.json")));
    }

    @Test
    void theSameKeysAreKnownAndTheSameOnesAreRequired() {
        var visited = new ArrayList<String>();
        eachPlace(place -> {
            if (place.schema().has("properties")) {
                visited.add(place.path());
                var keys = names(place.schema().get("properties"));

                var flaws = place.flawsOf(new LinkedHashMap<>(Map.of("zzzzz", BigDecimal.ONE)));

                assertThat(flaws)
                        .contains(new Flaw(
                                place.path() + "/zzzzz", FlawKey.UNKNOWN_KEY, "zzzzz", String.join(", ", keys)));
                assertThat(keys.stream().filter(key -> flaws.contains(missing(place, key))))
                        .as("required in %s", place.path())
                        .containsExactlyElementsOf(words(place.schema().path("required")));
            }
        });

        assertThat(visited).contains("", "/rounds/0/criteria/0/scale", "/groups/0/cuts/city/clusters/city");
    }

    @Test
    void theSameWordsMayBeChosen() {
        eachPlace(place -> {
            if (place.schema().has("enum")) {
                var allowed = String.join(", ", words(place.schema().get("enum")));

                assertThat(place.flawsOf("zzzzz"))
                        .as(place.path())
                        .anyMatch(flaw -> flaw.key() == FlawKey.NOT_A_CHOICE
                                && flaw.path().equals(place.path())
                                && flaw.arguments().get(2).equals(allowed));
            }
        });
    }

    @Test
    void theSameRangesHold() {
        eachPlace(place -> {
            if (place.schema().has("maximum")) {
                assertThat(place.flawsOf(TOO_MUCH))
                        .as(place.path())
                        .anyMatch(flaw -> flaw.key() == FlawKey.OUT_OF_RANGE
                                && flaw.path().equals(place.path())
                                && flaw.arguments()
                                        .get(2)
                                        .equals(place.schema().get("minimum").asText())
                                && flaw.arguments()
                                        .get(3)
                                        .equals(place.schema().get("maximum").asText()));
            }
        });
    }

    @Test
    void everyShippedFileIsSoundAndFollowsTheSchema() throws IOException {
        try (var files = Files.list(Path.of("scoring-rules"))) {
            var shipped = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(shipped)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .contains("kipp-2017.yaml", "kipp-2023.yaml");
            for (var file : shipped) {
                var text = Files.readString(file);

                assertThat(Rulebook.read(file.toString(), text).flaws()).isEmpty();
                follows(YamlTree.of(text).tree(), schema, file.toString());
            }
        }
    }

    private void follows(Object value, JsonNode given, String where) {
        var rule = resolved(given);
        if (value instanceof Map<?, ?> mapping) {
            var properties = rule.path("properties");
            words(rule.path("required")).forEach(key -> assertThat(mapping.containsKey(key))
                    .as(where + "/" + key)
                    .isTrue());
            mapping.forEach((key, below) -> {
                var known = Optional.ofNullable(properties.get(key.toString()))
                        .or(() -> Optional.ofNullable(rule.get("additionalProperties"))
                                .filter(JsonNode::isObject));
                assertThat(known).as(where + "/" + key).isPresent();
                follows(below, known.get(), where + "/" + key);
            });
        } else if (value instanceof List<?> list) {
            assertThat(rule.path("type").asText()).as(where).isEqualTo("array");
            list.forEach(item -> follows(item, rule.get("items"), where + "/-"));
        } else if (rule.has("enum")) {
            assertThat(words(rule.get("enum"))).as(where).contains(String.valueOf(value));
        } else if (rule.has("pattern")) {
            assertThat(value).as(where).asString().matches(rule.get("pattern").asText());
        }
    }

    private void eachPlace(Consumer<Place> look) {
        each(new Place(schema, List.of()), look);
    }

    private void each(Place given, Consumer<Place> look) {
        var place = new Place(resolved(given.schema()), given.steps());
        look.accept(place);
        place.schema()
                .path("properties")
                .fields()
                .forEachRemaining(entry -> each(place.below(entry.getValue(), entry.getKey()), look));
        if (place.schema().has("items")) {
            each(place.below(place.schema().get("items"), "0"), look);
        }
        if (place.schema().path("additionalProperties").isObject()) {
            each(place.below(place.schema().get("additionalProperties"), "city"), look);
        }
        place.schema().path("oneOf").forEach(one -> each(new Place(one, place.steps()), look));
    }

    private JsonNode resolved(JsonNode given) {
        if (given.has("$ref")) {
            return schema.at(given.get("$ref").asText().substring(1));
        }
        return given.has("allOf") ? resolved(given.get("allOf").get(0)) : given;
    }

    private static Flaw missing(Place place, String key) {
        return new Flaw(place.path() + "/" + key, FlawKey.MISSING, key);
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
