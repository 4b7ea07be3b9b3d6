package id.juara.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.harness.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The files of an installation by their form; no container runs here. */
class InstallationTest {
    private static final Path DEPLOY = Path.of("deploy");

    /** {@code ${NAME:?}}: a setting without which nothing starts. */
    private static final Pattern SETTING = Pattern.compile("\\$\\{([A-Z_]+):\\?}");

    private static final Pattern LINE = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");

    @Test
    void everySettingThatTheInstallationAsksForIsExplained() throws IOException {
        var asked = new TreeSet<String>();
        SETTING.matcher(read("compose.yaml")).results().forEach(found -> asked.add(found.group(1)));

        var explained = new TreeSet<String>();
        LINE.matcher(read("env.example")).results().forEach(found -> explained.add(found.group(1)));

        assertThat(explained).isEqualTo(asked);
    }

    @Test
    void noSecretIsShipped() throws IOException {
        var secrets = LINE.matcher(read("env.example"))
                .results()
                .filter(found -> found.group(1).matches(".*(PASSWORD|SECRET)"))
                .map(found -> found.group(2))
                .toList();

        assertThat(secrets).hasSize(6).containsOnly("");
        assertThat(clients())
                .filteredOn(client -> client.containsKey("secret"))
                .extracting(client -> client.get("secret"))
                .containsExactly("${JUARA_OIDC_SECRET}");
    }

    @Test
    void nothingListensToTheOutsideButThroughTheProxy() throws IOException {
        var ports = new ArrayList<Object>();
        services().values().forEach(service -> ports.addAll((List<?>) service.getOrDefault("ports", List.of())));

        assertThat(ports).hasSize(2).allSatisfy(port -> assertThat((String) port)
                .startsWith("127.0.0.1:"));
    }

    @Test
    void whatTheInstallationNeedsFromThisFolderIsThere() throws IOException {
        var mounted = new ArrayList<String>();
        services().values().forEach(service -> ((List<?>) service.getOrDefault("volumes", List.of()))
                .forEach(volume -> mounted.add(((String) volume).split(":")[0])));

        assertThat(mounted)
                .filteredOn(folder -> folder.startsWith("./"))
                .hasSize(3)
                .allSatisfy(folder -> assertThat(DEPLOY.resolve(folder)).isNotEmptyDirectory());
        assertThat(DEPLOY.resolve("database/roles.sh")).isExecutable();
    }

    @Test
    void theDatabaseCanBeMadeAsTheInstallationAsks(@TempDir Path folder) throws Exception {
        var database = services().get("database");
        var arguments = ((Map<?, ?>) database.get("environment")).get("POSTGRES_INITDB_ARGS");

        var made = SampleDatabase.initdb(folder.resolve("data"), List.of(((String) arguments).split(" ")));

        assertThat(made).contains("Success.").contains("Data page checksums are enabled");
    }

    @Test
    void theServerInTheImageIsNobodysAdministrator() throws IOException {
        assertThat(read("Dockerfile").lines()).contains("USER 10001").noneMatch(line -> line.startsWith("USER root"));
    }

    @Test
    void theRealmLetsNobodyInByHimself() throws IOException {
        var realm = realm();

        assertThat(realm).containsEntry("registrationAllowed", false).containsEntry("bruteForceProtected", true);
        assertThat(realm).doesNotContainKey("users");
        assertThat(clients()).allSatisfy(client -> assertThat(client.getOrDefault("directAccessGrantsEnabled", false))
                .isEqualTo(false));
    }

    private static String read(String file) throws IOException {
        return Files.readString(DEPLOY.resolve(file));
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(read("compose.yaml"));
        return compose.get("services");
    }

    private static Map<?, ?> parsed() throws IOException {
        return new ObjectMapper().readValue(read("keycloak/juara-realm.json"), Map.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> realm() throws IOException {
        return (Map<String, Object>) parsed();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> clients() throws IOException {
        return (List<Map<String, Object>>) realm().get("clients");
    }
}
