package id.juara.front.rehearsal;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import id.juara.front.fiction.Cast.Person;
import java.util.Map;

/**
 * The window is closed by a numbered amendment that two people sign, the entries are closed, all conditions run over all
 * of them, clerks decide what data cannot, and the screening is closed.
 */
record ScreenEntries(Play play) {
    /** What the screening found. */
    record Screened(int sent, int passed, int failed, int asked, Map<String, Integer> failedByCondition) {}

    Screened run() {
        play.stages().once("close", this::close);
        var found = new JsonNode[2];
        play.stages().once("screening", () -> found[0] = play.api().post(play.staff(), play.path("/screening")));
        var asked = found[0].path("asked").asInt();
        var keys = play.submissions().entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
        play.stages()
                .together("queue", asked, play.season().cast().clerks(), (clerk, bar) -> decideAll(clerk, keys, bar));
        var alike = play.api().all(play.staff(), play.path("/honours/matches?state=proposed"));
        play.stages().together("likeness", alike, this::isAnother);
        play.stages().once("screened", () -> found[1] = play.api().post(play.staff(), play.path("/screening/close")));
        return new Screened(
                found[0].path("submissions").asInt(),
                found[1].path("passed").asInt(),
                found[1].path("failed").asInt(),
                asked,
                failedByCondition());
    }

    private void close() {
        var calendar = play.api().get(play.staff(), play.path("/calendar"));
        var amendment = play.api()
                .post(
                        play.staff(),
                        play.path("/amendments"),
                        Map.of(
                                "letter",
                                "B/1/GLADI/" + play.moved().today().getYear(),
                                "letterDate",
                                play.moved().today().toString(),
                                "reason",
                                "Gladi bersih: pendaftaran ditutup hari ini.",
                                "closes",
                                calendar.path("now").asText(),
                                "ageFrom",
                                "old-close"));
        play.api()
                .post(
                        play.signatory(),
                        play.path("/amendments/" + amendment.path("number").asInt() + "/approval"));
        play.api().post(play.staff(), play.path("/close"));
    }

    private void decideAll(Person clerk, Map<String, String> keys, Bar bar) {
        for (var next = next(clerk); next.has("finding"); next = next(clerk)) {
            var entry = play.entry(keys.get(next.path("submission").asText()));
            var decision = entry.clerkTurnsDown()
                    ? Map.of("holds", false, "reason", "filler-answers")
                    : Map.<String, Object>of("holds", true);
            play.api()
                    .post(
                            clerk,
                            "/api/v1/screening/findings/" + next.path("finding").asText() + "/decision",
                            decision);
            bar.step();
        }
    }

    /** Made-up innovations have no past: what an earlier rehearsal honoured was another one. */
    private void isAnother(JsonNode match) {
        var clerk = play.season().cast().clerks().get(0);
        var path = play.path("/honours/matches/" + match.path("id").asText() + "/decision");
        play.api().post(clerk, path, Map.of("same", false));
    }

    private JsonNode next(Person clerk) {
        return play.api().post(clerk, play.path("/screening/queue/next"));
    }

    /** How many entries each condition turned down, clerks' decisions included; an entry may fail for several. */
    private Map<String, Integer> failedByCondition() {
        var failed = new java.util.TreeMap<String, Integer>();
        for (var row : play.api().all(play.staff(), play.path("/screening?outcome=failed"))) {
            for (var one : row.path("findings")) {
                var state = one.path("state").asText();
                if (state.equals("failed") || state.equals("upheld")) {
                    failed.merge(one.path("condition").asText(), 1, Integer::sum);
                }
            }
        }
        return failed;
    }
}
