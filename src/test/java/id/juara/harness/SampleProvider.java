package id.juara.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real OpenID provider in a process of its own, which believes everybody.
 *
 * <p>A token for any subject comes from the password grant: one configuration serves any number of people, since the
 * name that is posted becomes the subject and any password does. The very same request works against Keycloak, where
 * the client {@code juara-rehearsal} has that grant and the password is looked at:
 *
 * <pre>{@code
 * POST {issuer}/token
 * grant_type=password & client_id=juara-rehearsal & client_secret=... & username=SUBJECT & password=... & scope=openid
 * }</pre>
 *
 * <p>Pages are entered by the code flow as client {@code juara-pages}; its login page has a button for each sample
 * person. Tokens for the API bear the audience {@code juara-api}, those of the pages do not, so that one cannot be
 * used in the place of the other. Every token also claims the group {@code staff}: whoever is let in on the strength
 * of that claim shows a fault of ours.
 */
public final class SampleProvider implements AutoCloseable {
    public static final String PAGES = "juara-pages";
    public static final String REHEARSAL = "juara-rehearsal";
    /** The provider looks at no secret; the server demands one of 32 characters at least. */
    public static final String SECRET = "the-sample-provider-asks-for-no-secret";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Child process;
    private final int port;

    private SampleProvider(Child process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the provider on a free port and waits until it answers.
     *
     * @param jars the folder with the provider and its libraries, which the build fills
     * @param folder where its configuration, its login page and its log are written
     */
    public static SampleProvider start(Path jars, Path folder, List<SamplePerson> people) {
        return start(jars, folder, people, Ports.free());
    }

    /** The same on that port, so that the issuer's name stays the same from one start to the next. */
    public static SampleProvider start(Path jars, Path folder, List<SamplePerson> people, int port) {
        var environment = Map.of(
                "SERVER_PORT", String.valueOf(port),
                "SERVER_HOSTNAME", "localhost",
                "JSON_CONFIG_PATH", written(folder, people).toString());
        var command = Child.java(
                "-Xmx128m",
                "-cp",
                jars.resolve("*").toString(),
                "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt");
        var provider = new SampleProvider(Child.start(command, environment, folder.resolve("provider.log")), port);
        provider.process.awaitAnswer(URI.create(provider.issuer() + "/.well-known/openid-configuration"), PATIENCE);
        return provider;
    }

    private static Path written(Path folder, List<SamplePerson> people) {
        try {
            Files.createDirectories(folder);
            Path page = Files.writeString(folder.resolve("login.html"), loginPage(people));
            return Files.writeString(folder.resolve("provider.json"), config(page));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String issuer() {
        return "http://localhost:" + port + "/juara";
    }

    public String tokenUrl() {
        return issuer() + "/token";
    }

    @Override
    public void close() {
        process.close();
    }

    private static String config(Path loginPage) {
        return """
                {
                  "httpServer": "MockWebServerWrapper",
                  "interactiveLogin": true,
                  "loginPagePath": "%s",
                  "tokenCallbacks": [{
                    "issuerId": "juara",
                    "tokenExpiry": 43200,
                    "requestMappings": [
                      {"requestParam": "client_id", "match": "%s", "claims": {"aud": ["%s"], "groups": ["staff"]}},
                      {"requestParam": "grant_type", "match": "*", "claims": {"aud": ["juara-api"], "groups": ["staff"]}}
                    ]
                  }]
                }
                """
                .formatted(loginPage.toAbsolutePath().toString().replace("\\", "/"), PAGES, PAGES);
    }

    private static String loginPage(List<SamplePerson> people) {
        String buttons = people.stream()
                .map(person -> "<p><button name=\"username\" value=\"%s\">%s</button> %s</p>"
                        .formatted(escaped(person.subject()), escaped(person.subject()), escaped(person.part())))
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="id">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Masuk (contoh) / Sign in (sample)</title>
                <h1>Siapa Anda? / Who are you?</h1>
                <form method="post">
                %s
                </form>
                <form method="post">
                <p><label>Orang lain / Somebody else: <input name="username" required></label> <button>Masuk / Sign in</button></p>
                </form>
                </html>
                """
                .formatted(buttons);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
