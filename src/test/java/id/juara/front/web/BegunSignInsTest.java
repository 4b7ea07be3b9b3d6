package id.juara.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who begins to sign in and turns away, again and again, is still let in. */
@QuarkusTest
class BegunSignInsTest {
    private static final String PASSWORD = "any";
    private final SampleEdition open = SampleEdition.now();

    @Test
    void afterAHundredSignInsThatWereOnlyBegunTheLastOneIsFinished() {
        var visitor = new Visitor();

        var begun = IntStream.range(0, 100).mapToObj(n -> visitor.get("/me")).toList();
        var last = begun.get(begun.size() - 1).header("Location");
        var page = visitor.follow(visitor.get(visitor.login(last, open.nurse, PASSWORD)));

        assertThat(begun).extracting(answer -> answer.statusCode()).containsOnly(302);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
        assertThat(visitor.cookies().stream().filter(name -> name.startsWith("q_auth_")))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void windowsSignInSideBySide() {
        var visitor = new Visitor();

        var entries = visitor.get("/entries").header("Location");
        var mine = visitor.get("/me").header("Location");
        var first = visitor.get(visitor.login(mine, open.nurse, PASSWORD));
        var second = visitor.follow(visitor.get(visitor.login(entries, open.nurse, PASSWORD)));

        assertThat(first.header("Location")).endsWith("/me");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/entries").statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstOfManyIsAskedOnceMoreAndLedIn() {
        var visitor = new Visitor();
        var first = visitor.get("/entries").header("Location");
        IntStream.range(0, 30).forEach(n -> visitor.get("/me"));

        var again = visitor.get(visitor.login(first, open.nurse, PASSWORD));
        var page = visitor.follow(visitor.get(visitor.login(again.header("Location"), open.nurse, PASSWORD)));

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
    }
}
