package id.juara.harness;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementsTest {
    @Test
    void whatThePersistenceLayerAndPlainJdbcAskIsSeenAlike() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("statements")));

        var seen = Statements.of(() -> Cast.as(cast.staff())
                .body(Map.of())
                .post("/api/v1/editions/" + cast.edition() + "/open")
                .then()
                .statusCode(200));

        assertThat(seen)
                .anyMatch(sql -> sql.startsWith("insert into round")) // Hibernate
                .anyMatch(sql -> sql.contains("into event")); // JDBC
    }

    @Test
    void aRequestOfAnotherKindIsNotCountedTwice() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("statements")));
        Runnable look = () -> Cast.as(cast.staff())
                .get("/api/v1/editions/" + cast.edition())
                .then()
                .statusCode(200);
        look.run();

        var once = Statements.of(look);
        var twice = Statements.of(() -> {
            look.run();
            look.run();
        });

        assertThat(once).isNotEmpty();
        assertThat(twice).hasSize(2 * once.size());
    }
}
