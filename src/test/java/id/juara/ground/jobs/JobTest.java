package id.juara.ground.jobs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.ground.ledger.Acting;
import id.juara.ground.ledger.Actor;
import id.juara.harness.Neighbours;
import id.juara.harness.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobTest {
    private static final String SARI = "sari-who-waits";

    @Inject
    StartJob start;

    @Inject
    Jobs jobs;

    @Inject
    Acting acting;

    @Test
    @ActivateRequestContext
    void aJobCountsToItsEndAndTellsWhatCameOfIt() {
        var id = started(Map.of("sheep", "3", "pause", "0"));

        var told = told(id, state -> state.equals("DONE"));

        assertThat(told.getLong("done")).isEqualTo(3);
        assertThat(told.getLong("total")).isEqualTo(3);
        assertThat(told.getLong("result.sheep")).isEqualTo(3);
    }

    @Test
    @ActivateRequestContext
    void aJobStopsAtItsNextCountWhenItsAskerSaysSo() {
        var id = started(Map.of("sheep", "1000", "pause", "50"));
        told(id, state -> state.equals("RUNNING"));

        as(SARI).post("/api/v1/jobs/" + id + "/cancel").then().statusCode(200);

        var told = told(id, state -> state.equals("CANCELLED"));
        assertThat(told.getLong("done")).isLessThan(1000);
        as(SARI).post("/api/v1/jobs/" + id + "/cancel").then().statusCode(409);
    }

    @Test
    @ActivateRequestContext
    void aRefusalInsideAJobIsToldInBothLanguages() {
        var id = started(Map.of("sheep", "1", "pause", "0", "fails", "yes"));

        var told = told(id, state -> state.equals("FAILED"));

        assertThat(told.getMap("failure")).isEqualTo(Map.of("id", "Tidak ditemukan.", "en", "Not found."));
    }

    @Test
    @ActivateRequestContext
    void nobodySeesOrStopsAnothersJob() {
        var id = started(Map.of("sheep", "1", "pause", "0"));

        as("budi-who-is-curious").get("/api/v1/jobs/" + id).then().statusCode(404);
        as("budi-who-is-curious").post("/api/v1/jobs/" + id + "/cancel").then().statusCode(404);
    }

    @Test
    @ActivateRequestContext
    void anActThatFailsStartsNoJob() {
        acting.as(new Actor(Neighbours.issuer(), SARI));
        var before = QuarkusTransaction.requiringNew().call(() -> jobs.count());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    start.of("count-sheep", Map.of("sheep", "1", "pause", "0"));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");

        assertThat(QuarkusTransaction.requiringNew().call(() -> jobs.count())).isEqualTo(before);
    }

    private UUID started(Map<String, String> parameters) {
        acting.as(new Actor(Neighbours.issuer(), SARI));
        return start.of("count-sheep", parameters).id;
    }

    /** What the job tells once it stands so; the build's patience ends before the test's. */
    private static JsonPath told(UUID id, Predicate<String> stands) {
        for (var asked = 0; asked < 600; asked++) {
            var told = as(SARI).get("/api/v1/jobs/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (stands.test(told.getString("state"))) {
                return told;
            }
            pause();
        }
        throw new AssertionError("the job never stood so");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static io.restassured.specification.RequestSpecification as(String subject) {
        return given().auth().oauth2(Tokens.of(subject));
    }
}
