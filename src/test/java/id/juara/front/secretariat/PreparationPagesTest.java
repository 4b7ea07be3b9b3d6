package id.juara.front.secretariat;

import static id.juara.story.assignment.SampleRound.as;
import static id.juara.story.assignment.SampleRound.figure;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What judges are told before they mark is said on a page, until the round opens. */
@QuarkusTest
class PreparationPagesTest {
    private static final Map<String, String> MARKET = Map.ofEntries(
            Map.entry("id", "market"),
            Map.entry("title-id", "Pasar Daring"),
            Map.entry("title-en", "Market Online"),
            Map.entry("parts-0-heading-id", "Ringkasan"),
            Map.entry("parts-0-heading-en", "Summary"),
            Map.entry("parts-0-text-id", "Pasar buka malam."),
            Map.entry("parts-0-text-en", "The market opens at night."),
            Map.entry("marks-novelty", "40"),
            Map.entry("marks-impact", "75,5"),
            Map.entry("reasons-id", ""),
            Map.entry("reasons-en", ""));

    @Test
    void theDayThePactAndThePracticeAreSaidOnThePageAndReachTheJudges() {
        var round = new SampleRound(2, 1, "readings: 1");
        var secretary = Visitor.signedIn(round.secretary);
        var page = read(secretary.get(board(round)).asString())
                .select("a[href*=/preparation]")
                .attr("href");

        var said = send(
                secretary,
                page,
                "form",
                Map.of(
                        "marksBy",
                        "2026-12-01",
                        "pact-id",
                        "Saya jujur.\r\nSelalu.",
                        "pact-en",
                        "I am honest.\r\nAlways."));
        var added = send(secretary, address(round) + "/practice", "form", MARKET);

        assertThat(read(said.asString()).select(".notice").text()).isEqualTo("Tersimpan.");
        assertThat(read(added.asString()).select("details summary").eachText()).contains("Pasar Daring");
        var kept = kept(round);
        assertThat(kept.getString("marksBy")).isEqualTo("2026-12-01");
        assertThat(kept.getString("pact.en")).isEqualTo("I am honest.\nAlways.");
        assertThat(kept.getList("practice.id")).containsExactly("market");
        assertThat(kept.getString("practice[0].marks.impact")).isEqualTo("75.5");
        round.running();
        var judge = Visitor.signedIn(round.judge(0));
        assertThat(judge.get("/judging/" + round.edition + "/desk/preparation?lang=en")
                        .asString())
                .contains("I am honest.", "Market Online");
    }

    @Test
    void whatIsAmissIsToldBesideItsFieldAndNothingTypedIsLost() {
        var round = new SampleRound(2, 1, "readings: 1");
        var secretary = Visitor.signedIn(round.secretary);
        var flawed = new HashMap<>(MARKET);
        flawed.putAll(Map.of("id", "pasar malam", "title-en", "", "marks-novelty", "empat", "marks-impact", "101"));

        var day = secretary.post(
                address(round) + "?lang=en",
                Map.of("seen", "", "marksBy", "besok", "pact-id", "Saya jujur.", "pact-en", ""));
        var entry = secretary.post(address(round) + "/practice?lang=en", flawed);
        flawed.putAll(Map.of("title-en", "Market", "marks-novelty", "40", "marks-impact", "75,5"));
        flawed.put("seen", seen(secretary, address(round) + "/practice"));
        var word = secretary.post(address(round) + "/practice?lang=en", flawed);

        assertThat(day.statusCode()).isEqualTo(422);
        assertThat(amiss(day)).containsExactly("marksBy-error", "pact-en-error");
        assertThat(read(day.asString()).select("#pact-id").text()).isEqualTo("Saya jujur.");
        assertThat(read(day.asString()).select("#marksBy").val()).isEqualTo("besok");
        assertThat(entry.statusCode()).isEqualTo(422);
        assertThat(amiss(entry)).containsExactly("title-en-error", "marks-novelty-error", "marks-impact-error");
        assertThat(read(entry.asString()).select(".errors li").eachText())
                .containsExactly(
                        "Title, English: Say it in both languages.",
                        "Novelty: Write one number, such as 82.5; without a thousands separator.",
                        "'Impact' takes 0 to 100 by steps of 0.5, not 101.");
        assertThat(read(entry.asString()).select("#marks-novelty").val()).isEqualTo("empat");
        assertThat(word.statusCode()).isEqualTo(422);
        assertThat(amiss(word)).containsExactly("id-error");
        assertThat(prepared(round)).isZero();
    }

    @Test
    void aSecondClickKeepsNothingTwiceAndNobodyWritesOverAnother() {
        var round = new SampleRound(2, 1, "readings: 1");
        var secretary = Visitor.signedIn(round.secretary);
        var form = new HashMap<>(MARKET);
        form.put("seen", seen(secretary, address(round) + "/practice"));
        var other = new HashMap<>(form);
        other.putAll(Map.of("id", "library", "title-en", "Night library"));

        var first = secretary.post(address(round) + "/practice", form);
        var second = secretary.post(address(round) + "/practice", form);
        var late = secretary.post(address(round) + "/practice?lang=en", other);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(prepared(round)).isEqualTo(1);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(read(late.asString()).select("#title-en").val()).isEqualTo("Night library");

        other.put("seen", read(late.asString()).select("[name=seen]").val());
        secretary.post(address(round) + "/practice", other);
        form.put("seen", seen(secretary, address(round) + "/practice/market"));
        form.put("title-en", "Night market");
        secretary.post(address(round) + "/practice/market", form);
        assertThat(kept(round).getList("practice.title.en")).containsExactly("Night market", "Night library");

        form.put("seen", seen(secretary, address(round) + "/practice/market"));
        form.put("id", "library");
        var taken = secretary.post(address(round) + "/practice/market", form);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(amiss(taken)).containsExactly("id-error");

        var gone = Map.of("seen", seen(secretary, address(round) + "/practice/market"));
        assertThat(secretary
                        .post(address(round) + "/practice/market/removal", gone)
                        .statusCode())
                .isEqualTo(303);
        assertThat(secretary
                        .post(address(round) + "/practice/market/removal", gone)
                        .statusCode())
                .isEqualTo(303);
        assertThat(kept(round).getList("practice.id")).containsExactly("library");
        assertThat(prepared(round)).isEqualTo(4);
    }

    @Test
    void onceTheRoundHasOpenedItIsReadAndNotSaidAnew() {
        var round = new SampleRound(2, 1, "readings: 1");
        var staff = Visitor.signedIn(round.staff);
        send(staff, address(round), "form", Map.of("marksBy", "2026-12-01", "pact-id", "", "pact-en", ""));
        send(staff, address(round) + "/practice", "form", MARKET);
        var before = Map.of("seen", seen(staff, address(round)), "marksBy", "2026-12-09");
        var looks = Visitor.signedIn(round.auditor);
        assertThat(read(looks.get(address(round)).asString()).select("main form"))
                .isEmpty();

        round.running();

        var page = read(staff.get(address(round) + "?lang=en").asString());
        assertThat(page.select("main form, main a[href*=/practice]")).isEmpty();
        assertThat(page.select("main").text()).contains("1 December 2026", "Market Online", "75.5");
        assertThat(staff.get(address(round) + "/practice/market").statusCode()).isEqualTo(303);
        assertThat(staff.post(address(round), before).statusCode()).isEqualTo(409);
        assertThat(kept(round).getString("marksBy")).isEqualTo("2026-12-01");
        assertThat(read(staff.get("/office/" + round.edition + "/rounds/desk").asString())
                        .select("main a[href*=/preparation]"))
                .hasSize(1);
    }

    /** Fills in the form of that page as it stands, and goes where it leads. */
    private static Response send(Visitor visitor, String page, String form, Map<String, String> typed) {
        var shown = read(visitor.get(page).asString()).select("main " + form).first();
        var fields = new HashMap<>(typed);
        fields.put("seen", shown.select("[name=seen]").val());
        return visitor.follow(visitor.post(shown.attr("action"), fields));
    }

    private static String seen(Visitor visitor, String page) {
        return read(visitor.get(page).asString()).select("[name=seen]").first().val();
    }

    private static List<String> amiss(Response answer) {
        return read(answer.asString()).select("p.error").eachAttr("id");
    }

    private static JsonPath kept(SampleRound round) {
        return as(round.secretary)
                .get(round.path() + "/preparation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** How often the ledger keeps that the round was prepared. */
    private static long prepared(SampleRound round) {
        return figure(
                "select count(*) from event where kind = 'RoundPrepared' and convert_from(bytes, 'UTF8') like ?",
                "%" + round.edition + "%");
    }

    private static Document read(String page) {
        return Jsoup.parse(page);
    }

    private static String board(SampleRound round) {
        return "/secretariat/" + round.edition + "/desk";
    }

    private static String address(SampleRound round) {
        return board(round) + "/preparation";
    }
}
