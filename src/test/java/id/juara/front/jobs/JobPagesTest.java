package id.juara.front.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.story.screening.ScreenedEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever asked for long work reads in words what came of it, and is led to its page. */
@QuarkusTest
class JobPagesTest {
    @Test
    void whatCameOfAScreeningIsToldInWordsAndLeadsToIt() {
        var day = new ScreenedEdition();
        day.sent("Klinik Terapung");
        day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        day.closed();
        var clerk = Visitor.signedIn(day.clerks.get(0));
        var desk = "/office/" + day.edition + "/screening";
        var job = clerk.post(desk + "/run", Map.of()).header("Location").replaceAll("^https?://[^/]*|\\?.*", "");

        var told = Told.await(() -> clerk.get(job + "?lang=en").asString(), page -> page.contains("<h2>"));

        assertThat(told)
                .contains("<dt>Entries</dt><dd>2</dd>", "<dt>Passed</dt><dd>1</dd>", "<dt>Failed</dt><dd>1</dd>")
                .contains("href=\"" + desk + "?lang=en\"")
                .doesNotContain("dryRun", "submissions");
    }
}
