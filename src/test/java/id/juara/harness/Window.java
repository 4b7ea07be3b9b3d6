package id.juara.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A browser's window of its own, with nothing kept from others; whoever it belongs to has signed in at the provider as
 * everybody does, once for all windows of that person.
 */
public final class Window implements AutoCloseable {
    private static final int USUAL_WIDTH = 1280;
    private static final int USUAL_HEIGHT = 800;
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Window(Browser.NewContextOptions options) {
        context = Chrome.running().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(one -> {
            if (one.type().equals("error")) {
                complaints.add(one.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A window of somebody who has not signed in. */
    public static Window open() {
        return new Window(usual());
    }

    /** A window of that person, or of nobody. */
    public static Window of(Optional<String> subject) {
        return of(subject, usual());
    }

    /** The same with other options, such as {@link #withoutScript}. */
    public static Window of(Optional<String> subject, Browser.NewContextOptions options) {
        subject.ifPresent(one -> options.setStorageState(SESSIONS.computeIfAbsent(one, Window::signIn)));
        return new Window(options);
    }

    public static Window of(String subject) {
        return of(Optional.of(subject));
    }

    /** Of {@value #USUAL_WIDTH} by {@value #USUAL_HEIGHT} points, in Indonesian. */
    public static Browser.NewContextOptions usual() {
        return new Browser.NewContextOptions()
                .setViewportSize(USUAL_WIDTH, USUAL_HEIGHT)
                .setLocale("id-ID");
    }

    /** As on a small phone. */
    public static Browser.NewContextOptions phone() {
        return usual().setViewportSize(360, 740).setHasTouch(true);
    }

    public static Browser.NewContextOptions withoutScript() {
        return usual().setJavaScriptEnabled(false);
    }

    private static String signIn(String subject) {
        try (var window = open()) {
            window.go("/me");
            window.page.getByLabel("Somebody else").fill(subject);
            window.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk / Sign in"))
                    .click();
            window.page.waitForURL("**/me*");
            return window.context.storageState();
        }
    }

    /** Opens the page at that path of the server under test. */
    public Response go(String path) {
        return go(RestAssured.port, path);
    }

    /** The same over a line that ends at that port of this machine. */
    public Response go(int port, String path) {
        return page.navigate("http://localhost:" + port + path);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** What the browser complained of so far: errors of scripts, refused contents, failed requests. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
