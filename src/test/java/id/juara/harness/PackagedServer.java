package id.juara.harness;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The server as it is shipped, and its command line, in processes of their own with the memory they are meant for. */
public final class PackagedServer implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path OPTIONS = Path.of("deploy", "server.options");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Child process;
    private final int port;

    private PackagedServer(Child process, int port) {
        this.process = process;
        this.port = port;
    }

    /** What the server must know of its neighbours, as environment variables. */
    public static Map<String, String> environment(SampleDatabase database, String issuer) {
        return Map.of(
                "JUARA_DATABASE_URL",
                database.url(),
                "JUARA_DATABASE_USER",
                SampleDatabase.SERVER,
                "JUARA_DATABASE_PASSWORD",
                database.password(),
                "JUARA_DATABASE_OWNER_USER",
                SampleDatabase.OWNER,
                "JUARA_DATABASE_OWNER_PASSWORD",
                database.password(),
                "JUARA_OIDC_URL",
                issuer,
                "JUARA_OIDC_SECRET",
                SampleProvider.SECRET,
                "JUARA_LEDGER_KEY_FILE",
                "target/ledger-key.pem");
    }

    /** Starts it on this machine's loopback address alone, and waits until it is ready. */
    public static PackagedServer start(int port, Map<String, String> environment, Path log) {
        mustBePackaged();
        var all = new HashMap<>(environment);
        all.put("MALLOC_ARENA_MAX", "2"); // as the image sets it
        all.put("QUARKUS_HTTP_HOST", "localhost");
        all.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        all.put("JUARA_ADDRESS", "http://localhost:" + port);
        var server = new PackagedServer(Child.start(command("serve"), all, log), port);
        server.process.awaitAnswer(URI.create(server.url() + "/q/health/ready"), PATIENCE);
        return server;
    }

    /** Runs a command of the command line in front of the reader, and gives its exit code. */
    public static int run(Map<String, String> environment, String... arguments) throws InterruptedException {
        mustBePackaged();
        return Child.run(command(arguments), environment);
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(Child.java("@" + OPTIONS, "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void mustBePackaged() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ": run `mvn package` first");
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** The processor time that it has taken so far. */
    public Duration processorTime() {
        return process.processorTime();
    }

    /** Ends when the server does, and gives its exit code. */
    public int await() throws InterruptedException {
        return process.await();
    }

    @Override
    public void close() {
        process.close();
    }
}
