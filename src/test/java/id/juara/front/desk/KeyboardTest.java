package id.juara.front.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.juara.harness.Window;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** A judge who never touches the mouse; each press of a key is counted. */
@QuarkusTest
class KeyboardTest {
    private static final String ONE_READING = "readings: 1";
    private static final int ENTRIES = 20;
    private static final int MOST_OVERHEAD = 6;

    /** Counts what is pressed beside the digits of the marks. */
    private static final class Hands {
        private final Page page;
        private int overhead;

        Hands(Page page) {
            this.page = page;
        }

        void type(String mark) {
            mark.chars().forEach(one -> page.keyboard().press(Character.toString(one)));
        }

        /** A chord counts as all the keys it holds down. */
        void press(String keys) {
            page.keyboard().press(keys);
            overhead += keys.split("\\+").length;
        }
    }

    @Test
    void twentyEntriesAreMarkedByKeyboardWithAtMostSixPressesOfOverheadEach() {
        var round = new SampleRound(ENTRIES, 1, ONE_READING).running();
        try (var window = Window.of(round.judge(0))) {
            window.go("/judging/assignments/" + round.pile(0).get(0));
            var seen = new HashSet<String>();
            for (int n = 0; n < ENTRIES; n++) {
                assertThat(seen.add(window.page().url().replaceAll("\\?.*", "")))
                        .isTrue();
                var hands = new Hands(window.page());

                hands.type("7" + n % 10 + ",5");
                hands.press("Tab");
                hands.type("8" + n % 10);
                var save = n % 2 == 0 ? "Enter" : "Control+Enter";
                window.page().waitForNavigation(() -> hands.press(save));

                assertThat(hands.overhead).isLessThanOrEqualTo(MOST_OVERHEAD);
            }
            assertThat(window.page().url()).contains("/judging/" + round.edition + "/desk");
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(SampleRound.figure(
                        "select count(*) from mark m join scoresheet s on s.id = m.scoresheet" + " where s.round = ?",
                        round.round))
                .isEqualTo(2L * ENTRIES);
    }

    @Test
    void theTotalFollowsWhatIsTyped() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        try (var window = Window.of(round.judge(0))) {
            window.go("/judging/assignments/" + round.pile(0).get(0));
            var total = window.page().locator("[data-total]");
            assertThat(total.textContent()).isEqualTo("belum lengkap");

            window.page().keyboard().type("82,5");
            window.page().keyboard().press("Tab");
            window.page().keyboard().type("80.5");

            assertThat(total.textContent()).isEqualTo("81,30");
        }
    }

    @Test
    void aQuestionMarkListsTheKeysAndEscapeLeadsBack() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        try (var window = Window.of(round.judge(0))) {
            window.go("/judging/assignments/" + round.pile(0).get(0));
            var list = window.page().locator("[data-key-list]");

            window.page().keyboard().press("?");
            assertThat(list.isVisible()).isTrue();
            assertThat(list.textContent()).contains("Ctrl + Enter", "Simpan dan buka entri berikutnya");

            window.page().keyboard().press("Escape");
            assertThat(list.isVisible()).isFalse();
        }
    }

    @Test
    void altAndArrowsGoThroughTheSectionsAndSingleLettersSleepUntilTheyAreSwitchedOn() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        try (var window = Window.of(round.judge(0))) {
            window.go("/judging/assignments/" + round.pile(0).get(0));
            window.page().keyboard().press("Alt+ArrowDown");
            assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("section-summary");

            window.page().keyboard().press("/");
            assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("section-summary");

            window.page().keyboard().press("?");
            window.page().locator("[data-key-list] [data-letters]").check();
            window.page().keyboard().press("Escape");
            window.page().keyboard().press("Alt+ArrowDown");
            window.page().keyboard().press("/");
            window.page().keyboard().type("dikirim");
            assertThat(window.page().locator(".answer mark").textContent()).isEqualTo("Dikirim");
        }
    }
}
