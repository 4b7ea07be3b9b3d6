package id.juara.front.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.harness.SampleDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityCheckTest {
    @TempDir
    Path folder;

    @Test
    void theServerStartsOnADatabaseThatForgetsNothing() throws IOException {
        try (var database = SampleDatabase.bareIn(folder, Map.of())) {
            var check = new DurabilityCheck(database.getPostgresDatabase());

            assertThatCode(check::mustKeepWhatItAcknowledges).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void theServerDoesNotStartOnADatabaseThatMayForget(String setting) throws IOException {
        try (var database = SampleDatabase.bareIn(folder, Map.of(setting, "off"))) {
            var check = new DurabilityCheck(database.getPostgresDatabase());

            assertThatThrownBy(check::mustKeepWhatItAcknowledges)
                    .hasMessageContaining("Server tidak dijalankan")
                    .hasMessageContaining("can be lost: " + setting + ".");
        }
    }

    @Test
    void theServerDoesNotStartWhereItsOwnRoleMayForget() throws IOException, SQLException {
        try (var database = SampleDatabase.bareIn(folder, Map.of())) {
            try (var connection = database.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("alter role postgres set synchronous_commit = off");
            }
            var check = new DurabilityCheck(database.getPostgresDatabase());

            assertThatThrownBy(check::mustKeepWhatItAcknowledges).hasMessageContaining("lost: synchronous_commit.");
        }
    }
}
