package id.juara.front.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.screening.ScreenedEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clerks who screen by keyboard alone, in a browser without scripts; each press of a key is counted. */
@QuarkusTest
class ClerkJourneyTest {
    private static final int ENTRIES = 50;
    private static final int MOST_PRESSES = 4;
    private static final String FILLER = "tes";

    private static ScreenedEdition waiting(int entries) {
        var day = new ScreenedEdition();
        for (var i = 0; i < entries; i++) {
            day.sent("Isian " + i, "2020-01-01", FILLER);
        }
        day.closed();
        day.run().statusCode(200);
        return day;
    }

    @Test
    void fiftyEntriesAreScreenedByKeyboardWithFourPressesEachAtMost() {
        var day = waiting(ENTRIES);
        try (var window = Window.of(Optional.of(day.clerks.get(0)), Window.withoutScript())) {
            window.go("/office/" + day.edition + "/screening");
            window.page().locator("form[action*='/screening/queue'] button").focus();
            next(window.page(), "Enter");
            var seen = new HashSet<String>();
            for (var n = 0; n < ENTRIES; n++) {
                assertThat(seen.add(window.page().locator("main h2").innerText()))
                        .isTrue();
                var presses = 0;
                if (n % 5 == 4) { // every fifth is turned down as filler, the first reason of the list
                    window.page().keyboard().press("ArrowDown");
                } else {
                    window.page().keyboard().press("Space");
                }
                presses++;
                next(window.page(), "Enter");
                presses++;
                assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
            }

            assertThat(window.page().locator("main").innerText()).contains("Tidak ada temuan yang menunggu.");
        }
        assertThat(day.askOwner("select count(*) from finding where edition = ? and state = 'cleared'", day.edition))
                .containsExactly("40");
        assertThat(day.askOwner("select count(*) from finding where edition = ? and state = 'upheld'", day.edition))
                .containsExactly("10");
    }

    private static void next(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    @Test
    void twoClerksNeverHaveTheSameFindingInHandAndOneWhoComesBackHasTheOwn() {
        var day = waiting(2);
        var queue = "/office/" + day.edition + "/screening/queue?lang=en";
        var one = Visitor.signedIn(day.clerks.get(0));
        var other = Visitor.signedIn(day.clerks.get(1));
        var third = Visitor.signedIn(day.clerks.get(2));

        assertThat(one.get(queue).asString()).contains("You have no finding in hand.");
        assertThat(one.post(queue, Map.of()).statusCode()).isEqualTo(303);
        other.post(queue, Map.of());
        var left = third.post(queue, Map.of());

        assertThat(left.header("Location")).contains("/screening?");
        var first = title(one.get(queue).asString());
        assertThat(title(other.get(queue).asString())).isNotEqualTo(first);
        one.post(queue, Map.of());
        assertThat(title(one.get(queue).asString())).isEqualTo(first);
    }

    private static String title(String page) {
        return page.replaceAll("(?s).*<h2>(Isian \\d)</h2>.*", "$1");
    }

    @Test
    void noDecisionAnotherReasonWithoutANoteAndAnothersFindingAreRefusedInWords() {
        var day = waiting(1);
        var queue = "/office/" + day.edition + "/screening/queue";
        var clerk = Visitor.signedIn(day.clerks.get(0));
        clerk.post(queue, Map.of());
        var finding = queue + "/"
                + day.askOwner("select id from finding where edition = ?", day.edition)
                        .get(0) + "?lang=en";

        var nothing = clerk.post(finding, Map.of("note", "Surat kabur"));
        var other = clerk.post(finding, Map.of("decision", "other", "note", " "));
        var anothers = Visitor.signedIn(day.clerks.get(1)).post(finding, Map.of("decision", "holds"));

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.asString()).contains("Choose a decision.", "Surat kabur");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.asString()).contains("say what the other reason is");
        assertThat(anothers.statusCode()).isEqualTo(409);
        assertThat(clerk.post(finding, Map.of("decision", "other", "note", "Ditarik unit"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void theConditionsRunAsAJobThatIsWatchedAndWhatTheyTurnDownIsDecidedOtherwise() throws InterruptedException {
        var day = new ScreenedEdition();
        day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        day.closed();
        var staff = Visitor.signedIn(day.staff);
        var desk = "/office/" + day.edition + "/screening";

        var begun = staff.post(desk + "/run?lang=en", Map.of());
        var job = staff.follow(begun).asString();
        for (var i = 0; i < 100 && !job.contains("Ended"); i++) {
            Thread.sleep(100);
            job = staff.get(begun.header("Location")).asString();
        }

        assertThat(job).contains("Ended", "1 of 1", "To the screening");
        var failed = staff.get(desk + "?lang=en").asString();
        assertThat(failed).contains("Terlalu Muda", "Less than a year old");
        var submission = day.askOwner("select submission from finding where edition = ?", day.edition)
                .get(0);
        var review = desk + "/" + submission + "/review?lang=en";
        assertThat(staff.post(review, Map.of("condition", "old-enough", "reason", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.post(review, Map.of("condition", "old-enough", "reason", "Surat perpanjangan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.post(desk + "/close", Map.of()).statusCode()).isEqualTo(303);
        assertThat(staff.get(desk + "?lang=en").asString()).contains("The screening is closed.");
    }

    @Test
    void aJobIsItsAskersOwnAndASecondStopChangesNothing() {
        var day = new ScreenedEdition();
        day.closed();
        var staff = Visitor.signedIn(day.staff);
        var job = staff.post("/office/" + day.edition + "/screening/run", Map.of())
                .header("Location")
                .replaceAll("\\?.*", "");

        assertThat(Visitor.signedIn(day.clerks.get(0)).get(job).statusCode()).isEqualTo(404);
        assertThat(staff.post(job + "/cancel", Map.of()).statusCode()).isEqualTo(303);
        assertThat(staff.post(job + "/cancel", Map.of()).statusCode()).isEqualTo(303);
    }
}
