package id.juara.front.signing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Window;

/** Somebody of the ministry at the own page, whose clicks are counted. */
final class Hand implements AutoCloseable {
    private final Window window;
    private int clicks;

    private Hand(String subject) {
        this.window = Window.of(subject);
        window.go("/me");
    }

    static Hand of(String subject) {
        return new Hand(subject);
    }

    Page page() {
        return window.page();
    }

    Hand click(Locator what) {
        what.click();
        clicks++;
        return this;
    }

    /** The place of the ministry in the navigation. */
    Hand office() {
        return click(page().locator("header .places a[href^='/office']"));
    }

    /** What is due in that edition and is called so, from the office by way of the edition's own page. */
    Hand due(String edition, String says) {
        click(page().locator("main a[href^='/office/" + edition + "?']").last());
        return click(page().locator(".tasks a[href*='/" + edition + "/']")
                .filter(new Locator.FilterOptions().setHasText(says)));
    }

    /** A button that sends its form: the next page is waited for. */
    Hand button(String says) {
        var button = page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(says).setExact(true));
        page().waitForNavigation(button::click);
        clicks++;
        return this;
    }

    String told() {
        return page().locator("main").innerText();
    }

    int clicks() {
        return clicks;
    }

    @Override
    public void close() {
        window.close();
    }
}
