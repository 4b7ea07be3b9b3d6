package id.juara.front.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import id.juara.front.fiction.Entry;
import id.juara.front.fiction.Judge;
import id.juara.front.fiction.Truth.Given;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A round from its empty chairs to its close: judges are seated, say whom they know, are dealt their piles, read and mark
 * them; where the rules say so, one more judge reads what they disagree on.
 *
 * @param judges who sit in the round
 * @param entrants the entries in it
 */
record JudgeRound(Play play, Round round, List<Judge> judges, Collection<Entry> entrants) {
    /**
     * What the judges did.
     *
     * @param conflicts how many they declared
     * @param extra readings dealt since judges disagreed
     * @param sheets each scoresheet's total
     */
    record Judged(int conflicts, int extra, List<Given> sheets) {}

    private record Known(Judge judge, Entry entry) {}

    Judged run() {
        var secretary = play.season().cast().secretary();
        play.stages().once(named("seats"), () -> play.api()
                .post(
                        secretary,
                        path("/judges"),
                        Map.of("judges", judges.stream().map(this::seat).toList())));

        var known = known();
        play.stages().together(named("conflicts"), known, this::declare);

        var dealt = new JsonNode[1];
        play.stages().once(named("dealing"), () -> {
            dealt[0] = play.api().post(secretary, path("/assignments"));
            play.api().post(play.staff(), path("/open"));
        });

        var sheets = new ConcurrentLinkedQueue<Given>();
        readAll(named("reading"), dealt[0].path("readings").asInt(), sheets);
        var extra = round.disagreement().isEmpty() ? 0 : readAgain(sheets);

        play.stages().once(named("closing"), () -> play.api().post(play.staff(), path("/close")));
        return new Judged(known.size(), extra, new ArrayList<>(sheets));
    }

    private Map<String, String> seat(Judge judge) {
        return Map.of("person", play.people().get(judge.person().subject()));
    }

    private List<Known> known() {
        var known = new ArrayList<Known>();
        for (var judge : judges) {
            for (var entry : entrants) {
                if (judge.knows(play.season().seed(), entry)) {
                    known.add(new Known(judge, entry));
                }
            }
        }
        return known;
    }

    private void declare(Known known) {
        play.api()
                .post(
                        known.judge().person(),
                        path("/conflicts"),
                        Map.of(
                                "submission",
                                play.submissions().get(known.entry().key()),
                                "relation",
                                "Mengenal tim pengusul"));
    }

    private int readAgain(Collection<Given> sheets) {
        var asked = new JsonNode[1];
        play.stages()
                .once(
                        named("disagreements"),
                        () -> asked[0] =
                                play.api().post(play.season().cast().secretary(), path("/assignments/disagreements")));
        var extra = asked[0].path("dealt").path("readings").asInt();
        if (extra > 0) {
            readAll(named("rereading"), extra, sheets);
        }
        return extra;
    }

    private void readAll(String stage, int readings, Collection<Given> sheets) {
        play.stages().together(stage, readings, judges, (judge, bar) -> play.api()
                .all(judge.person(), path("/assignments/mine?state=todo"))
                .forEach(one -> {
                    sheets.add(read(judge, one.path("id").asText()));
                    bar.step();
                }));
    }

    /** The judge opens the entry, marks every criterion on its scale and submits. */
    private Given read(Judge judge, String assignment) {
        var told = play.api().get(judge.person(), "/api/v1/assignments/" + assignment);
        var entry = play.numbered(told.path("submission").path("number").asText());
        var marks = new LinkedHashMap<String, String>();
        var total = BigDecimal.ZERO;
        for (var criterion : round.criteria()) {
            var mark = judge.mark(play.season().seed(), round.id(), entry, criterion.id(), criterion.scale());
            marks.put(criterion.id(), mark.toPlainString());
            total = total.add(mark.multiply(criterion.weight()));
        }
        play.api()
                .put(
                        judge.person(),
                        "/api/v1/assignments/" + assignment + "/scoresheet",
                        Map.of("marks", marks, "state", "submitted"));
        return new Given(
                judge.person().subject(), entry.key(), total.movePointLeft(2).doubleValue());
    }

    private String named(String stage) {
        return round.id() + "." + stage;
    }

    private String path(String below) {
        return play.round(round.id(), below);
    }
}
