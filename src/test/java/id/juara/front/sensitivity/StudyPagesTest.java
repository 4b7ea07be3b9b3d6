package id.juara.front.sensitivity;

import static id.juara.story.shortlist.ClosedRound.both;
import static id.juara.story.shortlist.ClosedRound.marks;
import static id.juara.story.shortlist.ClosedRound.novelOrUseful;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Staff ask how far a list hangs on weights and judges, wait for it, and read it; others read what bounds cost. */
@QuarkusTest
class StudyPagesTest {
    @Test
    void aStudyIsAskedForWaitedForAndReadInWords() {
        var round = novelOrUseful();
        var staff = Visitor.signedIn(round.staff);

        var begun = ask(staff, round, Map.of("weights", "any", "within", "", "draws", "2.000"));
        var page = begun.getHeader("Location");
        var told = Told.await(() -> staff.get(page).asString(), text -> text.contains("hang on the weights"));

        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(told)
                .contains("NOT OFFICIAL", "In 2,000 draws of weights: 1 always go on, 1 never do, 2 hang")
                .contains(
                        "Shifts of weights that change the list: 1 of 8.",
                        "−20 % to 48",
                        "1 would enter",
                        round.number(2))
                .contains("Judges without whose marks the list changes: 0 of 2.");
        var id = page.substring(page.lastIndexOf('/') + 1, page.indexOf('?'));
        var job = staff.get("/jobs/" + id + "?lang=en").asString();
        assertThat(job).contains("/office/" + round.edition + "/rounds/desk/sensitivity/" + id, "To what came of it");
        assertThat(staff.get("/office/" + round.edition + "/rounds/desk/sensitivity?lang=en")
                        .asString())
                .contains("Any weights", id);
        assertThat(Visitor.signedIn(round.auditor).get(page).statusCode()).isEqualTo(403);
        assertThat(ClosedRound.ask("select count(*) from shortlist where round = ?", round.desk))
                .isEqualTo("0");
    }

    /** Of a hair's breadth, which only weights far from the rules' overturn. */
    @Test
    void whoHangsOnTheWeightsIsNeverSaidToGoOnAlwaysOrNever() {
        var round = new ClosedRound(
                List.of("cut: {top: 1}"),
                List.of(),
                marks(new int[] {60, 90}, new int[] {60, 90}),
                marks(new int[] {61, 60}, new int[] {61, 60}));
        var staff = Visitor.signedIn(round.staff);
        var page = ask(staff, round, Map.of("weights", "any", "within", "", "draws", "1000"))
                .getHeader("Location");

        var told = Told.await(() -> staff.get(page).asString(), text -> text.contains("hang on the weights"));

        assertThat(told).contains("0 always go on, 0 never do, 2 hang").doesNotContain("100.0 %", ">0.0 %<", ">100 %<");
        assertThat(told)
                .containsPattern("data-label=\"Goes on\">9\\d\\.\\d %")
                .containsPattern("data-label=\"Goes on\">\\d\\.\\d %");
    }

    @Test
    void aFormWithFaultsKeepsWhatWasTypedAndBeginsNothing() {
        var round = novelOrUseful();
        var staff = Visitor.signedIn(round.staff);

        var outside = ask(staff, round, Map.of("weights", "near", "within", "101", "draws", "5"));
        var noNumber = ask(staff, round, Map.of("weights", "near", "within", "dua", "draws", ""));

        assertThat(outside.statusCode()).isEqualTo(422);
        assertThat(outside.asString()).contains("1 to 100 percent.", "100 to 100,000 draws.", "value=\"101\"");
        assertThat(noNumber.statusCode()).isEqualTo(422);
        assertThat(noNumber.asString()).contains("dua: has to be a whole number", "value=\"dua\"");
        assertThat(ClosedRound.ask("select count(*) from job where parameters::jsonb->>'edition' = ?", round.edition))
                .isEqualTo("0");
    }

    @Test
    void whoSignsAndWhoAuditsReadWhatAFloorCosts() {
        // clusters in turn: regency, city, province, regency
        var round = new ClosedRound(
                List.of("cut: {top: 2, clusters: {province: {floor: 1}, city: {cap: 1}}}"),
                List.of(),
                both(90),
                both(80),
                both(70),
                both(60));

        var told = Visitor.signedIn(round.auditor)
                .get("/office/" + round.edition + "/rounds/desk/sensitivity?lang=en")
                .asString();

        assertThat(told)
                .contains("At least 1: 1 displaced, 1 in by it, 10.00 points lost.", "This bound changes nothing.")
                .contains(round.number(1), round.number(2))
                .doesNotContain("<button>Reckon");
    }

    private static Response ask(Visitor staff, ClosedRound round, Map<String, ?> form) {
        return staff.post("/office/" + round.edition + "/rounds/desk/sensitivity?lang=en", form);
    }
}
