package id.juara.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own: real, durable (fsync and synchronous commit on), with the two roles of the product.
 * {@code juara_owner} owns the database {@code juara} and migrates it; {@code juara_server} may log in and nothing
 * else: what it may do is granted by the migrations.
 */
public final class SampleDatabase implements AutoCloseable {
    public static final String OWNER = "juara_owner";
    public static final String SERVER = "juara_server";

    private final EmbeddedPostgres postgres;
    private final String password = UUID.randomUUID().toString();

    private SampleDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts a server on a free port with empty data in {@code folder}; what was there is deleted. */
    public static SampleDatabase startIn(Path folder) {
        var database = new SampleDatabase(bareIn(folder, Map.of()));
        database.createRoles();
        return database;
    }

    /** A server with empty data, without our roles and database, and with other settings than the durable ones. */
    public static EmbeddedPostgres bareIn(Path folder, Map<String, String> settings) {
        var log =
                ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
        try {
            Path data = Files.createDirectories(folder).resolve("data").toAbsolutePath();
            endServerOf(data);
            Folders.empty(data);
            var builder = EmbeddedPostgres.builder()
                    .setPort(Ports.free())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "120")
                    // one order of letters everywhere, whatever the machine speaks
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setErrorRedirector(log)
                    .setOutputRedirector(log);
            settings.forEach(builder::setServerConfig);
            var postgres = builder.start();
            mustServe(postgres, data);
            return postgres;
        } catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL did not start, see " + folder.resolve("postgres.log"), broken);
        }
    }

    /** Lays data in {@code data} as an installation does, by PostgreSQL's own command with those arguments; gives what it said. */
    public static String initdb(Path data, List<String> arguments) throws IOException, InterruptedException {
        bareIn(data.resolveSibling("bare"), Map.of()).close(); // unpacks the binaries where nobody has yet
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U")); // the command refuses an administrator
        }
        try (var found = Files.find(binaries(), 3, (path, any) -> path.endsWith(Path.of("bin", "initdb")))) {
            command.add(found.findFirst().orElseThrow().toString());
        }
        command.addAll(List.of("--username=postgres", "--pgdata=" + data));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var running = builder.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }

    /** What a killed build left running would go on writing into the folder while new data are laid there. */
    private static void endServerOf(Path data) throws IOException {
        Path number = data.resolve("postmaster.pid");
        List<String> lines = Files.exists(number) ? Files.readAllLines(number) : List.of();
        lines.stream()
                .limit(1)
                .flatMap(first -> ProcessHandle.of(Long.parseLong(first.strip())).stream())
                // the number may be another process's by now
                .filter(one -> one.info().commandLine().orElse("").contains(data.toString()))
                .forEach(server -> {
                    var all =
                            Stream.concat(Stream.of(server), server.children()).toList();
                    server.destroyForcibly(); // the others follow it
                    all.forEach(one -> one.onExit().join());
                });
    }

    /** Unpacked once per user of the machine: a folder of another user could not be written. */
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "juara-postgres-" + System.getProperty("user.name"));
    }

    /** A server left over from a killed build would answer on its port in our place. */
    private static void mustServe(EmbeddedPostgres postgres, Path data) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var answer = connection.createStatement().executeQuery("show data_directory")) {
            answer.next();
            Path served = Path.of(answer.getString(1)).toRealPath();
            if (!served.equals(data.toRealPath())) {
                throw new IllegalStateException(
                        "Port " + postgres.getPort() + " is served by another PostgreSQL, from " + served);
            }
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException("PostgreSQL does not answer", broken);
        }
    }

    private void createRoles() {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + password + "'");
            statement.execute("create role " + SERVER + " login password '" + password + "'");
            statement.execute("create database juara owner " + OWNER);
        } catch (SQLException broken) {
            throw new IllegalStateException("The roles could not be created", broken);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/juara";
    }

    /** The password of both roles, made up at every start. */
    public String password() {
        return password;
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, password);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
