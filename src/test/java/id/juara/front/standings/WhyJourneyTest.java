package id.juara.front.standings;

import static id.juara.story.shortlist.ClosedRound.both;
import static id.juara.story.shortlist.ClosedRound.marks;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody asks why an entry missed the cut; staff find it, and can say it aloud. */
@QuarkusTest
class WhyJourneyTest {

    /** 75 and 70.5 on average against 90 and 90: a place below the line of one. */
    private static ClosedRound twoOfWhomOneGoesOn() {
        return new ClosedRound(
                List.of("cut: {top: 1}"), List.of(), marks(new int[] {80, 70}, new int[] {70, 71}), both(90));
    }

    @Test
    void whyAnEntryMissedTheCutIsFoundInThreeClicksAfterSigningIn() {
        var round = twoOfWhomOneGoesOn();
        try (var window = Window.of(round.staff)) {
            window.go("/me");
            var clicks = 0;

            window.page().locator("header .places a[href^='/office']").click();
            clicks++;
            window.page().getByLabel("Cari entri").fill(round.number(0).substring(6));
            window.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cari"))
                    .click();
            clicks++;
            window.page().locator("main a[href*='/entries/']").click();
            clicks++;

            var told = window.page().locator("main").innerText();
            assertThat(clicks).isLessThanOrEqualTo(3);
            assertThat(told)
                    .contains("Inovasi 0", "tidak lolos", "posisinya di bawah batas", "72,30", "90,00", "−17,70")
                    .contains("Kebaruan");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void anEntryIsFoundByAPieceOfItsTitleItsNumberOrItsInstitution() {
        var round = twoOfWhomOneGoesOn();
        var visitor = Visitor.signedIn(round.staff);

        for (var piece : List.of(
                round.number(1),
                round.number(1).toLowerCase(),
                round.institution(1).substring(3))) {
            var told = visitor.get("/office?lang=en&find=" + piece.replace(" ", "%20"))
                    .asString();
            assertThat(told).contains("1 entries found", round.number(1)).doesNotContain(round.number(0));
        }
        assertThat(visitor.get("/office?lang=en&find=novasi").asString()).contains("Inovasi");
        assertThat(visitor.get("/office?lang=en&find=%25%25").asString()).contains("No sent entry matches");
        assertThat(visitor.get("/office?lang=en&find=x").asString()).contains("No sent entry matches");
    }

    @Test
    void aRoundThatStillTakesMarksShowsNoOrder() {
        var round = ClosedRound.ofFour();
        ClosedRound.change("update round set state = 'open' where id = ?", round.desk);
        var visitor = Visitor.signedIn(round.staff);

        for (var page : List.of("results", "results/ranking.xlsx", "entries/" + round.submissions.get(0))) {
            assertThat(visitor.get("/office/" + round.edition + "/rounds/desk/" + page)
                            .statusCode())
                    .as(page)
                    .isEqualTo(409);
        }
    }

    @Test
    void thoseWhoShareAPlaceAreNamedAndTheLineStandsBelowTheLastThatGoesOn() {
        var round = new ClosedRound(List.of("cut: {top: 2}"), List.of(), both(80), both(90), both(70), both(70));

        var told = Visitor.signedIn(round.staff)
                .get("/office/" + round.edition + "/rounds/desk/results?lang=en")
                .asString();

        assertThat(told).contains("Place 3, 70.00 points", "The line: 2 go on above it");
        var rows = told.substring(told.indexOf("class=\"ranking\""));
        assertThat(rows.indexOf(round.number(0))).isLessThan(rows.indexOf("The line: 2"));
        assertThat(rows.indexOf(round.number(2))).isGreaterThan(rows.indexOf("The line: 2"));
    }

    @Test
    void otherRulesAreTriedAndMarkedAsNotOfficial() {
        var round = twoOfWhomOneGoesOn();
        var path = "/office/" + round.edition + "/rounds/desk/what-if?lang=en";
        var visitor = Visitor.signedIn(round.staff);

        var larger = visitor.post(path, Map.of("top", "2", "method", "", "passMark", ""));
        var nothing = visitor.post(path, Map.of("top", "", "method", "", "passMark", ""));
        var noNumber = visitor.post(path, Map.of("top", "dua", "method", "", "passMark", ""));
        var noWhole = visitor.post(path, Map.of("top", "1,5", "method", "", "passMark", ""));

        assertThat(larger.statusCode()).isEqualTo(200);
        assertThat(larger.asString()).contains("NOT OFFICIAL: 1 would enter, 0 would leave", round.number(0));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.asString()).contains("Name at least one thing that is changed.");
        assertThat(noWhole.statusCode()).isEqualTo(422);
        assertThat(noNumber.statusCode()).isEqualTo(422);
        assertThat(noNumber.asString()).contains("dua: has to be a whole number");
        assertThat(ClosedRound.ask("select count(*) from shortlist where round = ?", round.desk))
                .isEqualTo("0");
    }
}
