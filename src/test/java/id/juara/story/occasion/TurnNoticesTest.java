package id.juara.story.occasion;

import static id.juara.harness.Cast.as;
import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static id.juara.story.assignment.SampleRound.change;
import static id.juara.story.assignment.SampleRound.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.samples.SampleInnovation;
import id.juara.story.material.PanelWithMaterial;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The side of an entry learns when and where it presents, in its own time, and never before the public knows that it does. */
@QuarkusTest
class TurnNoticesTest {
    private static final Instant NINE = Instant.parse("2099-05-02T02:00:00Z"); // in WIB
    private static final List<String> KINDS = List.of("turn-set", "turn-moved", "turn-taken");

    @Inject
    TellTurns tell;

    @Test
    void eachSideIsToldItsOwnTurnInItsOwnTimeAndInWib() {
        var panel = new PanelWithMaterial();

        plan(panel, NINE, "https://rapat.example.id/r/77", FLOATING_CLINIC, WASTE_BANK);
        settled(panel);
        tell.run();

        assertThat(told(panel, FLOATING_CLINIC, "turn-set", 1))
                .singleElement()
                .asString()
                .contains("Klinik Terapung", "2 May 2099, 09:00 WIB", "for 20 minutes")
                .endsWith("Place: https://rapat.example.id/r/77")
                .doesNotContain("(2 May");
        assertThat(told(panel, WASTE_BANK, "turn-set", 1))
                .singleElement()
                .asString()
                .contains("Bank Sampah", "2 May 2099, 10:20 WITA (2 May 2099, 09:20 WIB)");
        assertThat(Told.texts(panel.unit, "turn-set", panel.edition.submission(WASTE_BANK)))
                .isEmpty();
        var page = Visitor.signedIn(panel.otherUnit).get(entry(panel, WASTE_BANK) + "?lang=en");
        assertThat(page.asString())
                .contains("Your presentation", "10:20 WITA", "09:20 WIB", "href=\"https://rapat.example.id/r/77\"");
    }

    @Test
    void aMovedTurnIsToldOnceAndOneThatIsTakenBackToo() {
        var panel = new PanelWithMaterial();
        var day = plan(panel, NINE, "Aula", FLOATING_CLINIC, WASTE_BANK);
        settled(panel);
        told(panel, FLOATING_CLINIC, "turn-set", 1);

        again(panel, day, NINE.plus(1, ChronoUnit.DAYS), "Aula", WASTE_BANK, FLOATING_CLINIC);
        again(panel, day, NINE, "Aula", WASTE_BANK, FLOATING_CLINIC); // they have changed places, no more
        settled(panel);
        var moved = told(panel, FLOATING_CLINIC, "turn-moved", 1);
        again(panel, day, NINE, "Aula", WASTE_BANK);
        settled(panel);
        var taken = told(panel, FLOATING_CLINIC, "turn-taken", 1);
        again(panel, day, NINE, "Ruang Garuda", WASTE_BANK, FLOATING_CLINIC);
        settled(panel);
        var set = told(panel, FLOATING_CLINIC, "turn-set", 2);

        assertThat(moved).last().asString().contains("has changed. Now: 2 May 2099, 09:20 WIB");
        assertThat(taken).singleElement().asString().contains("2 May 2099, 09:20 WIB no longer holds");
        assertThat(set).hasSize(2);
        assertThat(set.get(0)).endsWith("Place: Ruang Garuda"); // the latest first
    }

    @Test
    void nobodyIsToldWhileTheSecretaryIsStillArranging() {
        var panel = new PanelWithMaterial();
        plan(panel, NINE, "Aula", FLOATING_CLINIC, WASTE_BANK);
        var other = new PanelWithMaterial();
        plan(other, NINE, "Aula", FLOATING_CLINIC, WASTE_BANK);

        settled(other);
        told(other, FLOATING_CLINIC, "turn-set", 1);

        assertThat(count(panel)).isZero();
    }

    @Test
    void nothingIsToldOfADayThatIsOver() {
        var panel = new PanelWithMaterial();

        plan(panel, Instant.now().minus(1, ChronoUnit.DAYS), "Aula", FLOATING_CLINIC, WASTE_BANK);
        settled(panel);

        assertThat(count(panel)).isZero();
    }

    @Test
    void beforeTheListIsPublicNeitherNoticeNorPageTellsWhoPresents() {
        var round = ClosedRound.ofFour("objection-days: 5").sealed();
        var day = Map.of(
                "begins",
                NINE.toString(),
                "minutes",
                20,
                "venue",
                "Aula",
                "submissions",
                round.submissions.subList(0, 2));
        as(round.secretary)
                .body(day)
                .post(round.panelPath() + "/panel-days")
                .then()
                .statusCode(201);
        var turns = "/api/v1/submissions/" + round.submissions.get(0) + "/turns";

        settled(round.edition);
        as(round.writer(0)).get(turns).then().statusCode(200).body("items", empty());
        assertThat(ClosedRound.ask("select count(*) from turn_told where round = ?", round.panel))
                .isEqualTo("0");
        round.announce(Instant.now().plus(1, ChronoUnit.HOURS)).statusCode(201);
        round.approve().statusCode(200);
        tell.run(); // signed, and still an hour to go
        as(round.writer(0)).get(turns).then().statusCode(200).body("items", empty());
        round.later("-61 minutes");
        tell.run();

        assertThat(Told.texts(round.writer(0), "turn-set", round.submissions.get(0), 1))
                .hasSize(1);
        assertThat(Told.texts(round.localAdmin(1), "turn-set", round.submissions.get(1), 1))
                .hasSize(1);
        as(round.writer(0))
                .get(turns)
                .then()
                .statusCode(200)
                .body("items.round", contains("panel"))
                .body("items[0].begins", equalTo(NINE.toString()))
                .body("items[0].venue", equalTo("Aula"));
        as(round.writer(2))
                .get("/api/v1/submissions/" + round.submissions.get(2) + "/turns")
                .then()
                .body("items", hasSize(0));
        as(round.writer(2)).get(turns).then().statusCode(404);
    }

    /** The secretary has let the days be for longer than anybody waits. */
    private void settled(PanelWithMaterial panel) {
        settled(panel.cast.edition());
    }

    private void settled(String edition) {
        change(
                "update panel_day d set arranged_at = clock_timestamp() - interval '1 hour'"
                        + " from round r where r.id = d.round and r.edition = ?",
                edition);
        tell.run();
    }

    private static String entry(PanelWithMaterial panel, SampleInnovation innovation) {
        return "/entries/" + panel.edition.submission(innovation);
    }

    private static long count(PanelWithMaterial panel) {
        return figure(
                "select count(*) from notice where edition = ? and kind = any (?)",
                panel.cast.edition(),
                KINDS.toArray(String[]::new));
    }

    private static List<String> told(PanelWithMaterial panel, SampleInnovation innovation, String kind, int count) {
        var reader = innovation == FLOATING_CLINIC ? panel.unit : panel.otherUnit;
        return Told.texts(reader, kind, panel.edition.submission(innovation), count);
    }

    private static UUID plan(PanelWithMaterial panel, Instant begins, String venue, SampleInnovation... order) {
        String day = as(panel.cast.secretary())
                .body(form(panel, begins, venue, order))
                .post(panel.round.path("/panel-days"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(day);
    }

    private static void again(
            PanelWithMaterial panel, UUID day, Instant begins, String venue, SampleInnovation... order) {
        as(panel.cast.secretary())
                .body(form(panel, begins, venue, order))
                .put(panel.round.path("/panel-days/" + day))
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> form(
            PanelWithMaterial panel, Instant begins, String venue, SampleInnovation... order) {
        var submissions = Stream.of(order)
                .map(panel.edition::submission)
                .map(UUID::toString)
                .toList();
        return Map.of("begins", begins.toString(), "minutes", 20, "venue", venue, "submissions", submissions);
    }
}
