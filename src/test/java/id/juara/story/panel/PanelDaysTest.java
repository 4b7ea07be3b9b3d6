package id.juara.story.panel;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A panel's day: who presents when, who is there, and whether that is enough. */
@QuarkusTest
class PanelDaysTest {
    private static final String PLENARY =
            """
            - id: desk
              title: {id: Evaluasi, en: Desk}
              kind: marks
              readings: 1
              criteria:
                - {id: novelty, weight: 100, scale: {from: 0, to: 100, step: 1}, title: {id: Kebaruan, en: Novelty}}
              cut: {top: 2}
            - id: plenary
              title: {id: Pleno, en: Plenary}
              kind: deliberation
              from: desk
              deliberation: {quorum: 67}
              cut: {top: 1}
            """;

    @Test
    void theOrderFollowsTheNumbersAndTheButtonMovesOneUp() {
        var round = panel(4);
        var secretary = Visitor.signedIn(round.secretary);
        var day = planned(round, secretary, "3");
        assertThat(order(round)).containsExactly(0, 1, 2);

        var swapped = fields(round, Map.of(0, "3", 1, "2", 2, "1", 3, "4"));
        assertThat(secretary.post(day, swapped).statusCode()).isEqualTo(303);
        assertThat(order(round)).containsExactly(2, 1, 0, 3);
        var up = fields(round, Map.of(2, "1", 1, "2", 0, "3"));
        up.put("up", round.submissions.get(0).toString());
        assertThat(secretary.post(day, up).statusCode()).isEqualTo(303);

        assertThat(order(round)).containsExactly(2, 0, 1);
    }

    @Test
    void anEntryHasOneTurnAndOneThatBeganIsNotTakenAway() {
        var round = panel(3);
        var secretary = Visitor.signedIn(round.secretary);
        var day = planned(round, secretary, "2");

        var twice = as(round.secretary)
                .body(Map.of(
                        "begins",
                        "2026-05-03T02:00:00Z",
                        "minutes",
                        10,
                        "venue",
                        "Aula",
                        "submissions",
                        List.of(round.submissions.get(0))))
                .post(round.path() + "/panel-days");
        assertThat(twice.statusCode()).isEqualTo(422);

        var turn = day + "/turns/" + round.submissions.get(0);
        assertThat(secretary.post(turn, Map.of("then", "end")).statusCode()).isEqualTo(404); // it has not begun
        secretary.post(turn, Map.of("then", "begin"));
        assertThat(secretary.get(day).asString()).contains("sedang tampil", "data-ends=\"");
        assertThat(secretary.post(day, fields(round, Map.of(1, "1"))).statusCode())
                .isEqualTo(422);
        secretary.post(turn, Map.of("then", "end"));

        assertThat(secretary.get(day).asString()).contains("selesai").doesNotContain("sedang tampil");
        assertThat(order(round)).containsExactly(0, 1);
    }

    @Test
    void aFlawedDayIsShownAgainWithEveryFault() {
        var round = panel(1);

        var answer = Visitor.signedIn(round.secretary)
                .post(
                        "/secretariat/" + round.edition + "/desk/days?lang=en",
                        Map.of("begins", "besok", "minutes", "999", "venue", "", "many", "1"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Write the day and the hour.", "Write 1 to 240 minutes.", "Write the place", "value=\"999\"");
    }

    @Test
    void aFlawedChangeOfADayComesBackWithAllThatWasTypedAndTheFaultsBesideTheFields() {
        var round = panel(3);
        var secretary = Visitor.signedIn(round.secretary);
        var day = planned(round, secretary, "2");
        var typed = fields(round, Map.of(0, "2", 1, "satu", 2, "7"));
        typed.putAll(Map.of("begins", "2026-05-09T13:30", "minutes", "500", "venue", "Ruang Garuda"));

        var flawed = secretary.post(day + "?lang=en", typed);

        assertThat(flawed.statusCode()).isEqualTo(422);
        var page = flawed.htmlPath();
        assertThat(value(page, "begins")).isEqualTo("2026-05-09T13:30");
        assertThat(value(page, "minutes")).isEqualTo("500");
        assertThat(value(page, "venue")).isEqualTo("Ruang Garuda");
        assertThat(turns(round, page)).containsExactly("2", "satu", "7");
        assertThat(flawed.asString())
                .contains("href=\"#minutes\"", "href=\"#turn-" + round.submissions.get(1), "“satu” is no number");
        assertThat(order(round)).containsExactly(0, 1);
        assertThat(turns(round, secretary.get(day).htmlPath())).containsExactly("1", "2", "");
    }

    @Test
    void aTurnThatBeganCannotBeLeftOutAndTheRestOfTheFormStays() {
        var round = panel(2);
        var secretary = Visitor.signedIn(round.secretary);
        var day = planned(round, secretary, "2");
        secretary.post(day + "/turns/" + round.submissions.get(0), Map.of("then", "begin"));

        var refused = secretary.post(day, fields(round, Map.of(0, "", 1, "5")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("class=\"error\">Giliran yang sudah dimulai");
        assertThat(turns(round, refused.htmlPath())).containsExactly("", "5");
    }

    @Test
    void aPanelThatAllHaveToHearSaysWhoIsMissing() {
        var round = new SampleRound(2, 3, "kind: panel", "readings: all");
        var seats = round.seatAll();
        var secretary = Visitor.signedIn(round.secretary);
        var day = planned(round, secretary, "2");

        assertThat(secretary.get(day + "?lang=en").asString())
                .contains("Nobody was noted yet; this panel has 3 members.", "The rules ask for the whole panel")
                .doesNotContain("aside warn");
        secretary.post(day + "/attendance", Map.of("present", seats.subList(0, 2)));
        assertThat(secretary.get(day + "?lang=en").asString())
                .contains("2 of 3 are there", "Not there: Bapak " + round.judge(2), "aside warn");
        secretary.post(day + "/attendance", Map.of("present", seats));

        assertThat(secretary.get(day + "?lang=en").asString())
                .contains("The whole panel is there")
                .doesNotContain("aside warn");
    }

    @Test
    void aPanelOfTeamsSaysWhichTurnLacksSomebodyOfItsTeam() {
        var round = new SampleRound(3, 3, "kind: panel", "readings: 2");
        var seats = round.seatAll();
        round.deal();
        round.open();
        var secretary = Visitor.signedIn(round.secretary);
        var day = planned(round, secretary, "3");
        var missing = round.pile(2).size();

        secretary.post(day + "/attendance", Map.of("present", seats.subList(0, 2)));
        var page = secretary.get(day + "?lang=en").asString();
        secretary.post(day + "/attendance", Map.of("present", seats));

        assertThat(page).contains("a team for each entry: 2 panelists", "aside warn");
        assertThat(page.split(": Bapak " + round.judge(2) + " not there", -1)).hasSize(missing + 1);
        assertThat(missing).isPositive();
        assertThat(secretary.get(day + "?lang=en").asString()).contains("The team of each turn is whole.");
    }

    @Test
    void aRoundOfMarksAloneHasNoPanelDays() {
        var round = new SampleRound(1, 1, "readings: 1");

        as(round.secretary)
                .body(Map.of("begins", "2026-05-03T02:00:00Z", "minutes", 10, "venue", "Aula"))
                .post(round.path() + "/panel-days")
                .then()
                .statusCode(409);
    }

    @Test
    void aPlenaryHasItsQuorumOnceSoManyAreThereAsTheRulesAsk() {
        var cast = Cast.of(SampleRules.withRounds(SampleRules.freshName("plenary"), PLENARY));
        var seats = List.of(cast.judge(), cast.judge(), cast.judge());
        var path = "/api/v1/rounds/" + cast.edition() + "/plenary";
        List<String> ids = as(cast.secretary())
                .body(Map.of(
                        "judges",
                        seats.stream()
                                .map(one -> Map.of("person", cast.personOf(one)))
                                .toList()))
                .post(path + "/judges")
                .then()
                .statusCode(201)
                .extract()
                .path("judges.id");
        String day = as(cast.secretary())
                .body(Map.of("begins", "2026-05-03T02:00:00Z", "minutes", 60, "venue", "Ruang rapat"))
                .post(path + "/panel-days")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var page = "/secretariat/" + cast.edition() + "/plenary/days/" + day + "?lang=en";
        var secretary = Visitor.signedIn(cast.secretary());

        present(cast, path, day, ids.subList(0, 2));
        assertThat(secretary.get(page).asString()).contains("2 of 3 are there", "is not reached: the rules ask for 3");
        present(cast, path, day, ids);
        assertThat(secretary.get(page).asString()).contains("The quorum is reached");
        as(cast.secretary())
                .body(Map.of("judges", List.of(UUID.randomUUID())))
                .put(path + "/panel-days/" + day + "/attendance")
                .then()
                .statusCode(404);
    }

    private static String value(XmlPath page, String id) {
        return page.getString("**.find { it.@id == '" + id + "' }.@value");
    }

    /** The numbers that stand beside the entries, by their places in the sample. */
    private static List<String> turns(SampleRound round, XmlPath page) {
        return round.submissions.stream().map(one -> value(page, "turn-" + one)).toList();
    }

    private static void present(Cast cast, String path, String day, List<String> seats) {
        as(cast.secretary())
                .body(Map.of("judges", seats))
                .put(path + "/panel-days/" + day + "/attendance")
                .then()
                .statusCode(200);
    }

    private static SampleRound panel(int entries) {
        var round = new SampleRound(entries, 1, "kind: panel", "readings: all");
        round.seatAll();
        return round;
    }

    /** Plans a day of so many entries; gives the path of its page. */
    private static String planned(SampleRound round, Visitor secretary, String many) {
        var made = secretary.post(
                "/secretariat/" + round.edition + "/desk/days",
                Map.of("begins", "2026-05-02T09:00", "minutes", "20", "venue", "Aula", "many", many));
        return made.header("Location").replaceAll("https?://[^/]+|\\?.*", "");
    }

    private static Map<String, Object> fields(SampleRound round, Map<Integer, String> turns) {
        var fields = new LinkedHashMap<String, Object>(
                Map.of("begins", "2026-05-02T09:00", "minutes", "20", "venue", "Aula"));
        turns.forEach((entry, turn) -> fields.put("turn-" + round.submissions.get(entry), turn));
        return fields;
    }

    /** The entries of the first day, by their places in the sample. */
    private static List<Integer> order(SampleRound round) {
        List<String> told =
                as(round.secretary).get(round.path() + "/panel-days").path("items[0].turns.submission");
        return told.stream()
                .map(one -> round.submissions.indexOf(UUID.fromString(one)))
                .toList();
    }
}
