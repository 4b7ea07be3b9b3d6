package id.juara.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pages do without scripts; those that make them quicker stay small. */
class OwnScriptsTest {
    private static final Path SCRIPTS = Path.of("src", "main", "resources", "META-INF", "resources");
    private static final int MOST_BYTES = 15 * 1024;

    @Test
    void eachIsSmall() throws IOException {
        try (var files = Files.list(SCRIPTS)) {
            assertThat(files.filter(one -> one.toString().endsWith(".js")))
                    .isNotEmpty()
                    .allSatisfy(one ->
                            assertThat(Files.size(one)).as(one.toString()).isLessThan(MOST_BYTES));
        }
    }
}
