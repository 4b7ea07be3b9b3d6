package id.juara.front.rehearsal;

import id.juara.front.fiction.Chance;
import id.juara.front.fiction.Entry;
import id.juara.front.fiction.Judge;
import id.juara.front.rehearsal.JudgeRound.Judged;
import id.juara.front.rehearsal.MakeList.Published;
import id.juara.front.rehearsal.ScreenEntries.Screened;
import id.juara.law.rules.Round;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The whole season in the order of time, from the edition's opening to the last list. */
record PlaySeason(Play play) {
    /** A round that is over. */
    record Over(Round round, List<Judge> judges, Judged judged, Published published) {}

    /** A season that is over. */
    record Ended(Screened screened, List<Over> rounds) {}

    Ended run() {
        play.stages().once("edition", this::open);
        new LetPeopleIn(play).run();
        new WriteEntries(play).run();
        var screened = new ScreenEntries(play).run();
        var over = new ArrayList<Over>();
        Map<String, List<Entry>> chosen = new HashMap<>();
        for (var round : play.rules().rounds()) {
            var entrants =
                    round.from().map(chosen::get).orElseGet(() -> play.season().passing());
            var cast = play.season().cast();
            var judges = over.isEmpty() ? cast.desk() : cast.panel();
            var judged = new JudgeRound(play, round, judges, entrants).run();
            var published = new MakeList(play, round).run();
            chosen.put(round.id(), published.chosen());
            over.add(new Over(round, judges, judged, published));
        }
        return new Ended(screened, over);
    }

    private void open() {
        var rules = play.moved().text().getBytes(StandardCharsets.UTF_8);
        play.api().post(play.staff(), "/api/v1/editions", "text/yaml", rules);
        play.api().post(play.staff(), play.path("/open"), Map.of("seed", seed()));
    }

    /** What the lots and the dealing of a rehearsal are drawn from. */
    private String seed() {
        var words = "rehearsal " + play.season().seed();
        return HexFormat.of().formatHex(Chance.sha256(words.getBytes(StandardCharsets.UTF_8)));
    }
}
