package id.juara.front.secretariat;

import static id.juara.story.assignment.SampleRound.as;
import static id.juara.story.assignment.SampleRound.figure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a real browser: a judge drops out while the round runs, the others take over, and no mark is lost. */
@QuarkusTest
class ReplacementJourneyTest {
    private static final String MARKS =
            "select count(*) from mark m join scoresheet s on s.id = m.scoresheet where s.round = ?";
    private static final String COUNTING =
            """
            select count(*) from scoresheet s join assignment a on a.id = s.assignment
            where s.round = ? and s.state = 'submitted' and a.state = 'open'
            """;
    private static final String STANDING = "select count(*) from assignment where round = ? and state = 'open'";

    @Test
    void anAssignmentIsRepairedAfterAJudgeDropsOutWithoutLosingAMark() {
        var round = new SampleRound(12, 5, "readings: 2").running();
        for (int judge = 0; judge < 5; judge++) {
            for (var one : round.pile(judge).subList(0, 2)) {
                round.save(judge, one, "70", "80", "submitted").statusCode(200);
            }
        }
        round.save(3, round.pile(3).get(2), "55", "60", "draft").statusCode(200);
        var marks = figure(MARKS, round.round);
        assertThat(marks).isEqualTo(22);

        try (var window = Window.of(round.secretary)) {
            var page = window.page();
            window.go("/me");
            page.locator("header .places a[href^='/secretariat']").click();
            page.locator("main a[href*='/" + round.edition + "/']").click();
            page.locator("main a").getByText(round.judge(3)).click();
            page.getByRole(AriaRole.LINK, named("Lihat siapa yang mengambil alih"))
                    .click();
            var told = page.locator("main").innerText();
            assertThat(told).contains("2 lembar penilaian yang sudah dikirim tetap dihitung", "bacaan dibagikan");
            assertThat(figure("select count(*) from round_judge where round = ? and left_at is not null", round.round))
                    .as("a preview keeps nothing")
                    .isZero();
            assertThat(figure(STANDING, round.round)).isEqualTo(24);

            var release = page.getByRole(AriaRole.BUTTON, button("Lepas penilai dan bagikan sisanya"));
            page.getByLabel("Alasan").fill("Sakit sampai akhir tahap");
            page.waitForNavigation(release::click);

            assertThat(page.locator("main").innerText())
                    .contains("Penilai dilepas.", "sudah keluar", "Semua bacaan yang diminta aturan sudah dibagikan.");
        }

        assertThat(figure(MARKS, round.round)).isEqualTo(marks);
        assertThat(figure(COUNTING, round.round)).isEqualTo(10);
        assertThat(figure(STANDING, round.round)).isEqualTo(24);
        for (int judge : new int[] {0, 1, 2, 4}) {
            for (var one : round.pile(judge)) {
                round.save(judge, one, "70", "80", "submitted");
            }
        }
        int readings = as(round.staff)
                .post(round.path() + "/close")
                .then()
                .statusCode(200)
                .extract()
                .path("readings");
        assertThat(readings).isEqualTo(24);
    }

    @Test
    void aSecondClickReleasesNobodyTwice() {
        var round = new SampleRound(4, 3, "readings: 1");
        var seats = round.seatAll();
        round.deal();
        round.open();
        var visitor = Visitor.signedIn(round.secretary);
        var path = "/secretariat/" + round.edition + "/desk/judges/" + seats.get(0) + "/leave";

        var silent = visitor.post(path, Map.of("reason", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("Isilah alasannya");
        assertThat(visitor.post(path, Map.of("reason", "Sakit")).statusCode()).isEqualTo(303);
        assertThat(visitor.post(path, Map.of("reason", "Sakit")).statusCode()).isEqualTo(409);
        assertThat(as(round.staff)
                        .get("/api/v1/audit/editions/" + round.edition + "/hands?way=reassignment")
                        .jsonPath()
                        .getList("items.deed.why.id"))
                .containsExactly("Sakit");

        assertThat(figure(STANDING, round.round)).isEqualTo(4);
    }

    @Test
    void theLastJudgeMayLeaveAndHisReadingsWait() {
        var round = new SampleRound(2, 1, "readings: 1");
        var seats = round.seatAll();
        round.deal();
        var visitor = Visitor.signedIn(round.secretary);
        var path = "/secretariat/" + round.edition + "/desk";

        assertThat(visitor.get(path + "/judges/" + seats.get(0) + "/leave").statusCode())
                .isEqualTo(200);
        assertThat(visitor.post(path + "/judges/" + seats.get(0) + "/leave", Map.of("reason", "Sakit"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(visitor.get(path + "?lang=en").asString()).contains("2 readings that the rules ask for");
    }

    @Test
    void whereJudgingIsClosedNoSeatIsOfferedToBeChanged() {
        var round = new SampleRound(2, 2, "readings: 1");
        var seats = round.seatAll();
        round.deal();
        round.open();
        var secretary = Visitor.signedIn(round.secretary);
        var judge = "/secretariat/" + round.edition + "/desk/judges/" + seats.get(0);
        assertThat(secretary.get(judge).asString()).contains(judge + "/leave", "name=\"most\"");

        round.markAll();
        as(round.staff).post(round.path() + "/close").then().statusCode(200);

        assertThat(secretary.get(judge + "?lang=en").asString())
                .contains("The judging of this round is closed")
                .doesNotContain(judge + "/leave", "name=\"most\"");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return named(name).setExact(true);
    }
}
