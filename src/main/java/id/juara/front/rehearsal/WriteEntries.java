package id.juara.front.rehearsal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.juara.front.fiction.Cast.Person;
import id.juara.front.fiction.Entry;
import id.juara.front.fiction.Season.Asked;
import id.juara.front.fiction.Season.Entrant;
import id.juara.front.fiction.Season.Unit;
import id.juara.law.rules.Group;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Units write their entries and hand them in; some local admins have collected theirs in a workbook and bring it; all put
 * them in order and send them. Writing is done by many at once; sending one institution after the other, so that the
 * numbers follow from the seed too.
 */
record WriteEntries(Play play) {
    /** One local admin in so many brings a workbook. */
    private static final int WITH_A_WORKBOOK = 4;

    void run() {
        var entries = play.season().entries().stream().collect(groupingBy(Entry::institution, TreeMap::new, toList()));
        var collecting = collecting();
        var written = play.season().entries().stream()
                .filter(entry -> collecting.stream().noneMatch(one -> one.code().equals(entry.institution())))
                .toList();
        var writers = play.season().units().stream().collect(toMap(Unit::key, Unit::writer));
        play.stages().together("entries", written, entry -> write(writers.get(entry.unit()), entry));
        play.stages()
                .together(
                        "workbooks",
                        play.season().entries().size() - written.size(),
                        collecting,
                        (entrant, bar) -> bar.step(bring(entrant.admin(), entries.get(entrant.code()))));

        play.stages().together("order", play.season().entrants(), entrant -> play.api()
                .put(entrant.admin(), play.path("/choice"), chosen(entries.get(entrant.code()))));
        play.stages()
                .inTurn(
                        "sending",
                        play.season().entries().size(),
                        play.season().entrants(),
                        (entrant, bar) -> bar.step(send(entrant, entries.get(entrant.code()))));
    }

    private List<Entrant> collecting() {
        var entrants = play.season().entrants();
        return IntStream.range(0, entrants.size())
                .filter(place -> place % WITH_A_WORKBOOK == 0)
                .mapToObj(entrants::get)
                .toList();
    }

    private void write(Person writer, Entry entry) {
        var id = play.api()
                .post(
                        writer,
                        play.path("/submissions"),
                        form(entry, play.units().get(entry.unit())))
                .path("id")
                .asText();
        play.submissions().put(entry.key(), id);
        play.api().post(writer, "/api/v1/submissions/" + id + "/hand-in");
    }

    /** Looked over in a dry run, then brought; how many entries it added. */
    private int bring(Person admin, List<Entry> entries) {
        var template = play.api().file(Optional.of(admin), play.path("/imports/template.xlsx"));
        var forms = entries.stream()
                .map(entry -> form(entry, play.season().unit(entry).name()))
                .toList();
        var filled = EntriesWorkbook.filled(template, forms);
        play.api().post(admin, play.path("/imports?dryRun=true"), EntriesWorkbook.TYPE, filled);
        var brought = play.api().post(admin, play.path("/imports"), EntriesWorkbook.TYPE, filled);
        for (var row : play.api().all(admin, play.path("/submissions"))) {
            var id = row.path("id").asText();
            var ref = play.api().get(admin, "/api/v1/submissions/" + id).path("ref");
            play.submissions().put(ref.asText(), id);
        }
        return brought.path("added").asInt();
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

    /** What the entry says; its unit by id, or in a workbook by name. */
    private Map<String, Object> form(Entry entry, String unit) {
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
        form.put("unit", unit);
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
