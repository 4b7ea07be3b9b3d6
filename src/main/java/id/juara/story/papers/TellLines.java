package id.juara.story.papers;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.juara.law.rules.Cluster;
import id.juara.law.rules.Group;
import id.juara.law.rules.Rules;
import id.juara.story.competition.PlainWords;
import id.juara.story.publication.PublishedPlace;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.ShortlistEntry;
import id.juara.story.turn.OwnTurn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** The lines of a list as papers name them. */
final class TellLines {
    private final Rules rules;
    private final PlainWords words;

    TellLines(Rules rules, PlainWords words) {
        this.rules = rules;
        this.words = words;
    }

    /** Those of a shortlist that are wanted, in its order. */
    List<Map<String, String>> of(
            List<ShortlistEntry> entries, Map<UUID, Contending> field, Predicate<ShortlistEntry> wanted) {
        var lines = new ArrayList<Map<String, String>>();
        entries.stream().filter(wanted).forEach(one -> {
            var told = field.get(one.submission);
            var line = line(lines.size() + 1, told.number(), told.title(), told.unit(), told.institution());
            put(
                    line,
                    told.contender().cluster(),
                    told.province(),
                    told.contender().group(),
                    told.category());
            line.put("place", one.place == null ? "" : one.place.toString());
            line.put("points", points(one.printed));
            if (one.departure != null) {
                line.put("reason", one.departure);
            }
            lines.add(line);
        });
        return lines;
    }

    /**
     * Those of a published list that were not struck.
     *
     * @param turns by number when each presents in the round that follows; none where that is not arranged or not told
     */
    List<Map<String, String>> of(List<PublishedPlace> published, Map<String, OwnTurn> turns) {
        var lines = new ArrayList<Map<String, String>>();
        published.stream().filter(one -> !one.struck).forEach(one -> {
            var line = line(lines.size() + 1, one.number, one.title, one.unit, one.institution);
            put(line, one.cluster, one.province, one.groupId, one.category);
            line.put("place", one.place == null ? "" : one.place.toString());
            line.put("points", points(one.points));
            if (turns.containsKey(one.number)) {
                put(line, turns.get(one.number));
            }
            lines.add(line);
        });
        return lines;
    }

    /** How many of each kind of institution stood in the round, and how many of them go on. */
    List<Map<String, String>> clusters(List<ShortlistEntry> entries, Map<UUID, Contending> field) {
        var all = entries.stream()
                .collect(groupingBy(
                        one -> field.get(one.submission).contender().cluster(),
                        () -> new TreeMap<>(Cluster.ORDER),
                        counting()));
        var chosen = entries.stream()
                .filter(one -> one.chosen)
                .collect(groupingBy(one -> field.get(one.submission).contender().cluster(), counting()));
        return all.entrySet().stream()
                .map(one -> Map.of(
                        "cluster", words.cluster(one.getKey()),
                        "all", words.count(one.getValue()),
                        "chosen", words.count(chosen.getOrDefault(one.getKey(), 0L))))
                .toList();
    }

    private static Map<String, String> line(int at, String number, String title, String unit, String institution) {
        var line = new HashMap<String, String>();
        line.put("at", Integer.toString(at));
        line.put("number", number);
        line.put("title", title);
        line.put("unit", unit);
        line.put("institution", institution);
        return line;
    }

    private void put(Map<String, String> line, String cluster, String province, String group, String category) {
        line.put("cluster", words.cluster(cluster));
        line.put("province", province == null ? "" : province);
        line.put("category", category == null ? "" : category);
        line.put(
                "group",
                rules.groups().stream()
                        .filter(one -> one.id().equals(group))
                        .map(Group::title)
                        .map(one -> words.say(one.id(), one.en()))
                        .findFirst()
                        .orElse(""));
    }

    private void put(Map<String, String> line, OwnTurn turn) {
        line.put("turnDay", words.weekday(turn.begins()));
        line.put("turnHour", words.hour(turn.begins()));
        line.put("turnMinutes", Integer.toString(turn.minutes()));
        line.put("turnPlace", turn.venue());
    }

    /** As the rules print them, with the reader's comma. */
    private String points(String printed) {
        return printed == null ? "" : words.say(printed.replace('.', ','), printed);
    }
}
