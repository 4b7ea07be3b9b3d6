package id.juara.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests, started once a thread: Chromium or Chrome from the path; else Playwright's own, downloaded; else,
 * on Debian as root, the system's package. Where none of these can be had, it says so and what would help.
 */
public final class Chrome {
    /** The first has the same engine without the windows that nobody looks at: a page costs a third. */
    private static final String WINDOWLESS = "chromium-headless-shell";

    private static final List<String> NAMES = List.of(
            WINDOWLESS,
            "chrome-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe");
    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
    private static final List<String> QUIETLY = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final long MOST_MINUTES = 10;

    /** Playwright may be used by the thread alone that made it. */
    private static final ThreadLocal<Browser> RUNNING = new ThreadLocal<>();

    private static final ThreadLocal<Playwright> DRIVER = new ThreadLocal<>();

    private Chrome() {}

    /** The one browser of this thread; it ends with the JVM, if not before. */
    static Browser running() {
        if (RUNNING.get() == null || !RUNNING.get().isConnected()) {
            RUNNING.set(started());
        }
        return RUNNING.get();
    }

    /** Ends the browser of this thread, where one runs. */
    static void quit() {
        if (DRIVER.get() != null) {
            DRIVER.get().close();
            DRIVER.remove();
            RUNNING.remove();
        }
    }

    /** One at a time: the first may have to fetch it. */
    private static synchronized Browser started() {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        DRIVER.set(playwright);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return start(playwright);
    }

    private static Browser start(Playwright playwright) {
        var known = onThePath();
        if (known.isPresent()) {
            return launch(playwright, known);
        }
        try {
            return launch(playwright, Optional.empty());
        } catch (PlaywrightException notDownloadedYet) {
            // the next sentence sees to it
        }
        if (runs(downloading())) {
            return launch(playwright, Optional.empty());
        }
        for (var name : List.of(WINDOWLESS, "chromium")) {
            if (isDebianAsRoot() && runs(new ProcessBuilder("apt-get", "install", "-y", name))) {
                return launch(playwright, onThePath());
            }
        }
        throw new IllegalStateException(
                """
                No browser for the tests: there is neither Chromium nor Google Chrome on the path, Playwright could not \
                download its own, and this is not Debian run by root, or no package with it could be installed. \
                Install Chromium or Google Chrome and put it on the path, or let this machine reach \
                https://cdn.playwright.dev, then run the tests again.""");
    }

    private static Browser launch(Playwright playwright, Optional<Path> executable) {
        var options = new BrowserType.LaunchOptions().setArgs(QUIETLY).setChromiumSandbox(false);
        executable.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> onThePath() {
        var folders = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator))
                .filter(one -> !one.isBlank())
                .map(Path::of)
                .toList();
        return Stream.concat(
                        NAMES.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name))),
                        USUAL_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ProcessBuilder downloading() {
        var download = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
        download.command().addAll(List.of("install", "chromium"));
        return download;
    }

    private static boolean isDebianAsRoot() {
        return Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
    }

    private static boolean runs(ProcessBuilder command) {
        try {
            var process = command.inheritIO().start();
            var ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroy();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
