package id.juara.front.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import id.juara.front.fiction.Entry;
import id.juara.law.rules.Round;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * From a closed round to a list that everybody may read: looked at and proposed by staff, sealed by the signatory, told at
 * its hour with two signatures, and made final by a decree.
 */
record MakeList(Play play, Round round) {
    private static final int PATIENCE_SECONDS = 60;

    /**
     * A published list.
     *
     * @param chosen in the order in which it is told
     * @param byLot whether the lot decided who is on it
     */
    record Published(List<Entry> chosen, boolean byLot, int ranked) {}

    Published run() {
        var ranking = new JsonNode[1];
        play.stages().once(round.id() + ".sealing", () -> {
            ranking[0] = play.api().get(play.staff(), path("/ranking"));
            play.api().post(play.staff(), path("/shortlist"), Map.of());
            play.api().post(play.signatory(), path("/shortlist/seal"));
        });
        var list = new JsonNode[1];
        play.stages().once(round.id() + ".publishing", () -> {
            play.api().post(play.staff(), path("/publish"), Map.of("announcedAt", now()));
            play.api().post(play.signatory(), path("/publish/approval"));
            list[0] = announced();
            decree();
        });
        var numbers = new ArrayList<String>();
        list[0].path("items").forEach(line -> numbers.add(line.path("number").asText()));
        return new Published(
                play.numbered(numbers),
                ranking[0].findValuesAsText("why").contains("by-lot"),
                ranking[0].findValues("submission").size());
    }

    /** The public list, once its hour has come by the server's clock. */
    private JsonNode announced() {
        for (var waited = 0; waited < PATIENCE_SECONDS; waited++) {
            Optional<JsonNode> list = play.api().findAsAnybody("/api/v1/results/" + play.edition() + "/" + round.id());
            if (list.isPresent()) {
                return list.get();
            }
            pause();
        }
        throw new Stopped(path("/publish") + ": 404");
    }

    private void decree() {
        var number = "GLADI/" + play.edition() + "/" + round.id();
        var paper = new DecreePaper(List.of(number, "Gladi bersih: bukan keputusan.", "A rehearsal: no decree."));
        var query = "?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&date="
                + play.moved().today();
        play.api().post(play.signatory(), path("/decree" + query), "application/pdf", paper.pdf());
    }

    /** The server's moment. */
    private String now() {
        return play.api().get(play.staff(), play.path("/calendar")).path("now").asText();
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped("publish");
        }
    }

    private String path(String below) {
        return play.round(round.id(), below);
    }
}
