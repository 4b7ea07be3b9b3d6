package id.juara;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.PackagedServer;
import id.juara.harness.SampleDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged program, with a database and no provider: whoever grants signs in nowhere. */
class GrantIT {
    private static final String ISSUER = "https://sso.example.go.id/realms/juara";

    private static SampleDatabase database;

    @BeforeAll
    static void theDatabaseIsEmpty() {
        database = SampleDatabase.startIn(Path.of("target", "grant").toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void theFirstStaffMemberIsMadeInAnEmptyDatabaseAndOnlyOnce() throws Exception {
        assertThat(grant("staff", ISSUER, "sari", "--name=Sari Dewi")).isZero();
        assertThat(grant("staff", ISSUER, "sari")).isZero();

        assertThat(held()).containsExactly("Sari Dewi: staff");
    }

    @Test
    void aRoleOfAnInstitutionComesByInvitationOnly() throws Exception {
        assertThat(grant("local-admin", ISSUER, "wayan")).isEqualTo(2);
        assertThat(grant("king", ISSUER, "wayan")).isEqualTo(2);

        assertThat(held()).noneMatch(one -> one.startsWith("wayan"));
    }

    @Test
    void withoutADatabaseNobodyIsGrantedAnything() throws Exception {
        var settings = settings();
        settings.put("JUARA_DATABASE_URL", "jdbc:postgresql://localhost:1/juara");

        assertThat(PackagedServer.run(settings, "grant", "staff", ISSUER, "budi"))
                .isEqualTo(2);
    }

    private static int grant(String... arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of("grant"));
        command.addAll(List.of(arguments));
        return PackagedServer.run(settings(), command.toArray(String[]::new));
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(PackagedServer.environment(database, ISSUER));
        settings.remove("JUARA_OIDC_URL");
        settings.remove("JUARA_OIDC_SECRET");
        return settings;
    }

    private static List<String> held() throws SQLException {
        try (var connection = database.asOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select p.name, m.role from person p join membership m on m.person = p.id")) {
            var held = new ArrayList<String>();
            while (rows.next()) {
                held.add(rows.getString(1) + ": " + rows.getString(2));
            }
            return held;
        }
    }
}
