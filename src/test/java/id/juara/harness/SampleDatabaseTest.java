package id.juara.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void aServerThatAKilledBuildLeftIsEndedBeforeItsDataAreLaidAnew() throws Exception {
        SampleDatabase.bareIn(folder, Map.of()); // not closed, as by a build that was killed
        var left = server();

        try (var next = SampleDatabase.bareIn(folder, Map.of());
                var link = next.getPostgresDatabase().getConnection()) {

            assertThat(left.isAlive()).isFalse();
            assertThat(server().isAlive()).isTrue();
            assertThat(link.isValid(5)).isTrue();
        }
    }

    private ProcessHandle server() throws Exception {
        var number = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }
}
