package id.juara.story.rulebook;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.juara.law.drafting.ReadRules;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.Ranking;
import id.juara.law.ranking.Selection;
import id.juara.law.ranking.Standing;
import id.juara.law.ranking.Unplaced;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file of {@code scoring-rules/examples} comes out as it says, and shows by hand why. */
class WorkedExamplesTest {
    private static final Path EXAMPLES = Path.of("scoring-rules/examples");
    private static final Set<String> KEYS = Set.of(
            "title",
            "by-hand",
            "round",
            "carried",
            "clusters",
            "seed",
            "marks",
            "expected",
            "unplaced",
            "goes-on",
            "undecided");

    @TestFactory
    Stream<DynamicTest> everyWorkedExampleComesOutAsItSays() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            var examples = files.sorted().toList();
            assertThat(examples).hasSizeGreaterThanOrEqualTo(11);
            return examples.stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> comesOut(read(file))));
        }
    }

    private static void comesOut(Map<String, Object> example) {
        assertThat(KEYS).containsAll(example.keySet());
        assertThat(mapping(example, "title")).containsOnlyKeys("id", "en");
        assertThat(mapping(example, "by-hand")).containsOnlyKeys("id", "en");
        var round = round(mapping(example, "round"));

        var ranking = Ranking.of(round, marks(example), contenders(example), seed(example));
        var selection = Selection.of(ranking);

        assertThat(ranking.standings().stream().map(WorkedExamplesTest::told))
                .containsExactlyElementsOf(expected(mapping(example, "expected")));
        assertThat(ranking.unplaced()).extracting(Unplaced::submission).isEqualTo(list(example, "unplaced"));
        if (example.containsKey("goes-on")) {
            assertThat(selection.chosen()).extracting(Choice::submission).isEqualTo(list(example, "goes-on"));
            assertThat(selection.undecided())
                    .extracting(Choice::submission)
                    .containsExactlyInAnyOrderElementsOf(list(example, "undecided"));
        }
    }

    /** Those that share a place are listed by fingerprint, which means nothing: told by place, then by name. */
    private static List<String> expected(Map<String, Object> standings) {
        return standings.entrySet().stream()
                .map(entry -> {
                    var standing = (Map<?, ?>) entry.getValue();
                    return "%s: place %s with %s"
                            .formatted(entry.getKey(), standing.get("place"), standing.get("points"));
                })
                .toList();
    }

    private static String told(Standing standing) {
        return "%s: place %s with %s"
                .formatted(
                        standing.submission(),
                        standing.place(),
                        standing.points().printed());
    }

    /** The fragment as a round of a whole rule file; what it leaves out is filled with the plainest choice. */
    private static Round round(Map<String, Object> fragment) {
        var rounds = new ArrayList<Object>();
        var own = new LinkedHashMap<>(fragment);
        own.putIfAbsent("id", "desk");
        var shares = mapping(own, "carries").keySet().stream()
                .filter(id -> !id.equals(own.get("id")))
                .toList();
        for (var earlier : shares) {
            var before = new LinkedHashMap<String, Object>(
                    Map.of("id", earlier, "criteria", List.of(Map.of("id", "novelty", "weight", new BigDecimal(100)))));
            rounds.add(completed(before, rounds));
        }
        rounds.add(completed(own, rounds));
        var draft = ReadRules.from(Map.of(
                "edition",
                "example",
                "title",
                Map.of("id", "Contoh", "en", "Example"),
                "calendar",
                Map.of("zone", "Asia/Jakarta", "opens", "2017-01-02T00:00", "closes", "2017-04-01T00:00"),
                "rounds",
                rounds,
                "outcome",
                "national-model"));
        assertThat(draft.flaws()).isEmpty();
        return draft.rules()
                .flatMap(rules -> rules.round(own.get("id").toString()))
                .orElseThrow();
    }

    private static Map<String, Object> completed(Map<String, Object> round, List<Object> before) {
        round.putIfAbsent("title", Map.of("id", "Tahap", "en", "Round"));
        round.putIfAbsent("kind", "marks");
        round.putIfAbsent("readings", "all");
        round.putIfAbsent("cut", Map.of("top", new BigDecimal(100)));
        if (!before.isEmpty()) {
            round.put("from", ((Map<?, ?>) before.get(before.size() - 1)).get("id"));
        }
        var criteria = new ArrayList<Object>();
        for (var given : (List<?>) round.get("criteria")) {
            var criterion = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) given).forEach((key, value) -> criterion.put(key.toString(), value));
            criterion.putIfAbsent("title", Map.of("id", "Kriteria", "en", "Criterion"));
            criterion.putIfAbsent("scale", Map.of("from", BigDecimal.ZERO, "to", new BigDecimal(100)));
            criteria.add(criterion);
        }
        round.put("criteria", criteria);
        return round;
    }

    private static List<Marks> marks(Map<String, Object> example) {
        var marks = new ArrayList<Marks>();
        mapping(example, "marks").forEach((submission, judges) -> ((Map<?, ?>) judges)
                .forEach((judge, values) ->
                        marks.add(new Marks(submission, judge.toString(), figures((Map<?, ?>) values)))));
        return marks;
    }

    private static Map<String, BigDecimal> figures(Map<?, ?> values) {
        return values.entrySet().stream()
                .collect(toMap(entry -> entry.getKey().toString(), entry -> (BigDecimal) entry.getValue()));
    }

    private static List<Contender> contenders(Map<String, Object> example) {
        var clusters = mapping(example, "clusters");
        var carried = mapping(example, "carried");
        return mapping(example, "marks").keySet().stream()
                .map(id -> new Contender(
                        id,
                        clusters.getOrDefault(id, "regency").toString(),
                        "umum",
                        mapping(carried, id).entrySet().stream()
                                .collect(toMap(
                                        Map.Entry::getKey,
                                        entry -> Fraction.parse(entry.getValue().toString()))),
                        Digest.ofText(id).hex()))
                .toList();
    }

    private static Optional<Seed> seed(Map<String, Object> example) {
        return Optional.ofNullable(example.get("seed")).map(Object::toString).map(Seed::ofHex);
    }

    private static Map<String, Object> read(Path file) throws IOException {
        var yaml = YamlTree.of(Files.readString(file));
        assertThat(yaml.flaws()).isEmpty();
        return mapping(Map.of("", yaml.tree()), "");
    }

    private static Map<String, Object> mapping(Map<String, Object> tree, String key) {
        var mapping = new LinkedHashMap<String, Object>();
        if (tree.get(key) instanceof Map<?, ?> given) {
            given.forEach((name, value) -> mapping.put(name.toString(), value));
        }
        return mapping;
    }

    private static List<String> list(Map<String, Object> tree, String key) {
        return tree.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
