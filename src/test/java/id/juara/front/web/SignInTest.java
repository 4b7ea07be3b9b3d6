package id.juara.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Neighbours;
import id.juara.harness.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a visitor finds where signing in goes wrong. */
@QuarkusTest
class SignInTest {
    @Test
    void whoeverTurnsBackAtTheProviderFindsAPage() {
        var visitor = new Visitor();
        var state = stateOf(visitor);

        var page = visitor.follow(visitor.get("/signed-in?error=access_denied&state=" + state));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Anda belum masuk", "Coba masuk lagi");
    }

    @Test
    void whoeverTheProviderDoesNotKnowAfterAllFindsAPage() {
        var visitor = new Visitor();
        var state = stateOf(visitor);

        var page = visitor.follow(visitor.get("/signed-in?code=forged&state=" + state));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Anda belum masuk");
    }

    @Test
    void anOldAddressOfASignInBeginsAnewAndLeadsToTheOwnPage() {
        var visitor = new Visitor();

        var sent = visitor.get("/signed-in?code=old&state=old");
        var own = visitor.follow(visitor.get(visitor.login(sent.header("Location"), "sari", "any")));

        assertThat(sent.header("Location")).startsWith(Neighbours.issuer());
        assertThat(own.asString()).contains("Peran Anda");
    }

    private static String stateOf(Visitor visitor) {
        return Visitor.parameter(visitor.get("/me").header("Location"), "state");
    }
}
