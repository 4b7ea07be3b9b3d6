package id.juara.front.fiction;

import id.juara.front.fiction.Topic.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words that the season is made of, read from the resources under {@code rehearsal/}.
 *
 * @param names lists of names by kind: places, brands, forms, given, family
 * @param kinds what a question may ask for, in the order in which a question's id is tried
 * @param fillers what may stand in any answer, by slot
 * @param clerk answers that a clerk must look at: {@code filler} says nothing, {@code brief} does
 */
record Wording(
        List<Topic> topics,
        Map<String, List<String>> names,
        List<Kind> kinds,
        Map<String, List<String>> fillers,
        Map<String, List<String>> clerk) {

    /** What a question asks for: an id that holds one of the words is answered with these sentences. */
    record Kind(String id, List<String> words, List<Phrase> sentences) {
        boolean isAskedBy(String question) {
            return words.isEmpty() || words.stream().anyMatch(question.toLowerCase()::contains);
        }
    }

    static Wording read() {
        Map<String, Object> phrases = yaml("phrases.yaml");
        Map<String, List<String>> fillers = as(phrases.remove("fillers"));
        Map<String, List<String>> clerk = as(phrases.remove("clerk"));
        var kinds = phrases.entrySet().stream().map(Wording::kind).toList();
        List<Map<String, Object>> topics = yaml("topics.yaml");
        return new Wording(topics.stream().map(Wording::topic).toList(), yaml("names.yaml"), kinds, fillers, clerk);
    }

    /** The kind of that question; the last kind takes what no other does. */
    Kind kindOf(String question) {
        return kinds.stream()
                .filter(kind -> kind.isAskedBy(question))
                .findFirst()
                .orElseThrow();
    }

    /** The kind that answers whatever is asked. */
    Kind anything() {
        return kinds.get(kinds.size() - 1);
    }

    Topic topic(String id) {
        return topics.stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Kind kind(Map.Entry<String, Object> entry) {
        Map<String, List<String>> parts = as(entry.getValue());
        var sentences = parts.get("sentences").stream().map(Phrase::new).toList();
        return new Kind(entry.getKey(), parts.get("words"), sentences);
    }

    private static Topic topic(Map<String, Object> map) {
        List<String> measures = as(map.get("measures"));
        return new Topic(
                as(map.get("id")),
                as(map.get("clusters")),
                as(map.getOrDefault("only", List.of())),
                as(map.get("goals")),
                as(map.get("units")),
                as(map.get("service")),
                as(map.get("users")),
                as(map.get("shapes")),
                as(map.get("problems")),
                as(map.get("ways")),
                measures.stream().map(Measure::parse).toList());
    }

    private static <T> T yaml(String file) {
        try (var text = Wording.class.getResourceAsStream("/rehearsal/" + file)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return as(read instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files are the program's own: their shape is known. */
    @SuppressWarnings("unchecked")
    private static <T> T as(Object read) {
        return (T) read;
    }
}
