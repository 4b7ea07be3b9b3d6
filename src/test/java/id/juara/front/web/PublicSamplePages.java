package id.juara.front.web;

import static id.juara.story.shortlist.ClosedRound.both;

import id.juara.harness.Cast;
import id.juara.story.shortlist.ClosedRound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pages for everybody, with as much on them as a real season has: a first list of a hundred, a second of forty. */
final class PublicSamplePages {
    private static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "16", "18", "21", "31", "32", "33", "34", "35", "35", "35", "36", "51", "52", "61",
            "63", "64", "71", "73", "73", "81", "91", "92");
    private static final String OPEN = "tells: {public: {order: rank, points: true, bundle: true}}";

    private PublicSamplePages() {}

    static List<SamplePage> all() {
        var season = season();
        var waiting = ClosedRound.ofFour();
        var results = "/results/" + season.edition;
        var list = ClosedRound.ask("select encode(list_sha256, 'hex') from shortlist where round = ?", season.desk);
        return List.of(
                SamplePage.open("results", results),
                SamplePage.open("results-empty", "/results/" + waiting.edition),
                SamplePage.open("results-list", results + "/desk"),
                SamplePage.open("results-narrowed", results + "/desk?province=35&kind=city"),
                SamplePage.open("results-nothing-fits", results + "/desk?province=99"),
                SamplePage.open("innovation", "/innovations/" + season.edition + "/" + season.number(1)),
                SamplePage.open("method", "/method/" + season.edition),
                SamplePage.open("data", "/data/" + season.edition),
                SamplePage.open("data-none", "/data/" + waiting.edition),
                SamplePage.open("verify", "/verify"),
                SamplePage.open("verify-known", "/verify?hash=" + list),
                SamplePage.open("verify-unknown", "/verify?hash=" + "0".repeat(64))
                        .answering(404));
    }

    private static ClosedRound season() {
        var marks = IntStream.range(0, 110).mapToObj(one -> both(99 - one / 2)).toArray(int[][][]::new);
        var season = new ClosedRound(
                List.of("cut: {top: 100}", "ties: [impact, novelty, lot]", "objection-days: 5", OPEN),
                List.of("cut: {top: 40}", "ties: [impact, lot]", "objection-days: 5", OPEN),
                marks);
        for (var one = 0; one < marks.length; one++) {
            ClosedRound.change(
                    "update institution set province_code = ? where code = ?",
                    one % 9 == 0 ? null : PROVINCES.get(one % PROVINCES.size()),
                    season.number(one));
        }
        season.published();
        panel(season);
        correct(season);
        return season;
    }

    private static void panel(ClosedRound season) {
        for (var one = 0; one < 100; one++) {
            season.markInPanel(one, 0, 90 - one / 2, 90 - one / 2);
            season.markInPanel(one, 1, 90 - one / 2, 90 - one / 2);
        }
        season.closePanel();
        act(season.staff, season.panelPath() + "/shortlist", Map.of());
        act(season.signatory, season.panelPath() + "/shortlist/seal", Map.of());
        act(
                season.staff,
                season.panelPath() + "/publish",
                Map.of("announcedAt", Instant.now().toString()));
        act(season.signatory, season.panelPath() + "/publish/approval", Map.of());
    }

    private static void correct(ClosedRound season) {
        act(
                season.staff,
                season.panelPath() + "/errata",
                Map.of("reason", "Nomor tertukar.", "struck", List.of(season.number(3)), "added", List.of()));
        act(season.signatory, season.panelPath() + "/errata/1/approval", Map.of());
    }

    private static void act(String subject, String path, Map<String, ?> form) {
        var status = Cast.as(subject).body(form).post(path).statusCode();
        if (status / 100 != 2) {
            throw new AssertionError(path + " answered " + status);
        }
    }
}
