package id.juara.front.rehearsal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.juara.front.fiction.Entry;
import id.juara.front.fiction.Season.Asked;
import id.juara.front.fiction.Season.Entrant;
import id.juara.front.fiction.Season.Unit;
import id.juara.law.rules.Group;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Units write their entries and hand them in; local admins put them in order and send them. Writing is done by many at
 * once; sending one institution after the other, so that the numbers follow from the seed too.
 */
record WriteEntries(Play play) {
    void run() {
        var writers = play.season().units().stream().collect(toMap(Unit::key, Unit::writer));
        play.stages().together("entries", play.season().entries(), entry -> {
            var writer = writers.get(entry.unit());
            var id = play.api()
                    .post(writer, play.path("/submissions"), form(entry))
                    .path("id")
                    .asText();
            play.submissions().put(entry.key(), id);
            play.api().post(writer, "/api/v1/submissions/" + id + "/hand-in");
        });

        var entries = play.season().entries().stream().collect(groupingBy(Entry::institution, TreeMap::new, toList()));
        play.stages().together("order", play.season().entrants(), entrant -> play.api()
                .put(entrant.admin(), play.path("/choice"), chosen(entries.get(entrant.code()))));
        play.stages()
                .inTurn(
                        "sending",
                        play.season().entries().size(),
                        play.season().entrants(),
                        (entrant, bar) -> bar.step(send(entrant, entries.get(entrant.code()))));
    }

    private int send(Entrant entrant, List<Entry> entries) {
        var sent = play.api().post(entrant.admin(), play.path("/sending"), chosen(entries));
        var keys = entries.stream().collect(toMap(one -> play.submissions().get(one.key()), Entry::key));
        for (var one : sent.path("items")) {
            play.numbers()
                    .put(
                            one.path("receipt").path("number").asText(),
                            keys.get(one.path("submission").asText()));
        }
        return sent.path("sent").asInt();
    }

    private Map<String, Object> chosen(List<Entry> entries) {
        return Map.of(
                "submissions",
                entries.stream().map(one -> play.submissions().get(one.key())).toList());
    }

    private Map<String, Object> form(Entry entry) {
        var rules = play.rules();
        var groups = rules.groups().stream()
                .filter(one -> !one.byInvitation())
                .map(Group::id)
                .toList();
        var group = groups.isEmpty() ? "" : play.season().choice(entry, groups);
        var asked = rules.questionsOf(group).stream()
                .map(one -> new Asked(one.id(), one.mostWords(), one.required()))
                .toList();
        var form = new LinkedHashMap<String, Object>();
        form.put("unit", play.units().get(entry.unit()));
        form.put("ref", entry.key());
        form.put("group", group);
        if (!rules.categories().isEmpty()) {
            form.put("category", play.season().choice(entry, rules.categories()));
        }
        form.put("title", entry.title());
        form.put("startedOn", startedOn(entry).toString());
        form.put("goals", entry.goals());
        form.put("answers", play.season().answers(entry, asked));
        return form;
    }

    /** Nothing begins after today, even where the close lies months ahead. */
    private LocalDate startedOn(Entry entry) {
        var began = entry.startedOn(play.moved().close());
        return began.isAfter(play.moved().today()) ? play.moved().today() : began;
    }
}
