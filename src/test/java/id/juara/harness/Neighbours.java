package id.juara.harness;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * PostgreSQL and the OpenID provider, started once for all tests of a JVM and stopped with it. Every
 * {@code @QuarkusTest} gets them without asking; a plain test that needs the database calls {@link #asOwner} or
 * {@link #asServer}.
 *
 * <p>Where they are is kept in system properties, since tests and server may see this class through different class
 * loaders.
 */
@QuarkusTestResource(Neighbours.class)
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    private static final String URL = "juara.neighbours.database";
    private static final String PASSWORD = "juara.neighbours.password";
    private static final String ISSUER = "juara.neighbours.issuer";

    @Override
    public Map<String, String> start() {
        meet();
        return Map.of(
                "juara.database.url",
                System.getProperty(URL),
                "juara.database.user",
                SampleDatabase.SERVER,
                "juara.database.password",
                System.getProperty(PASSWORD),
                "juara.database.owner.user",
                SampleDatabase.OWNER,
                "juara.database.owner.password",
                System.getProperty(PASSWORD),
                "juara.oidc.url",
                issuer(),
                "juara.oidc.secret",
                SampleProvider.SECRET,
                "juara.mail.host",
                "localhost",
                "juara.mail.port",
                String.valueOf(PostOffice.port()),
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void stop() {
        // the JVM's end stops them: another test class may come
    }

    /** The same as environment variables, for a packaged server beside them. */
    public static Map<String, String> environment() {
        return new Neighbours()
                .start().entrySet().stream()
                        .filter(one -> one.getKey().startsWith("juara."))
                        .collect(Collectors.toMap(
                                one -> one.getKey().toUpperCase(Locale.ROOT).replace('.', '_'), Map.Entry::getValue));
    }

    /** The issuer of every token of {@link Tokens}. */
    public static String issuer() {
        meet();
        return System.getProperty(ISSUER);
    }

    /** The database as the one who migrates it: may look at and change everything. */
    public static Connection asOwner() throws SQLException {
        return as(SampleDatabase.OWNER);
    }

    /** The database with the rights of the server and no more. */
    public static Connection asServer() throws SQLException {
        return as(SampleDatabase.SERVER);
    }

    private static Connection as(String role) throws SQLException {
        meet();
        return DriverManager.getConnection(System.getProperty(URL), role, System.getProperty(PASSWORD));
    }

    private static void meet() {
        synchronized (System.class) { // the one lock that all class loaders share
            if (System.getProperty(ISSUER) == null) {
                startBoth();
            }
        }
    }

    private static void startBoth() {
        var folder = Path.of("target", "neighbours").toAbsolutePath();
        var jars = Path.of(System.getProperty("juara.openid-provider", "target/openid-provider"));
        var provider = SampleProvider.start(
                jars,
                folder,
                List.of(new SamplePerson("sari", "staf / staff"), new SamplePerson("budi", "penilai / judge")));
        var database = SampleDatabase.startIn(folder);
        System.setProperty(URL, database.url());
        System.setProperty(PASSWORD, database.password());
        System.setProperty(ISSUER, provider.issuer());
    }
}
