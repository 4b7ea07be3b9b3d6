package id.juara.front.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Staff are led from what is due to where the window of an edition is closed. */
@QuarkusTest
class ClosingPagesTest {

    @Test
    void whatIsDueLeadsToTheCloseWhichTellsWhatBecomesOfEntriesAndCountsOnce() {
        var open = SampleEdition.inSilence("is-sent");
        open.sent("Klinik Terapung");
        open.handedIn("Perahu Baca");
        open.draft("Belum Jadi");
        var staff = Visitor.signedIn(open.staff);
        var cockpit = "/office/" + open.edition + "?lang=en";
        assertThat(read(staff.get(cockpit)).select(".tasks a[href*=/closing]")).isEmpty();
        open.closesIn("-1 second");

        var due = read(staff.get(cockpit)).select(".tasks a[href*=/closing]");
        var page = read(staff.get(due.attr("href")));
        var form = page.select("main form").attr("action");
        var closed = read(staff.follow(staff.post(form, Map.of())));
        var again = staff.follow(staff.post(form, Map.of()));

        assertThat(due.text()).isEqualTo("The window is over: close it");
        assertThat(page.select(".facts dd").eachText()).containsExactly("1", "1", "1");
        assertThat(page.select("main").text()).contains("is sent at the close", "cannot be undone");
        assertThat(closed.select(".notice").text()).isEqualTo("The window is closed.");
        assertThat(closed.select(".tasks a[href*=/closing]")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(open.askOwner("select state from edition where id = ?", open.edition))
                .isEqualTo("closed");
        assertThat(open.askOwner(
                        "select count(*)::text from event where kind = 'SubmissionsClosed' and convert_from(bytes, 'UTF8') like ?",
                        "%" + open.edition + "%"))
                .isEqualTo("1");
        assertThat(open.askOwner(
                        "select count(*)::text from submission where edition = ? and revision is not null",
                        open.edition))
                .isEqualTo("2");
        assertThat(read(staff.get("/office/" + open.edition + "/closing")).select("main form"))
                .isEmpty();
    }

    @Test
    void aQuestionThatWaitsIsDue() {
        var open = SampleEdition.now();
        var staff = Visitor.signedIn(open.staff);
        var cockpit = "/office/" + open.edition + "?lang=en";
        var entry = open.draft("Bank Sampah");
        assertThat(read(staff.get(cockpit)).select(".tasks a[href^=/conversations]"))
                .isEmpty();

        SampleEdition.once(open.nurse)
                .body(Map.of("text", "Apakah boleh?"))
                .post("/api/v1/submissions/" + entry + "/conversation")
                .then()
                .statusCode(201);

        assertThat(read(staff.get(cockpit))
                        .select(".tasks a[href^=/conversations]")
                        .text())
                .isEqualTo("Questions that wait for an answer: 1");
    }

    @Test
    void aWindowThatRunsIsNotClosedAndSaysUntilWhenItRuns() {
        var open = SampleEdition.now();
        var staff = Visitor.signedIn(open.staff);
        var path = "/office/" + open.edition + "/closing";

        var page = read(staff.get(path + "?lang=en"));
        var refused = staff.post(path + "?lang=en", Map.of());

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select(".aside").text()).startsWith("Entries are taken until");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(read(refused).select(".errors").text()).isNotBlank();
        assertThat(open.askOwner("select state from edition where id = ?", open.edition))
                .isEqualTo("open");
    }

    @Test
    void whoeverSignsOrAuditsReadsItAndIsToldThatStaffClose() {
        var open = SampleEdition.now();
        open.closesIn("-1 second");
        Cast.grant("auditor-" + open.edition, Role.AUDITOR);

        var page =
                read(Visitor.signedIn("auditor-" + open.edition).get("/office/" + open.edition + "/closing?lang=en"));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("goes no further", "Staff close the window.");
    }

    private static Document read(Response answer) {
        return Jsoup.parse(answer.asString());
    }
}
