package id.juara.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The real Keycloak, as the build has unpacked it, with the realm that is shipped in {@code deploy/}. */
public final class Keycloak implements AutoCloseable {
    public static final String ADMIN = "admin";

    private static final Duration PATIENCE = Duration.ofMinutes(10); // its first start builds itself
    private static final Path REALM = Path.of("deploy", "keycloak", "juara-realm.json");

    private final Child process;
    private final int port;
    private final String password;

    private Keycloak(Child process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it with an empty store and the shipped realm.
     *
     * @param unpacked the folder that holds {@code bin/kc.sh}
     * @param server where the server will be found
     */
    public static Keycloak start(Path unpacked, String server, String secret) {
        takeRealm(unpacked);
        int port = Ports.free();
        String password = UUID.randomUUID().toString();
        var environment = Map.of(
                "JUARA_URL", server,
                "JUARA_OIDC_SECRET", secret,
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", password,
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m",
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        var command = List.of(
                "bash",
                unpacked.resolve("bin/kc.sh").toAbsolutePath().toString(),
                "start",
                "--db=dev-file",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--import-realm");
        var keycloak = new Keycloak(
                Child.start(command, environment, Path.of("target", "keycloak", "keycloak.log")), port, password);
        keycloak.process.awaitAnswer(URI.create(keycloak.issuer() + "/.well-known/openid-configuration"), PATIENCE);
        return keycloak;
    }

    private static void takeRealm(Path unpacked) {
        try {
            Folders.empty(unpacked.resolve("data/h2"));
            var imports = Files.createDirectories(unpacked.resolve("data/import"));
            Files.copy(REALM, imports.resolve(REALM.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return url() + "/realms/juara";
    }

    /** The password of {@link #ADMIN}, made up at every start. */
    public String password() {
        return password;
    }

    @Override
    public void close() {
        process.close();
    }
}
